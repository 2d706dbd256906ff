import type { PlacedEntry } from './placed-entries';

const SIGN = { required: '●', accepted: '○', safe: '–' } as const;
const ROLE = { required: 'to find', accepted: 'fair to mark', safe: 'safe phrase' } as const;

/** The number of an entry in the text: what a keyboard opens it with. */
export function EntryNumber({
  entry,
  open,
  off,
  onOpen,
}: {
  entry: PlacedEntry;
  open: boolean;
  /** While words are chosen, the numbers keep their place and do nothing. */
  off: boolean;
  onOpen: (id: string) => void;
}) {
  return (
    <button
      type="button"
      id={`n-${entry.id}`}
      className="entry-number"
      aria-label={`Entry ${entry.label}, ${ROLE[entry.role]}: “${entry.quote}”${entry.changed ? ', changed' : ''}`}
      aria-expanded={open}
      disabled={off}
      onClick={(event) => {
        event.stopPropagation();
        onOpen(entry.id);
      }}
    >
      <span aria-hidden="true">{SIGN[entry.role]}</span>
      {entry.label}
      {entry.changed ? <span aria-hidden="true">*</span> : null}
    </button>
  );
}
