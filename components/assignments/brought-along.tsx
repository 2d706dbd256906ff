import { LocalTime } from '../ui/local-time';

/** That work was begun outside the class, and when it came into it. */
export function BroughtAlong({ at }: { at: Date }) {
  return (
    <>
      Brought along from studying alone, on <LocalTime iso={at.toISOString()} />
    </>
  );
}

/** The same on a line of its own; nothing for work begun in the class. */
export function BroughtLine({ at }: { at: Date | null }) {
  return at ? (
    <span className="block text-sm text-soft">
      <BroughtAlong at={at} />
    </span>
  ) : null;
}
