import type { ReactNode } from 'react';
import type { SubTypeName } from '@/lib/grading/types';

/** How to mark with a pencil: line and letter carry the layer, a number carries the kind; no colour is needed. */
export function PencilLegend({ names }: { names: readonly SubTypeName[] }) {
  return (
    <div className="grid gap-8 sm:grid-cols-2 print:grid-cols-2">
      <section aria-labelledby="pencil-hedge" className="grid content-start gap-3">
        <h2 id="pencil-hedge">Hedge: dotted line</h2>
        <p>
          Dot a line under the words by which the writer steps back. As few words as will do. Write H and the
          number of the kind beside it, in the margin.
        </p>
        <Sample>
          The bakery <span className="line-hedge">may</span> open again in March. <Code>H1</Code>
        </Sample>
        <Kinds names={names.filter(({ layer }) => layer === 'hedge')} letter="H" />
      </section>
      <section aria-labelledby="pencil-claim" className="grid content-start gap-3">
        <h2 id="pencil-claim">Unverified claim: solid line in brackets</h2>
        <p>
          Draw a line under the statement that you cannot check with this text, and put brackets around it.
          Write C and the number of the kind beside it.
        </p>
        <Sample>
          Many locals say that [<span className="line-claim">the lake has never been cleaner</span>].{' '}
          <Code>C2</Code>
        </Sample>
        <Kinds names={names.filter(({ layer }) => layer === 'claim')} letter="C" />
      </section>
    </div>
  );
}

function Sample({ children }: { children: ReactNode }) {
  return (
    <p className="border-y border-rule py-2 font-serif text-lg leading-loose print:text-base">{children}</p>
  );
}

function Code({ children }: { children: string }) {
  return <b className="ml-2 font-plain text-sm whitespace-nowrap">{children}</b>;
}

function Kinds({ names, letter }: { names: readonly SubTypeName[]; letter: string }) {
  return (
    <dl className="grid">
      {names.map(({ id, number, name, hint }) => (
        <div key={id} className="keep grid grid-cols-[2.5rem_minmax(0,1fr)] border-t border-rule py-2">
          <dt className="contents">
            <b aria-hidden="true">
              {letter}
              {number}
            </b>
            <b>
              <span className="sr-only">
                {letter}
                {number}:{' '}
              </span>
              {name}
            </b>
          </dt>
          <dd className="col-start-2">{hint}</dd>
        </div>
      ))}
    </dl>
  );
}
