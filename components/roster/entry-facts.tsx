import { listEntryWork } from './entry-work';
import type { EntryWork } from './entry-work';
import { LastHere } from './last-here';

export type Entry = EntryWork & { readonly lastSeenAt: Date | null };

/** What one entry holds, in a sentence. */
export function EntryFacts({ entry }: { entry: Entry }) {
  const work = listEntryWork(entry);
  return (
    <p className="screen-only measure font-serif text-lg">
      {entry.lastSeenAt === null ? (
        'Not here yet.'
      ) : (
        <>
          {work.length === 0 ? 'No work yet' : new Intl.ListFormat('en').format(work)};{' '}
          <LastHere iso={entry.lastSeenAt.toISOString()} />.
        </>
      )}
    </p>
  );
}
