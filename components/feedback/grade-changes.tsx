import { describeMove, describeNet, sumSteps } from '@/lib/grading/net-change';
import type { GradeStep } from '@/lib/grading/net-change';
import { capitalize, nameAtStart } from '@/lib/grading/phrases';
import { LocalTime } from '../ui/local-time';

type GradeChangeView = GradeStep & {
  readonly id: string;
  readonly what: string;
  readonly why: string;
  readonly byName: string;
  readonly createdAt: Date;
  /** When the student saw it; null while it is news. */
  readonly seenAt: Date | null;
};

/**
 * What happened to a grade after it had been told: what is new in sight, the rest behind a line. Of what is new the
 * first to be read is what all of it comes to; several changes may lead back to where the grade was.
 */
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
  const net = sumSteps(news);
  return (
    <section aria-labelledby="grade-changes" className="mb-8 border-l-4 border-rule-strong bg-shade p-4">
      <h2 id="grade-changes" className="mb-2 text-xl">
        {net?.kind === 'back'
          ? `New: ${whose} grade is what it was`
          : `${net ? 'New: what' : 'What'} changed in ${whose} grade`}
      </h2>
      {net ? (
        <p className="mb-3">
          {whose === 'your' ? 'Since you last looked: ' : 'Since the student last looked: '}
          <b>{describeNet(net, whose, withPoints)}.</b>
        </p>
      ) : null}
      {news.length > 1 ? <p className="mb-2">Step by step, the newest first:</p> : null}
      <Changes changes={news} withPoints={withPoints && news.length > 1} />
      {seen.length > 0 ? (
        <details>
          <summary className="inline-flex min-h-11 cursor-pointer items-center text-accent underline underline-offset-4">
            {news.length > 0
              ? `Earlier changes (${seen.length})`
              : `Show ${seen.length === 1 ? 'it' : `all ${seen.length}`}`}
          </summary>
          <Changes changes={seen} withPoints={withPoints} />
        </details>
      ) : null}
    </section>
  );
}

type ListProps = { changes: readonly GradeChangeView[]; withPoints: boolean };

function Changes({ changes, withPoints }: ListProps) {
  return (
    <ol className="grid gap-4">
      {changes.map((change) => (
        <Change key={change.id} change={change} withPoints={withPoints} />
      ))}
    </ol>
  );
}

function Change({ change, withPoints }: { change: GradeChangeView; withPoints: boolean }) {
  const { what, why, byName, createdAt } = change;
  const move = withPoints ? describeMove(change) : '';
  return (
    <li className="measure grid gap-1">
      <p className="font-semibold">{what}</p>
      {why ? <p className="whitespace-pre-line">{why}</p> : null}
      {move ? <p>{capitalize(move)}.</p> : null}
      <p className="text-sm text-soft">
        {nameAtStart(byName)}, <LocalTime iso={createdAt.toISOString()} />
      </p>
    </li>
  );
}
