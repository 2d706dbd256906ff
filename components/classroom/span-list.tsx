import type { ClassSummary, SpanTally } from '@/lib/grading/class-summary';
import { getSubTypeName } from '@/lib/grading/sub-types';
import { LAYER_NAMES, LayerLine } from './layer-word';

/** Per key span: how many found it, in part, or missed it, and why it is in the key. */
export function SpanList({
  spans,
  submissions,
  text,
}: {
  spans: ClassSummary['spans'];
  submissions: number;
  text: string;
}) {
  return (
    <ol className="border-t-2 border-rule-strong">
      {spans.map((tally) => (
        <li key={tally.span.id} className="border-b border-rule py-4">
          <SpanEntry tally={tally} submissions={submissions} text={text} />
        </li>
      ))}
    </ol>
  );
}

function SpanEntry({ tally, submissions, text }: { tally: SpanTally; submissions: number; text: string }) {
  const { layer, subType, status, rationale } = tally.span;
  return (
    <div className="grid gap-x-8 gap-y-2 md:grid-cols-[minmax(0,1fr)_15rem]">
      <div className="grid content-start gap-1">
        <p className="text-sm text-soft">
          {LAYER_NAMES[layer].one}: {getSubTypeName(subType).name}
          {status === 'accepted' ? ' · fair to mark, never missed' : ''}
        </p>
        <Quote tally={tally} text={text} />
        <details className="text-base">
          <summary className="inline-flex min-h-11 cursor-pointer items-center text-accent underline underline-offset-4">
            Why it is in the key
          </summary>
          <p className="measure pb-2">{rationale}</p>
        </details>
      </div>
      <Tally tally={tally} submissions={submissions} />
    </div>
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

const HATCH = 'repeating-linear-gradient(135deg, var(--partly) 0 3px, transparent 3px 7px)';

/** The numbers in words, and the same as a bar: filled, hatched, empty. */
function Tally({ tally, submissions }: { tally: SpanTally; submissions: number }) {
  const { found, inPart, missed } = tally;
  const width = (n: number) => ({ width: `${(100 * n) / Math.max(1, submissions)}%` });
  const accepted = tally.span.status === 'accepted';
  return (
    <div className="grid content-start gap-2">
      <p className="text-sm tabular-nums">
        <span className="font-semibold">
          {found} of {submissions} found it
        </span>
        <br />
        <span className="text-soft">
          {inPart} in part{accepted ? '' : `, ${missed} missed it`}
        </span>
      </p>
      <div aria-hidden="true" className="flex h-3 border border-rule-strong">
        <span className="bg-(--right)" style={width(found)} />
        <span style={{ ...width(inPart), backgroundImage: HATCH }} />
      </div>
    </div>
  );
}
