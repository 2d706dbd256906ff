import { Prose, ProseLine } from '@/components/lesson/prose';
import type { CodebookKind, CodebookSection as Section } from '@/lib/content/guide/types';
import './guide.css';

/** One section of the codebook with its rules; every rule can be linked to. */
export function CodebookSection({ section: { id, title, body, kinds, steps, after } }: { section: Section }) {
  return (
    <section id={id} aria-labelledby={`${id}-title`} className="landing flow grid gap-5">
      <h2 id={`${id}-title`}>{title}</h2>
      <Prose text={body} />
      {kinds.length > 0 ? (
        <div className="border-b border-rule">
          {kinds.map((kind, at) => (
            <Kind key={kind.id} kind={kind} number={at + 1} />
          ))}
        </div>
      ) : null}
      {steps.length > 0 ? (
        <ol className="flow grid gap-5">
          {steps.map((step, at) => (
            <li key={step.id} id={step.id} className="landing keep grid grid-cols-[2.25rem_minmax(0,1fr)]">
              <span className="font-serif text-2xl leading-none font-bold" aria-hidden="true">
                {at + 1}
              </span>
              <div className="grid gap-2">
                <h3 className="text-xl">{step.question}</h3>
                <Prose text={step.body} />
              </div>
            </li>
          ))}
        </ol>
      ) : null}
      {after ? <Prose text={after} /> : null}
    </section>
  );
}

function Kind({ kind, number }: { kind: CodebookKind; number: number }) {
  const rulings = [
    { name: 'It is', text: kind.is },
    { name: 'It is not', text: kind.isNot },
    { name: 'Optional', text: kind.optional },
  ];
  return (
    <article
      id={kind.id}
      className="landing keep grid gap-x-8 gap-y-2 border-t border-rule py-4 md:grid-cols-[12rem_minmax(0,1fr)] print:grid-cols-[40mm_minmax(0,1fr)] print:py-2"
    >
      <h3>
        <span className="mr-2 text-soft tabular-nums">{number}</span>
        {kind.name}
      </h3>
      <dl className="grid gap-2">
        {rulings.map(({ name, text }) =>
          text ? (
            <div key={name} className="grid gap-x-4 sm:grid-cols-[5.5rem_minmax(0,1fr)]">
              <dt className="text-sm leading-7 font-semibold text-soft">{name}</dt>
              <dd className="measure font-serif text-lg">
                <ProseLine text={text} />
              </dd>
            </div>
          ) : null,
        )}
      </dl>
    </article>
  );
}
