import { countOf } from '@/lib/grading/phrases';

type GradeNewsView = {
  readonly attemptId: string;
  /** "Mark the whole article, attempt 2" */
  readonly name: string;
  readonly answers: number;
  readonly changes: number;
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
        {news.map(({ attemptId, name, ...counts }) => (
          <li key={attemptId}>
            <a className="text-link" href={`/attempts/${attemptId}`}>
              {name}
            </a>
            : {describeNews(counts)}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** "2 of your contests are answered, and your grade changed." */
function describeNews({ answers, changes }: Pick<GradeNewsView, 'answers' | 'changes'>): string {
  const answered =
    answers === 0
      ? ''
      : `${countOf(answers, 'place that you see differently has', 'places that you see differently have')} an answer`;
  if (changes === 0) return `${answered}.`;
  return answered ? `${answered}, and your grade changed.` : 'your grade changed. See what and why.';
}
