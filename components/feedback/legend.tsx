import { VerdictSign } from './verdict-sign';
import { VERDICT_ORDER, VERDICT_WORDS } from './verdict-words';

/** How to read the article: what the brackets, lines and signs stand for. */
export function Legend() {
  return (
    <div className="grid gap-x-10 gap-y-4 py-4 lg:grid-cols-[minmax(0,1fr)_24rem]">
      <p className="feedback-text max-w-[40rem] leading-loose">
        <span data-marked="claim" data-opens="claim" data-closes="claim">
          Tinted, between bars
        </span>
        : your mark. <span data-keyed="hedge">Dotted line</span>: a hedge in the key.{' '}
        <span data-keyed="claim">Solid line</span>: an unverified claim in the key. Unverified is not false,
        and hedged is not dishonest.
      </p>
      <details className="legend">
        <summary className="legend-summary">What the signs mean</summary>
        <ul className="grid gap-1">
          {VERDICT_ORDER.map((verdict) => (
            <li key={verdict} className="flex items-baseline gap-2">
              <span data-verdict={verdict} className="translate-y-0.5">
                <VerdictSign verdict={verdict} />
              </span>
              <span>
                <strong>{endName(VERDICT_WORDS[verdict].name)}</strong> {VERDICT_WORDS[verdict].meaning}
              </span>
            </li>
          ))}
        </ul>
      </details>
    </div>
  );
}

/** A name that asks brings its own end. */
function endName(name: string): string {
  return name.endsWith('?') ? name : `${name}:`;
}
