import type { ReactNode } from 'react';
import { useEffect, useState } from 'react';
import { countOf } from '@/lib/grading/phrases';
import { countAnswers, describeOneAnswer } from './describe-answer';
import { areOftenLong, LONG_MARKS } from './long-marks';
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
  const habit = describeOneAnswer(answers.map(({ answer }) => answer));
  const [offline, setOffline] = useState(false);
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-6">
      <ScreenHeading moved={moved}>
        {stopped && given < of ? `You stopped after ${given} of ${of}` : 'End of the session'}
      </ScreenHeading>
      {moved ? null : <OldCopy />}
      {answers.length ? <Score answers={answers} /> : null}
      {habit ? <p className="measure border-l-4 border-partly bg-shade p-3">{habit}</p> : null}
      {areOftenLong(answers.map(({ answer }) => answer.result)) ? (
        <p className="measure border-l-4 border-partly bg-shade p-3">{LONG_MARKS}</p>
      ) : null}
      {waiting ? <Waiting n={waiting} signedOut={signedOut} /> : null}
      {next && (!habit || !next.oneSided || next.reviewHref) ? (
        <Next {...next} advice={habit && next.oneSided ? null : next.advice} />
      ) : null}
      <div
        className="flex flex-wrap gap-3"
        // The browser's own page for it says nothing of what is kept. Practice that was stopped goes on all the same.
        onClickCapture={(event) => {
          const isOpen =
            navigator.onLine ||
            (given < of && event.target instanceof HTMLElement && event.target.matches('[href="/practice"]'));
          setOffline(!isOpen);
          if (!isOpen) event.preventDefault();
        }}
      >
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
      <p role="alert" className="font-semibold text-wrong empty:hidden">
        {offline ? 'You are offline. That page needs the network; your answers stay in this browser.' : null}
      </p>
      {answers.length ? (
        <section aria-labelledby="all-answers" className="grid grid-cols-[minmax(0,1fr)] gap-2">
          <h2 id="all-answers">Your answers</h2>
          <AnswerList answers={answers} />
        </section>
      ) : null}
    </div>
  );
}

/** Opened from the copy in this browser: with a network another session would have begun. */
function OldCopy() {
  return (
    <p className="measure border-l-4 border-partly bg-shade p-3">
      This is the session you did last, as this browser keeps it. A new one needs the network: try “Another
      session” when you are online.
    </p>
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

function Next({ advice, reviewHref }: { advice: string | null; reviewHref: string | null }) {
  return (
    <section aria-labelledby="comes-next" className="grid gap-2">
      <h2 id="comes-next">What comes next</h2>
      {advice ? <p className="measure font-serif text-lg">{advice}</p> : null}
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
        <Figure term="You marked something in" n={counts.hits} of={counts.targets}>
          texts that hold something.
          {counts.targets ? (
            <>
              {' '}
              Found in full, with nothing else marked: <b>{counts.found}</b>.
            </>
          ) : null}
        </Figure>
        <Figure term="False alarms" n={counts.falseAlarms} of={counts.safe}>
          texts that hold nothing, and you marked in them all the same.
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
