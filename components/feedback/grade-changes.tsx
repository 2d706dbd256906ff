import { nameAtStart } from '@/lib/grading/phrases';
import type { LayerPoints } from '@/lib/grading/regrade-preview';
import { LAYERS, type Layer } from '@/lib/grading/types';
import { LocalTime } from '../ui/local-time';

type GradeChangeView = {
  readonly id: string;
  readonly before: LayerPoints;
  readonly after: LayerPoints;
  readonly what: string;
  readonly why: string;
  readonly byName: string;
  readonly createdAt: Date;
  /** When the student saw it; null while it is news. */
  readonly seenAt: Date | null;
};

const LAYER_WORDS: Readonly<Record<Layer, string>> = { hedge: 'Hedges', claim: 'Claims' };

/** What happened to a grade after it had been told: what is new in sight, the rest behind a line. */
export function GradeChanges({
  changes,
  withPoints,
  whose,
}: {
  /** The newest first. */
  changes: readonly GradeChangeView[];
  /** Whether the text is long enough to give points. */
  withPoints: boolean;
  whose: 'your' | 'this';
}) {
  if (changes.length === 0) return null;
  const news = changes.filter(({ seenAt }) => seenAt === null);
  const seen = changes.filter(({ seenAt }) => seenAt !== null);
  const list = (shown: readonly GradeChangeView[]) => (
    <ol className="grid gap-4">
      {shown.map((change) => (
        <Change key={change.id} change={change} withPoints={withPoints} />
      ))}
    </ol>
  );
  return (
    <section aria-labelledby="grade-changes" className="mb-8 border-l-4 border-rule-strong bg-shade p-4">
      <h2 id="grade-changes" className="mb-2 text-xl">
        {news.length > 0 ? `New: what changed in ${whose} grade` : `What changed in ${whose} grade`}
      </h2>
      {list(news)}
      {seen.length > 0 ? (
        <details>
          <summary className="inline-flex min-h-11 cursor-pointer items-center text-accent underline underline-offset-4">
            {news.length > 0
              ? `Earlier changes (${seen.length})`
              : `Show ${seen.length === 1 ? 'it' : `all ${seen.length}`}`}
          </summary>
          {list(seen)}
        </details>
      ) : null}
    </section>
  );
}

function Change({ change, withPoints }: { change: GradeChangeView; withPoints: boolean }) {
  const { what, why, byName, createdAt } = change;
  const points = withPoints ? describePoints(change) : [];
  return (
    <li className="measure grid gap-1">
      <p className="font-semibold">{what}</p>
      {why ? <p className="whitespace-pre-line">{why}</p> : null}
      {points.length > 0 ? <p>{points.join('. ')}.</p> : null}
      <p className="text-sm text-soft">
        {nameAtStart(byName)}, <LocalTime iso={createdAt.toISOString()} />
      </p>
    </li>
  );
}

/** Whole points before and after, of the layers that moved. */
function describePoints({ before, after }: GradeChangeView): string[] {
  return LAYERS.flatMap((layer) => {
    const [from, to] = [Math.round(before[layer]), Math.round(after[layer])];
    return from === to ? [] : [`${LAYER_WORDS[layer]}: ${from} points before, ${to} now`];
  });
}
