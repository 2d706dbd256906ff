import type { ReactNode } from 'react';
import { useEffect, useState } from 'react';
import { countOf } from '@/lib/grading/phrases';
import { countAnswers } from './describe-answer';
import { ScreenHeading } from './heading';
import type { ShownAnswer } from './meanwhile';
import { AnswerList } from './meanwhile';
import type { WhatNext } from './practice-types';
import { SignedOut } from './signed-out';

type Props = {
  answers: readonly ShownAnswer[];
  /** Answers that are not checked yet. */
  waiting: number;
  signedOut: boolean;
  of: number;
  stopped: boolean;
  moved: boolean;
  /** Asked for when the server has every answer. */
  loadNext: () => Promise<WhatNext | null>;
};

/** How the session went, hits and false alarms side by side, and the ways on. */
export function Closing({ answers, waiting, signedOut, of, stopped, moved, loadNext }: Props) {
  const next = useWhatNext(waiting === 0, loadNext);
  const given = answers.length + waiting;
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-6">
      <ScreenHeading moved={moved}>
        {stopped && given < of ? `You stopped after ${given} of ${of}` : 'End of the session'}
      </ScreenHeading>
      {answers.length ? <Score answers={answers} /> : null}
      {waiting ? <Waiting n={waiting} signedOut={signedOut} /> : null}
      {next ? <Next {...next} /> : null}
      <div className="flex flex-wrap gap-3">
        <a href="/practice" className="button button-primary">
          {stopped && given < of ? 'Practice again' : 'Another session'}
        </a>
        <a href="/my-work" className="button">
          See my page
        </a>
        <a href="/" className="button button-quiet">
          Enough for now
        </a>
      </div>
      {answers.length ? (
        <section aria-labelledby="all-answers" className="grid grid-cols-[minmax(0,1fr)] gap-2">
          <h2 id="all-answers">Your answers</h2>
          <AnswerList answers={answers} />
        </section>
      ) : null}
    </div>
  );
}

function Waiting({ n, signedOut }: { n: number; signedOut: boolean }) {
  return (
    <div className="grid gap-2 border-l-4 border-partly bg-shade p-3" data-waiting={n}>
      <p>
        {countOf(n, 'answer')} kept in this browser, not checked yet.
        {signedOut ? '' : ` ${n === 1 ? 'It' : 'They'} will be checked when you are back online.`}
      </p>
      {signedOut ? <SignedOut /> : null}
    </div>
  );
}

function Next({ advice, reviewHref }: WhatNext) {
  return (
    <section aria-labelledby="comes-next" className="grid gap-2">
      <h2 id="comes-next">What comes next</h2>
      <p className="measure font-serif text-lg">{advice}</p>
      {reviewHref ? (
        <p className="measure">
          You can also try a{' '}
          <a href={reviewHref} className="text-link">
            mixed review
          </a>
          : one page of fresh sentences, with hedges and claims together.
        </p>
      ) : null}
    </section>
  );
}

function useWhatNext(ready: boolean, load: () => Promise<WhatNext | null>): WhatNext | null {
  const [next, setNext] = useState<WhatNext | null>(null);
  useEffect(() => {
    // Without a network there is none; the rest of the screen says enough.
    if (ready) load().then(setNext, () => undefined);
  }, [ready, load]);
  return next;
}

function Score({ answers }: { answers: readonly ShownAnswer[] }) {
  const counts = countAnswers(answers.map(({ answer }) => answer));
  return (
    <div className="grid gap-4">
      <p className="font-serif text-xl">
        {counts.right} of {countOf(counts.of, 'answer')} right.
      </p>
      <dl className="grid gap-x-6 gap-y-4 border-y border-rule py-4 min-[22rem]:grid-cols-2">
        <Figure term="Hits" n={counts.hits} of={counts.targets}>
          Texts that hold something, and you marked in them.
        </Figure>
        <Figure term="False alarms" n={counts.falseAlarms} of={counts.safe}>
          Texts that hold nothing, and you marked all the same.
        </Figure>
      </dl>
    </div>
  );
}

function Figure({ term, n, of, children }: { term: string; n: number; of: number; children: ReactNode }) {
  return (
    <div>
      <dt className="font-semibold">{term}</dt>
      {of ? (
        <dd className="font-serif text-2xl tabular-nums">
          {n} of {of}
        </dd>
      ) : (
        <dd className="font-serif text-lg">None to count</dd>
      )}
      <dd className="text-sm text-soft">{children}</dd>
    </div>
  );
}
