import { Prose, ProseLine } from '@/components/lesson/prose';
import type { GlossaryEntry, MarkedExample } from '@/lib/content/guide/types';
import { MarkedWords } from './marked-words';
import './guide.css';

/** Words with their meanings; each can be linked to. `terms` gives the names of the words referred to. */
export function GlossaryList({
  entries,
  terms,
}: {
  entries: readonly GlossaryEntry[];
  terms: ReadonlyMap<string, string>;
}) {
  return entries.map(({ id, term, meaning, example, notThis, see }) => (
    <article
      key={id}
      id={id}
      className="landing keep grid gap-x-8 gap-y-2 border-t border-rule py-5 md:grid-cols-[13rem_minmax(0,1fr)] print:grid-cols-[40mm_minmax(0,1fr)] print:py-2"
    >
      <h3 className="text-xl">{term}</h3>
      <div className="grid gap-3">
        <p className="measure font-serif text-lg leading-relaxed">
          <ProseLine text={meaning} />
        </p>
        {example ? <Example example={example} /> : null}
        {notThis ? (
          <div className="measure">
            <p className="kicker">{example ? 'What it is not' : 'Keep in mind'}</p>
            <Prose small text={notThis} />
          </div>
        ) : null}
        {see.length > 0 ? (
          <p className="screen-only flex flex-wrap items-center gap-x-4 text-sm text-soft">
            See also
            {see.map((other) => (
              <a key={other} href={`#${other}`} className="inline-flex min-h-11 items-center">
                {terms.get(other)}
              </a>
            ))}
          </p>
        ) : null}
      </div>
    </article>
  ));
}

function Example({ example: { text, marks } }: { example: MarkedExample }) {
  const spans = marks.map(({ quote, layer }) => {
    const start = text.indexOf(quote);
    return { id: quote, layer, start, end: start + quote.length };
  });
  return (
    <p className="measure border-l-4 border-rule-strong pl-4 font-serif text-lg leading-loose">
      <MarkedWords text={text} range={{ start: 0, end: text.length }} spans={spans} />
    </p>
  );
}
