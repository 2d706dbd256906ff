import type { ReactNode } from 'react';
import type { Layer } from '@/lib/grading/types';

/** What one part asks for, with an invented example. Short enough to be read again in the middle of a check. */
export function Meaning({ layer }: { layer: Layer }): ReactNode {
  if (layer === 'hedge')
    return (
      <div className="grid gap-3 border-l-4 border-hedge pl-4">
        <p className="measure">
          <b>Hedged language</b> means words by which the writer steps back and does not promise that
          something is so.
        </p>
        <p className="measure font-serif text-lg">
          “The pool <span className="line-hedge">may</span> open an hour earlier in June.”
        </p>
        <p className="measure text-soft">
          “May” leaves it open. That can be the honest choice: perhaps nobody knows yet.
        </p>
      </div>
    );
  return (
    <div className="grid gap-3 border-l-4 border-claim pl-4">
      <p className="measure">
        <b>An unverified claim</b> is a statement that is either true or false, but the text gives you nothing
        to check it with: no name, no document, no date, no figure with a source.
      </p>
      <p className="measure font-serif text-lg">
        “<span className="line-claim">The bakery on the square has lost half its customers.</span>”
      </p>
      <p className="measure text-soft">
        Who says so, and how do they know? It may well be true. The text does not let you check.
      </p>
    </div>
  );
}
