import 'server-only';
import { listAssignableParts } from '@/lib/content/assignable-parts';
import type { AssignablePart } from '@/lib/content/assignable-parts';
import { WHOLE_ARTICLE } from '@/lib/content/catalog';

/** How a part is called in addresses: its kind and its id. */
export function livePartKey({ kind, id }: Pick<AssignablePart, 'kind' | 'id'>): string {
  return `${kind}-${id}`;
}

/** What is shown when nothing else is asked for. */
export const FIRST_LIVE_PART = livePartKey({ kind: 'exercise', id: WHOLE_ARTICLE.id });

/** The part with this key, or null: the guard for what comes from an address. */
export function findLivePart(key: string): AssignablePart | null {
  return listAssignableParts().find((part) => livePartKey(part) === key) ?? null;
}
