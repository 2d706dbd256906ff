import type { ClassSummary, SpanTally } from '@/lib/grading/class-summary';
import { wereGivenCredit } from '@/lib/grading/phrases';
import { getSubTypeName } from '@/lib/grading/sub-types';
import { CourseBar } from './course-bar';
import { LAYER_NAMES, LayerLine } from './layer-word';

type ListProps = { spans: ClassSummary['spans']; submissions: number; text: string };

/**
 * Per key span: how many found it, in part, or missed it, and why it is in the key. What is only accepted
 * waits behind a heading: nobody can miss it, and there is as much of it as of the rest.
 */
export function SpanList({ spans, submissions, text }: ListProps) {
  const required = spans.filter(({ span }) => span.status === 'required');
  const accepted = spans.filter(({ span }) => span.status === 'accepted');
  return (
    <div className="grid gap-4">
      <Entries spans={required} submissions={submissions} text={text} />
      {accepted.length > 0 ? (
        <details>
          <summary className="inline-flex min-h-11 cursor-pointer items-center font-semibold text-accent underline underline-offset-4">
            {accepted.length} more that are fair to mark, not needed
          </summary>
          <Entries spans={accepted} submissions={submissions} text={text} />
        </details>
      ) : null}
    </div>
  );
}

function Entries({ spans, submissions, text }: ListProps) {
  return (
    <ol className="border-t-2 border-rule-strong">
      {spans.map((tally) => (
        <li
          key={tally.span.id}
          className="keep grid gap-x-8 gap-y-1 border-b border-rule pt-3 pb-1 md:grid-cols-[minmax(0,1fr)_15rem]"
        >
          <div>
            <Quote tally={tally} text={text} />
            <Why tally={tally} />
          </div>
          <Tally tally={tally} submissions={submissions} />
        </li>
      ))}
    </ol>
  );
}

function Why({ tally: { span } }: { tally: SpanTally }) {
  return (
    <details className="text-sm">
      <summary className="inline-flex min-h-11 cursor-pointer items-center gap-x-2 text-soft">
        {LAYER_NAMES[span.layer].one}: {getSubTypeName(span.subType).name}
        <span className="text-accent underline underline-offset-4">Why?</span>
      </summary>
      <p className="measure pb-3 text-base">{span.rationale}</p>
    </details>
  );
}

/** The core under its layer's line; the words around it that are also fair stay quiet. */
function Quote({ tally, text }: { tally: SpanTally; text: string }) {
  const { core, outer, layer } = tally.span;
  return (
    <p className="measure font-serif text-lg">
      <span className="text-soft">“{text.slice(outer.start, core.start)}</span>
      <LayerLine layer={layer}>{text.slice(core.start, core.end)}</LayerLine>
      <span className="text-soft">{text.slice(core.end, outer.end)}”</span>
    </p>
  );
}

/** The numbers in words, and the same as a bar: filled, hatched, empty. */
function Tally({ tally, submissions }: { tally: SpanTally; submissions: number }) {
  const { found, inPart, missed, credited } = tally;
  const rest = [
    inPart > 0 ? `${inPart} in part` : '',
    tally.span.status === 'required' && missed > 0 ? `${missed} missed` : '',
    credited > 0 ? wereGivenCredit(credited) : '',
  ].filter((part) => part !== '');
  return (
    <div className="grid content-start gap-2 pb-3">
      <p className="text-sm tabular-nums">
        <span className="font-semibold">
          {found} of {submissions} found it
        </span>
        {rest.length > 0 ? <span className="text-soft">; {rest.join(', ')}</span> : null}
      </p>
      <CourseBar filled={found} hatched={inPart} of={submissions} />
    </div>
  );
}
