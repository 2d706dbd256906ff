import { useCallback, useEffect, useReducer, useRef, useState } from 'react';
import { randomId } from '../saving/random-id';
import type { AnswerSender, SendState } from './answer-sender';
import type { KeptAnswer } from './kept-answers';
import { browserAnswerStore } from './kept-answers';
import { findKeptSession, findLeftSession, keepSession } from './kept-session';
import type { Draft, OpenedSession, TakenAnswers } from './practice-types';
import type { PracticeEvent, PracticeState } from './session-model';
import { advance, resumeState, startState } from './session-model';
import type { LaterScreens } from './use-later-screens';
import { useLaterScreens } from './use-later-screens';

const STORE = browserAnswerStore();

export type Practice = {
  readonly state: PracticeState;
  readonly later: LaterScreens | null;
  readonly sending: SendState;
  /** Answers of earlier sessions that were checked now, and how many of them were right. */
  readonly earlier: { readonly right: number; readonly of: number } | null;
  /** False until what this browser kept is there. */
  readonly live: boolean;
  readonly tell: (event: PracticeEvent) => void;
  /** Keeps the answer and sends it; what the check says arrives in `state`. */
  readonly give: (itemId: string, draft: Draft) => void;
};

/** A session of practice: kept in this browser at every step, and sent whenever the server can be reached. */
export function usePractice(page: OpenedSession): Practice {
  const [opened, setOpened] = useState(page);
  const [state, tell] = useReducer(advance, opened, startState);
  const { at, given, checked } = state;
  const later = useLaterScreens(at === null || Object.keys({ ...given, ...checked }).length > 0);
  const [sending, setSending] = useState<SendState>('idle');
  const [earlier, setEarlier] = useState<Practice['earlier']>(null);
  const [live, setLive] = useState(false);
  const sender = useRef<AnswerSender | null>(null);
  /** Given before there was a sender. */
  const early = useRef<KeptAnswer[]>([]);
  const offset = useRef(0);

  useEffect(() => {
    const left = findLeftSession(opened);
    if (left) return setOpened(left);
    const kept = findKeptSession(opened.id);
    // A page opened without a network is an old copy, and so is the time in it.
    offset.current = kept && kept.state.now >= opened.now ? kept.offset : opened.now - Date.now();
    const waiting = STORE.list().filter(({ sessionId }) => sessionId === opened.id);
    tell({ kind: 'resume', state: resumeState(opened, kept?.state ?? null, waiting) });
    setLive(true);
  }, [opened]);

  useEffect(() => {
    if (!later) return;
    const take = (sessionId: string, taken: TakenAnswers) => {
      offset.current = taken.now - Date.now();
      if (sessionId === opened.id) return tell({ kind: 'taken', taken });
      setEarlier((was) => addResults(was, taken));
    };
    const options = { sessionId: opened.id, store: STORE, onTaken: take, onState: setSending };
    const made = new later.AnswerSender(options);
    sender.current = made;
    for (const answer of early.current.splice(0)) made.add(answer);
    return made.start();
  }, [opened, later]);

  useEffect(() => {
    if (live) keepSession({ state, offset: offset.current });
  }, [live, state]);
  const isOver = live && at === null;
  useEffect(() => {
    if (isOver && later) sender.current?.finish();
  }, [isOver, later]);

  const give = useCallback(
    (itemId: string, draft: Draft) => {
      const id = randomId();
      const answeredAt = Math.round(Date.now() + offset.current);
      const stamp = { editedAt: answeredAt, editor: id };
      tell({ kind: 'give', itemId, draft });
      const answer = { id, sessionId: opened.id, itemId, ...draft, answeredAt, ...stamp };
      if (sender.current) return sender.current.add(answer);
      STORE.put(answer);
      early.current.push(answer);
    },
    [opened.id],
  );
  return { state, later, sending, earlier, live, tell, give };
}

function addResults(was: Practice['earlier'], { results }: TakenAnswers): Practice['earlier'] {
  const right = results.filter(({ correct }) => correct).length;
  return { right: right + (was?.right ?? 0), of: results.length + (was?.of ?? 0) };
}
