type Seen = { readonly createdAt: Date; readonly lastSeenAt: Date };

/** Whether somebody was here after their entry was made: both moments are the same until the first visit. */
export function hasComeSince({ createdAt, lastSeenAt }: Seen): boolean {
  return lastSeenAt.getTime() > createdAt.getTime();
}

/** When somebody was here last, to the hour; null for who never came. Work counts as having come. */
export function findLastVisit(seen: Seen, hasWork: boolean): Date | null {
  return hasWork || hasComeSince(seen) ? seen.lastSeenAt : null;
}
