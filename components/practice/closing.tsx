import type { ReactNode } from 'react';
import { useEffect, useState } from 'react';
import { countAnswers } from './describe-answer';
import { ScreenHeading } from './heading';
import type { ShownAnswer } from './meanwhile';
import { AnswerList, plural } from './meanwhile';

type Props = {
  answers: readonly ShownAnswer[];
  /** Answers that are not checked yet. */
  waiting: number;
  of: number;
  stopped: boolean;
  moved: boolean;
  /** What comes next, in a sentence; asked for when the server has every answer. */
  loadAdvice: () => Promise<string | null>;
};

/** How the session went, hits and false alarms side by side, and the ways on. */
export function Closing({ answers, waiting, of, stopped, moved, loadAdvice }: Props) {
  const advice = useAdvice(waiting === 0, loadAdvice);
  const given = answers.length + waiting;
  return (
    <div className="grid gap-6">
      <ScreenHeading moved={moved}>
        {stopped && given < of ? `You stopped after ${given} of ${of}` : 'End of the session'}
      </ScreenHeading>
      {answers.length ? <Score answers={answers} /> : null}
      {waiting ? (
        <p className="border-l-4 border-partly bg-shade p-3" data-waiting={waiting}>
          {plural(waiting, 'answer')} kept in this browser. {waiting === 1 ? 'It' : 'They'} will be checked
          when you are back online.
        </p>
      ) : null}
      {advice ? (
        <section aria-labelledby="comes-next" className="grid gap-1">
          <h2 id="comes-next">What comes next</h2>
          <p className="measure font-serif text-lg">{advice}</p>
        </section>
      ) : null}
      <div className="flex flex-wrap gap-3">
        <a href="/practice" className="button button-primary">
          Another session
        </a>
        <a href="/my-work" className="button">
          See my page
        </a>
        <a href="/" className="button button-quiet">
          Enough for now
        </a>
      </div>
      {answers.length ? (
        <section aria-labelledby="all-answers" className="grid gap-2">
          <h2 id="all-answers">Your answers</h2>
          <AnswerList answers={answers} />
        </section>
      ) : null}
    </div>
  );
}

function useAdvice(ready: boolean, load: () => Promise<string | null>): string | null {
  const [advice, setAdvice] = useState<string | null>(null);
  useEffect(() => {
    // Without a network there is none; the rest of the screen says enough.
    if (ready) load().then(setAdvice, () => undefined);
  }, [ready, load]);
  return advice;
}

function Score({ answers }: { answers: readonly ShownAnswer[] }) {
  const counts = countAnswers(answers.map(({ answer }) => answer));
  return (
    <div className="grid gap-4">
      <p className="font-serif text-xl">
        {counts.right} of {plural(counts.of, 'answer')} right.
      </p>
      <dl className="grid gap-x-6 gap-y-4 border-y border-rule py-4 min-[22rem]:grid-cols-2">
        <Figure term="Something to mark" n={counts.hits} of={counts.targets}>
          Sentences in which you marked, of those that hold something. Those are hits.
        </Figure>
        <Figure term="Nothing to mark" n={counts.falseAlarms} of={counts.safe}>
          Sentences in which you marked, of those that hold nothing. Those are false alarms.
        </Figure>
      </dl>
    </div>
  );
}

function Figure({ term, n, of, children }: { term: string; n: number; of: number; children: ReactNode }) {
  return (
    <div>
      <dt className="font-semibold">{term}</dt>
      <dd className="font-serif text-2xl tabular-nums">
        {n} of {of}
      </dd>
      <dd className="text-sm text-soft">{children}</dd>
    </div>
  );
}
