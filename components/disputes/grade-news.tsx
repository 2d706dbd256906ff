import { describeNet, sumSteps } from '@/lib/grading/net-change';
import type { GradeStep } from '@/lib/grading/net-change';
import { capitalize, countOf } from '@/lib/grading/phrases';

type GradeNewsView = {
  readonly attemptId: string;
  /** "Mark the whole article, attempt 2" */
  readonly name: string;
  readonly answers: number;
  /** How the grade changed, step by step, the newest first. */
  readonly changes: readonly GradeStep[];
  /** Whether the text is long enough to give points. */
  readonly withPoints: boolean;
};

/** What happened to one's grades and contests since one last looked, each with the way to it. */
export function GradeNews({ news }: { news: readonly GradeNewsView[] }) {
  if (news.length === 0) return null;
  return (
    <section aria-labelledby="grade-news" className="grid gap-3 border-l-4 border-rule-strong bg-shade p-4">
      <h2 id="grade-news" className="text-xl">
        New from your teacher
      </h2>
      <ul className="grid gap-1">
        {news.map(({ attemptId, name, ...one }) => (
          <li key={attemptId}>
            <a className="text-link" href={`/attempts/${attemptId}`}>
              {name}
            </a>
            : {describeNews(one)}
          </li>
        ))}
      </ul>
    </section>
  );
}

/**
 * "1 place that you see differently has an answer. Your grade changed, hedges from 40 to 46 points." A grade counts by
 * what it was when its owner last looked and what it is now, whatever lay between.
 */
export function describeNews({
  answers,
  changes,
  withPoints,
}: Pick<GradeNewsView, 'answers' | 'changes' | 'withPoints'>): string {
  const answered = `${countOf(answers, 'place that you see differently has', 'places that you see differently have')} an answer.`;
  const net = sumSteps(changes);
  if (!net) return answered;
  const changed = describeNet(net, 'your', withPoints);
  return answers === 0 ? `${changed}. See what and why.` : `${answered} ${capitalize(changed)}.`;
}
