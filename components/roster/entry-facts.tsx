import { LocalTime } from '../ui/local-time';
import { listEntryWork } from './entry-work';
import type { EntryWork } from './entry-work';

export type Entry = EntryWork & { readonly lastSeenAt: Date };

/** What one entry holds, in a sentence. */
export function EntryFacts({ entry }: { entry: Entry }) {
  const work = listEntryWork(entry);
  return (
    <p className="screen-only measure font-serif text-lg">
      {work.length === 0 ? (
        'No work yet.'
      ) : (
        <>
          {new Intl.ListFormat('en').format(work)}. Last here{' '}
          <LocalTime iso={entry.lastSeenAt.toISOString()} />.
        </>
      )}
    </p>
  );
}
