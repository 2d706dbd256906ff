'use client';

import '../lesson/lesson.css';
import './practice.css';
import type { ReactNode } from 'react';
import { useEffect, useState } from 'react';
import type { Layer } from '@/lib/grading/types';
import { Button } from '../ui/button';
import { useAnnouncer } from '../ui/use-announcer';
import { CheckedItem, KeptItem } from './answer-views';
import { AskItem } from './ask-item';
import { Closing } from './closing';
import { IntroductionScreens } from './introduction-screens';
import { keepThisPage } from './kept-page';
import type { ShownAnswer } from './meanwhile';
import { Meanwhile, plural } from './meanwhile';
import type { OpenedSession, Rule, WhatNext } from './practice-types';
import { LAYER_WORD } from './practice-types';
import { SessionProgress } from './progress';
import { listOpenIntroductions } from './session-model';
import type { PracticeState } from './session-model';
import type { IntroductionPages, LoadIntroductions } from './use-introductions';
import { useIntroductions } from './use-introductions';
import { usePractice } from './use-practice';
import type { Practice } from './use-practice';

type Props = {
  opened: OpenedSession;
  /** By skill; shown after an answer only. */
  rules: Readonly<Record<string, Rule>>;
  introductions: IntroductionPages;
  /** The meaning of each layer, to be looked up. */
  meanings: Readonly<Record<Layer, ReactNode>>;
  loadIntroductions: LoadIntroductions;
  loadNext: () => Promise<WhatNext | null>;
};

/** After this long, in ms, an answer that is being checked is left to arrive by itself. */
const SLOW_MS = 1500;
/** Sentences under which it says how marking works. */
const EXPLAINED = 2;

/** A session of practice, one sentence at a time. Goes on without a network. */
export function PracticePlayer({ opened, rules, introductions, meanings, ...props }: Props) {
  const practice = usePractice(opened);
  const { state, tell, earlier } = practice;
  const { say, announcer } = useAnnouncer();
  const planned = Object.values(state.intro).flat();
  const pages = useIntroductions(introductions, planned, props.loadIntroductions);
  // Nothing takes the focus before the learner has pressed something.
  const [moved, setMoved] = useState(false);
  useEffect(() => keepThisPage(), []);
  useEffect(() => {
    if (state.late.length) say(`${plural(state.late.length, 'answer')} checked meanwhile.`);
  }, [state.late.length, say]);

  const shown = listShown(state, rules);
  const item = state.items.find(({ id }) => id === state.at);
  const introduced = state.toRead[0];
  const screens = introduced === undefined ? undefined : pages[introduced];
  return (
    <div
      data-practice
      data-live={practice.live || undefined}
      className="grid scroll-mt-2 grid-cols-[minmax(0,1fr)] gap-4"
    >
      {item ? <SessionProgress place={state.items.indexOf(item) + 1} of={state.items.length} /> : null}
      {!item ? (
        <Closing
          answers={shown}
          waiting={Object.keys(state.given).length}
          signedOut={practice.sending === 'signed-out'}
          of={state.items.length}
          stopped={state.stopped}
          moved={moved}
          loadNext={props.loadNext}
        />
      ) : introduced !== undefined && screens ? (
        <IntroductionScreens
          key={introduced}
          name={rules[introduced]?.name ?? ''}
          screens={screens}
          onDone={() => tell({ kind: 'introduced', skill: introduced })}
          onSkip={() => tell({ kind: 'skip-introductions' })}
        />
      ) : (
        <Sentence
          key={item.id}
          {...{ practice, item, moved, say, rules, meanings }}
          readable={Object.keys(pages)}
          onMoved={() => setMoved(true)}
        />
      )}
      {/* Below, so that what is being marked does not move away under the finger. */}
      <Meanwhile
        answers={shown.filter(({ item: { id } }) => item && state.late.includes(id))}
        refusals={state.refusals}
        earlier={earlier}
        onSeen={() => tell({ kind: 'seen-late' })}
      />
      {announcer}
    </div>
  );
}

function listShown({ items, checked }: PracticeState, rules: Props['rules']): ShownAnswer[] {
  return items.flatMap((item) => {
    const answer = checked[item.id];
    return answer ? [{ item, answer, rule: (answer.skill && rules[answer.skill]) || null }] : [];
  });
}

type SentenceProps = Pick<Props, 'rules' | 'meanings'> & {
  practice: Practice;
  item: PracticeState['items'][number];
  moved: boolean;
  /** Skills whose introduction is here. */
  readable: readonly string[];
  onMoved: () => void;
  say: (message: string) => void;
};

/** One sentence: asked, then kept or checked. */
function Sentence({ practice, item, moved, readable, onMoved, say, rules, meanings }: SentenceProps) {
  const { state, sending, tell, give } = practice;
  const [problem, setProblem] = useState<string | null>(null);
  const given = state.given[item.id];
  const answer = state.checked[item.id];
  const slow = useSlow(given !== undefined);
  const kept = given && !answer && (slow || sending === 'waiting' || sending === 'signed-out') ? given : null;
  const number = state.items.indexOf(item) + 1;
  const place = `Sentence ${number} of ${state.items.length}`;
  const check = () => {
    if (given) return;
    const { marks, none } = state.draft;
    if (!marks.length && !none)
      return setProblem(`Mark some words, or press “No ${LAYER_WORD[item.layer]} here”.`);
    onMoved();
    give(item.id, state.draft);
  };
  return (
    <div className="grid gap-4">
      {answer ? (
        <CheckedItem
          item={item}
          place={place}
          answer={answer}
          rule={(answer.skill && rules[answer.skill]) || null}
        />
      ) : kept ? (
        <KeptItem item={item} place={place} draft={kept} sending={sending} />
      ) : (
        <>
          {given ? null : (
            <Offer
              names={listOpenIntroductions(state, readable).map((skill) => rules[skill]?.name ?? '')}
              onRead={() => {
                onMoved();
                tell({ kind: 'read-first', readable });
              }}
            />
          )}
          <AskItem
            item={item}
            place={place}
            moved={moved}
            explain={number <= EXPLAINED}
            meaning={meanings[item.layer]}
            draft={given ?? state.draft}
            busy={given !== undefined}
            onDraft={(draft) => {
              setProblem(null);
              tell({ kind: 'draft', draft });
            }}
            say={say}
          />
        </>
      )}
      <div role="alert">{problem ? <p className="font-semibold text-wrong">{problem}</p> : null}</div>
      <div className="practice-actions">
        {answer || kept ? (
          <Button look="primary" onClick={() => tell({ kind: 'next', readable })}>
            Next
          </Button>
        ) : (
          <Button look="primary" aria-disabled={given !== undefined} onClick={check}>
            {given ? 'Checking' : 'Check'}
          </Button>
        )}
        <Button
          look="quiet"
          className="ml-auto"
          onClick={() => {
            onMoved();
            tell({ kind: 'stop' });
          }}
        >
          Stop here
        </Button>
      </div>
    </div>
  );
}

/** What is new at the first sentence: to be read first, or after it. */
function Offer({ names, onRead }: { names: readonly string[]; onRead: () => void }) {
  if (!names.length) return null;
  return (
    <p className="flex flex-wrap items-center gap-x-3 gap-y-1 border-l-4 border-rule-strong bg-shade px-3 py-1 text-sm">
      <span>New: {names.join(', ')}.</span>
      <Button look="quiet" onClick={onRead}>
        Read about it first
      </Button>
    </p>
  );
}

/** True when `waits` has been true for a while. */
function useSlow(waits: boolean): boolean {
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    if (!waits) return;
    const timer = setTimeout(() => setSlow(true), SLOW_MS);
    return () => clearTimeout(timer);
  }, [waits]);
  return waits && slow;
}
