import { LocalTime } from '../ui/local-time';

/** That work was begun outside the class, and when it came into it; nothing for work begun in the class. */
export function BroughtAlong({ at }: { at: Date | null }) {
  if (!at) return null;
  return (
    <>
      Brought along from studying alone, on <LocalTime iso={at.toISOString()} />
    </>
  );
}
