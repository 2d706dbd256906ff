'use client';

import './lesson.css';
import dynamic from 'next/dynamic';
import { useEffect, useRef, useState } from 'react';
import type { AskingStep } from '@/lib/content/lessons/types';
import type { StepAnswer, StepResult } from '@/lib/grading/steps';
import { SavingLine } from '../saving/saving-line';
import type { SavedWork } from '../saving/use-answers';
import { useAnswers } from '../saving/use-answers';
import { Button } from '../ui/button';
import { SoftLink } from './soft-link';
import { useAnnouncer } from '../ui/use-announcer';
import { describeResult } from './describe-result';
import { findOpenPlace } from './find-open-place';
import type { WayOn } from './step-frame';

// Each kind of step is loaded only where it stands.
const Choose = dynamic(() => import('./choose').then((m) => m.Choose));
const Mark = dynamic(() => import('./mark').then((m) => m.Mark));
const Mistake = dynamic(() => import('./mistake').then((m) => m.Mistake));
const Order = dynamic(() => import('./order').then((m) => m.Order));
const Sort = dynamic(() => import('./sort').then((m) => m.Sort));
const Write = dynamic(() => import('./write').then((m) => m.Write));

type Props = {
  step: AskingStep;
  work: SavedWork<StepAnswer>;
  saved: StepResult | null;
  /** The lesson is finished: what was checked is shown, nothing changes any more. */
  finished: boolean;
  ownClaims: readonly string[];
  /** The learner is in a class, whose teacher may read open answers. */
  teacherReads: boolean;
  next: WayOn;
};

/** One asking step: answer, check, read why, go on. Every change is saved as it is made. */
export function StepPlayer({ step, work, saved, finished, ownClaims, teacherReads, next }: Props) {
  const { say, announcer } = useAnnouncer();
  const { answers, state, put, check: sendCheck } = useAnswers(work, say);
  const [result, setResult] = useState(saved);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();
  const [empty, setEmpty] = useState<string | null>(null);
  const outcome = useRef<HTMLParagraphElement>(null);
  const toOutcome = useRef(false);
  const answer = answers.get(step.id) ?? null;
  // The button that was pressed is gone: the focus goes to what came of it.
  useEffect(() => {
    if (toOutcome.current) outcome.current?.focus();
    toOutcome.current = false;
  }, [result]);

  const check = async () => {
    if (busy) return;
    const open = findOpenPlace(step, answer);
    setProblem(open?.problem);
    setEmpty(open?.id ?? null);
    if (open) return document.querySelector<HTMLElement>(open.selector)?.focus();
    setBusy(true);
    // An order that was left as it stood is an answer too.
    if (!answer && step.kind === 'order')
      put(step.id, { kind: 'order', cards: step.cards.map((card) => card.id) });
    const posted = await sendCheck<{ result: StepResult }>(step.id);
    setBusy(false);
    if (!posted.ok) return setProblem(posted.problem);
    toOutcome.current = true;
    setResult(posted.body.result);
  };
  const onAnswer = (given: StepAnswer) => {
    if (finished) return;
    setProblem(undefined);
    setEmpty(null);
    put(step.id, given);
  };
  return (
    <section aria-label="Your turn" className="grid gap-5" data-step-kind={step.kind}>
      <p ref={outcome} tabIndex={-1} className="font-semibold outline-none empty:hidden" data-outcome>
        {result ? describeResult(step, result) : null}
      </p>
      <StepView {...{ step, answer, result, onAnswer, say, ownClaims, teacherReads, empty }} />
      <div role="alert">{problem ? <p className="font-semibold text-wrong">{problem}</p> : null}</div>
      <div className="flex flex-wrap items-center gap-3">
        {result || finished ? (
          <SoftLink href={next.href} className="button button-primary">
            {next.label}
          </SoftLink>
        ) : (
          <>
            <Button look="primary" aria-disabled={busy} onClick={() => void check()}>
              {busy ? 'Checking' : step.kind === 'write' ? 'Compare with two samples' : 'Check'}
            </Button>
            <SoftLink href={next.href} className="button button-quiet">
              Skip for now
            </SoftLink>
          </>
        )}
        {/* Before the first answer there is nothing that could be saved. */}
        <span className="ml-auto">
          {finished || (!answer && state === 'saved') ? null : <SavingLine state={state} />}
        </span>
      </div>
      {announcer}
    </section>
  );
}

type ViewProps = {
  step: AskingStep;
  answer: StepAnswer | null;
  result: StepResult | null;
  onAnswer: (answer: StepAnswer) => void;
  say: (message: string) => void;
  ownClaims: readonly string[];
  teacherReads: boolean;
  empty: string | null;
};

/** An answer or result of another kind belongs to an older version of the lesson and is left aside. */
function ofKind<T extends { readonly kind: string }, K extends T['kind']>(
  value: T | null,
  kind: K,
): Extract<T, { kind: K }> | null {
  return value?.kind === kind ? (value as Extract<T, { kind: K }>) : null;
}

function StepView({ step, answer, result, onAnswer, say, ...ofWrite }: ViewProps) {
  const given = { onAnswer, say };
  switch (step.kind) {
    case 'choose':
      return (
        <Choose {...given} step={step} answer={ofKind(answer, 'choose')} result={ofKind(result, 'choose')} />
      );
    case 'mistake':
      return (
        <Mistake {...given} step={step} answer={ofKind(answer, 'choose')} result={ofKind(result, 'choose')} />
      );
    case 'mark':
      return <Mark {...given} step={step} answer={ofKind(answer, 'mark')} result={ofKind(result, 'mark')} />;
    case 'sort':
      return <Sort {...given} step={step} answer={ofKind(answer, 'sort')} result={ofKind(result, 'sort')} />;
    case 'order':
      return (
        <Order {...given} step={step} answer={ofKind(answer, 'order')} result={ofKind(result, 'order')} />
      );
    case 'write':
      return (
        <Write
          {...given}
          step={step}
          answer={ofKind(answer, 'write')}
          result={ofKind(result, 'write')}
          {...ofWrite}
        />
      );
  }
}
