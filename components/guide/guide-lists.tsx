import { ProseLine } from '@/components/lesson/prose';
import type { Misreading, QuestionGroup, Reply, Standard } from '@/lib/content/guide/types';
import './guide.css';

const TWO_COLUMNS =
  'landing keep grid gap-x-8 gap-y-2 border-t border-rule py-4 md:grid-cols-[14rem_minmax(0,1fr)] print:grid-cols-[45mm_minmax(0,1fr)] print:py-2';

export function MisreadingList({ misreadings }: { misreadings: readonly Misreading[] }) {
  return (
    <div className="border-b border-rule">
      {misreadings.map(({ id, title, why, say, rule }) => (
        <article key={id} id={id} className={TWO_COLUMNS}>
          <h3>
            <ProseLine text={title} />
          </h3>
          <div className="measure grid gap-2 font-serif text-lg">
            <p>
              <ProseLine text={why} />
            </p>
            <p>
              <b>What to say:</b> <ProseLine text={say} />
            </p>
            <p className="screen-only font-plain text-base">
              <a href={`/codebook#${rule}`} className="inline-flex min-h-11 items-center">
                The rule in the codebook<span className="sr-only"> on: {title.replaceAll('*', '')}</span>
              </a>
            </p>
          </div>
        </article>
      ))}
    </div>
  );
}

export function QuestionLists({ groups }: { groups: readonly QuestionGroup[] }) {
  const starts = groups.map((_, at) =>
    groups.slice(0, at).reduce((sum, { questions }) => sum + questions.length, 1),
  );
  return groups.map(({ title, questions }, at) => (
    <div key={title} className="flow grid gap-3">
      <h3>{title}</h3>
      <ol
        start={starts[at]}
        className="measure flow grid list-decimal gap-3 pl-8 font-serif text-lg leading-relaxed marker:text-soft"
      >
        {questions.map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ol>
    </div>
  ));
}

/** What a student may say, and what a teacher can answer. */
export function ReplyList({ replies }: { replies: readonly Reply[] }) {
  return (
    <dl className="border-b border-rule">
      {replies.map(({ heard, say }) => (
        <div key={heard} className={TWO_COLUMNS}>
          <dt className="font-serif text-lg font-semibold">{heard}</dt>
          <dd className="measure font-serif text-lg">
            <ProseLine text={say} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

export function StandardList({ standards }: { standards: readonly Standard[] }) {
  return (
    <dl className="border-b border-rule">
      {standards.map(({ framework, point, quote, how }) => (
        <div key={point} className={TWO_COLUMNS}>
          <dt>
            <b className="block">{point}</b>
            <span className="text-sm text-soft">{framework}</span>
          </dt>
          <dd className="measure grid gap-2 font-serif text-lg">
            <blockquote className="italic">“{quote}”</blockquote>
            <p>{how}</p>
          </dd>
        </div>
      ))}
    </dl>
  );
}
