import type { StepResult } from '@/lib/grading/steps';
import type { Span } from '@/lib/spans/span';
import { LitText } from './lit-text';

const GOOD: ReadonlySet<string> = new Set(['found', 'other-sub-type']);

/** The text with the key's words lit, what became of each mark, and why. */
export function MarkOutcome({
  text,
  marks,
  result,
}: {
  text: string;
  marks: readonly Span[];
  result: Extract<StepResult, { kind: 'mark' }>;
}) {
  const { layer, spans, safe } = result;
  const wide = result.marks.filter((mark) => mark.wide);
  const outside = result.marks.filter((mark) => mark.spanId === null);
  // The others are quoted below, where it says what became of them.
  const fair = result.marks.filter((mark) => !wide.includes(mark) && !outside.includes(mark));
  return (
    <div className="grid gap-3">
      <LitText
        text={text}
        spans={spans.map(({ id, core }, at) => ({ ...core, id, layer, label: String(at + 1) }))}
      />
      {marks.length === 0 ? <p className="text-soft">You marked nothing.</p> : null}
      {fair.length ? (
        <p className="text-soft">
          You marked: {fair.map(({ start, end }) => `“${text.slice(start, end)}”`).join(', ')}.
        </p>
      ) : null}
      <ol className="grid gap-3">
        {spans.map((span, at) => (
          <li key={span.id} className="option-why" data-right={span.verdict === 'found'}>
            <b>
              {at + 1} {SIGN[span.verdict]}
              {span.accepted ? ' Fair to mark, but not needed.' : ''}
            </b>{' '}
            {sayOnce(span.explanation)}
          </li>
        ))}
        {wide.map((mark) => (
          <li key={mark.markId} className="option-why" data-right={false}>
            <b>✗ Too long: “{shorten(text.slice(mark.start, mark.end))}”.</b> Fewer words would point at it.
          </li>
        ))}
        {outside.map((mark) => (
          <li key={mark.markId} className="option-why" data-right={GOOD.has(mark.verdict)}>
            <b>✗ Not one to mark: “{shorten(text.slice(mark.start, mark.end))}”.</b>{' '}
            {sayOnce(mark.explanation)}
          </li>
        ))}
      </ol>
      {safe ? (
        <p className="option-why" data-right={marks.length === 0}>
          <b>{marks.length === 0 ? '✓' : ''} Nothing to mark here.</b> {safe}
        </p>
      ) : null}
    </div>
  );
}

/** The explanation says the same in words. */
const SIGN = { found: '✓', 'in-part': '◐', missed: '✗' } as const;
const LONGEST_QUOTE = 60;
/** In lib/grading/explain.ts, for an article: here the words stand right above, underlined or quoted. */
const SAID_ABOVE =
  /The key marks no (?:hedged language|unverified claim) in “.*?”\. (?=Ask: )|The words that matter are “.*?”\. (?=Its kind: )/su;

function sayOnce(explanation: string): string {
  return explanation.replace(SAID_ABOVE, '');
}

function shorten(quote: string): string {
  return quote.length > LONGEST_QUOTE ? `${quote.slice(0, LONGEST_QUOTE).trimEnd()} …` : quote;
}
