import { describeNews } from './news-words';
import type { News } from './news-words';

type GradeNewsView = News & {
  readonly attemptId: string;
  /** "Mark the whole article, attempt 2" */
  readonly name: string;
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
