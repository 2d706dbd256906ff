'use client';

import '../lesson/lesson.css';
import './checks.css';
import type { ReactNode } from 'react';
import { useState } from 'react';
import type { FlagAnswer } from '@/lib/grading/steps';
import type { Layer } from '@/lib/grading/types';

import { SavingLine } from '../saving/saving-line';
import type { SavedWork } from '../saving/use-answers';
import { useAnswers } from '../saving/use-answers';
import { FocusHeading } from '../ui/focus-heading';
import { CheckItem } from './check-item';
import { CheckOverview } from './check-overview';
import { findNextText } from './next-text';
import { hashOf, useFocusOnMove, usePlace } from './use-place';

export type CheckText = { readonly id: string; readonly layer: Layer; readonly text: string };

type Props = {
  /** In the order in which they are asked; one part per layer. */
  items: readonly CheckText[];
  work: SavedWork<FlagAnswer>;
  /** The meaning of each layer, to be looked up. */
  meanings: Readonly<Record<Layer, ReactNode>>;
  /** Said before handing in. */
  afterwards: string;
  doneHref: string;
};

/** One text at a time, then the list of all and handing in. Every answer is saved as it is given. */
export function CheckPlayer({ items, work, meanings, afterwards, doneHref }: Props) {
  const [problem, tell] = useState<string>();
  const { answers, state, put, finish, close } = useAnswers(work, tell);
  // Where one left off when the page was opened; answering must not move it.
  const [start] = useState(() => {
    const open = items.findIndex(({ id }) => !answers.has(id));
    return open < 0 ? items.length + 1 : open + 1;
  });
  const place = usePlace(items.length, start);
  const heading = useFocusOnMove<HTMLHeadingElement>();
  const item = items[place - 1];

  return (
    <>
      <FocusHeading />
      <progress
        className="step-progress"
        value={item ? place : answers.size}
        max={items.length}
        aria-label={item ? 'Texts of this check' : 'Answered texts'}
      />
      {item ? (
        <CheckItem
          key={item.id}
          item={item}
          place={place}
          items={items}
          heading={heading}
          answer={answers.get(item.id)?.flagged ?? null}
          closed={state === 'closed'}
          meaning={meanings[item.layer]}
          onAnswer={(flagged) => put(item.id, { kind: 'flag', flagged })}
          onNext={(wasOpen) => {
            const open = items.map(({ id }) => !answers.has(id));
            location.hash = hashOf(findNextText(open, place, wasOpen), items.length);
          }}
        />
      ) : (
        <CheckOverview
          items={items}
          answers={answers}
          heading={heading}
          closed={state === 'closed'}
          afterwards={afterwards}
          onHandIn={finish}
          onDone={() => {
            close();
            // A fresh page, so that a screen reader starts at its top.
            location.assign(doneHref);
          }}
        />
      )}
      <div className="mt-4 flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
        {state === 'closed' ? (
          <a href={doneHref} className="text-link">
            Go on
          </a>
        ) : null}
        {/* Before the first answer there is nothing that could be saved. */}
        {answers.size === 0 && state === 'saved' ? null : <SavingLine state={state} />}
      </div>
      <div role="alert">{problem ? <p className="font-semibold text-wrong">{problem}</p> : null}</div>
    </>
  );
}
