import type { RefObject } from 'react';
import type { Layer } from '@/lib/grading/types';
import type { Send } from '../saving/use-hand-in';
import type { CheckText } from './check-player';
import { LAYER_TITLES, plural } from './check-words';
import { CheckHandIn } from './check-hand-in';
import { hashOf } from './use-place';

type Props = {
  items: readonly CheckText[];
  answers: ReadonlyMap<string, unknown>;
  heading: RefObject<HTMLHeadingElement | null>;
  closed: boolean;
  afterwards: string;
  onHandIn: Send;
  onDone: () => void;
};

/** All texts by number, the open ones plain to see, and handing in. */
export function CheckOverview({ items, answers, heading, closed, afterwards, onHandIn, onDone }: Props) {
  const open = items.filter(({ id }) => !answers.has(id));
  const layers = [...new Set(items.map(({ layer }) => layer))];
  const first = items.findIndex(({ id }) => !answers.has(id)) + 1;
  return (
    <section className="mt-4 grid gap-6" aria-labelledby="all-texts">
      <header className="grid gap-1">
        <p className="kicker">All texts</p>
        <h1 id="all-texts" ref={heading} tabIndex={-1} className="text-2xl outline-none">
          {open.length
            ? `${plural(open.length, 'text')} ${open.length === 1 ? 'is' : 'are'} still open`
            : `All ${items.length} texts are answered`}
        </h1>
        <p className="measure text-soft">
          {open.length
            ? 'Press an open one to go there. If you are not sure, choose what you think fits better.'
            : 'You can still look at each one and change your answer, or hand in.'}
        </p>
      </header>
      {layers.map((layer, at) => (
        <Part key={layer} layer={layer} number={at + 1} items={items} answers={answers} />
      ))}
      <div className="flex flex-wrap items-center gap-3 border-t border-rule pt-5">
        {open.length ? (
          <a href={hashOf(first, items.length)} className="button button-primary">
            Go to the first open one
          </a>
        ) : null}
        <CheckHandIn
          open={open.length}
          of={items.length}
          firstOpen={hashOf(first, items.length)}
          closed={closed}
          afterwards={afterwards}
          onHandIn={onHandIn}
          onDone={onDone}
        />
      </div>
    </section>
  );
}

function Part({
  layer,
  number,
  items,
  answers,
}: Pick<Props, 'items' | 'answers'> & { layer: Layer; number: number }) {
  return (
    <div className="grid gap-2">
      <h2 className="text-lg">
        Part {number}: {LAYER_TITLES[layer]}
      </h2>
      <ul className="grid grid-cols-[repeat(auto-fill,minmax(min(5rem,100%),1fr))] gap-2">
        {items.map((item, at) => {
          if (item.layer !== layer) return null;
          const done = answers.has(item.id);
          return (
            <li key={item.id}>
              <a href={hashOf(at + 1, items.length)} className="check-number" data-open={!done}>
                <span className="sr-only">Text </span>
                <span className="tabular-nums">{at + 1}</span>
                <span className="text-xs font-normal">
                  {done ? <span aria-hidden="true">✓</span> : 'open'}
                  {done ? <span className="sr-only">answered</span> : null}
                </span>
              </a>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
