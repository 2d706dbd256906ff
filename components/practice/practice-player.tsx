'use client';

import '../lesson/lesson.css';
import './practice.css';
import type { ReactNode } from 'react';
import { useEffect, useState } from 'react';
import { countOf } from '@/lib/grading/phrases';
import type { Layer } from '@/lib/grading/types';
import { useAnnouncer } from '../ui/use-announcer';
import type { ShownAnswer } from './meanwhile';
import type { OpenedSession, Rule, WhatNext } from './practice-types';
import { Sentence } from './practice-sentence';
import { SessionProgress } from './progress';
import type { PracticeState } from './session-model';
import { isAnswered } from './session-model';
import type { IntroductionPages, LoadIntroductions } from './use-introductions';
import { useIntroductions } from './use-introductions';
import { usePractice } from './use-practice';

type Props = {
  opened: OpenedSession;
  /** By skill; shown after an answer only. */
  rules: Readonly<Record<string, Rule>>;
  introductions: IntroductionPages;
  /** The meaning of each layer, to be looked up. */
  meanings: Readonly<Record<Layer, ReactNode>>;
  help: ReactNode;
  loadIntroductions: LoadIntroductions;
  loadNext: () => Promise<WhatNext | null>;
};

/** A session of practice, one sentence at a time. Goes on without a network. */
export function PracticePlayer({ opened, rules, introductions, meanings, help, ...props }: Props) {
  const practice = usePractice(opened);
  const { state, tell, earlier, later } = practice;
  const { say, announcer } = useAnnouncer();
  const planned = Object.values(state.intro).flat();
  const pages = useIntroductions(introductions, planned, props.loadIntroductions);
  // Nothing takes the focus before the learner has pressed something.
  const [moved, setMoved] = useState(false);
  // What was said of a mark is not to be read again below the next thing.
  const isTold = state.at !== null && isAnswered(state, state.at);
  useEffect(() => say(''), [state.at, isTold, say]);
  useEffect(() => {
    if (state.late.length) say(`${countOf(state.late.length, 'answer')} checked meanwhile.`);
  }, [state.late.length, say]);

  const shown = listShown(state, rules);
  const item = state.items.find(({ id }) => id === state.at);
  const introduced = state.toRead[0];
  // Right before the first sentence an example may all but give it away: the rule alone will do.
  const most = shown.length ? undefined : 1;
  const screens = introduced === undefined ? undefined : pages[introduced]?.slice(0, most);
  // With the files of every screen, so that all of the session can be opened again.
  useEffect(() => {
    later?.keepThisPage();
  }, [later]);
  return (
    <div
      data-practice
      data-live={practice.live || undefined}
      data-ready={later !== null || undefined}
      className="grid scroll-mt-2 grid-cols-[minmax(0,1fr)] gap-4"
    >
      {item ? <SessionProgress place={state.items.indexOf(item) + 1} of={state.items.length} /> : null}
      {!item ? (
        later ? (
          <later.Closing
            answers={shown}
            waiting={Object.keys(state.given).length}
            signedOut={practice.sending === 'signed-out'}
            of={state.items.length}
            stopped={state.stopped}
            moved={moved}
            loadNext={props.loadNext}
          />
        ) : null
      ) : introduced !== undefined && screens && later ? (
        <later.IntroductionScreens
          key={introduced}
          name={rules[introduced]?.name ?? ''}
          screens={screens}
          onDone={() => tell({ kind: 'introduced', skill: introduced })}
          onSkip={() => tell({ kind: 'skip-introductions' })}
        />
      ) : (
        <Sentence
          key={item.id}
          {...{ practice, item, moved, say, rules, meanings, help }}
          readable={Object.keys(pages)}
          onMoved={() => setMoved(true)}
        />
      )}
      {/* Below, so that what is being marked does not move away under the finger. */}
      {later ? (
        <later.Meanwhile
          answers={shown.filter(({ item: { id } }) => item && state.late.includes(id))}
          refusals={state.refusals}
          earlier={earlier}
          onSeen={() => tell({ kind: 'seen-late' })}
        />
      ) : null}
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
