import { useCallback, useEffect, useReducer, useRef, useState } from 'react';
import { randomId } from '../saving/random-id';
import type { SendState } from './answer-sender';
import { AnswerSender } from './answer-sender';
import { browserAnswerStore } from './kept-answers';
import { findKeptSession, keepSession } from './kept-session';
import type { Draft, OpenedSession, TakenAnswers } from './practice-types';
import type { PracticeEvent, PracticeState } from './session-model';
import { advance, resumeState, startState } from './session-model';

export type Practice = {
  readonly state: PracticeState;
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
export function usePractice(opened: OpenedSession): Practice {
  const [state, tell] = useReducer(advance, opened, startState);
  const [sending, setSending] = useState<SendState>('idle');
  const [earlier, setEarlier] = useState<Practice['earlier']>(null);
  const [live, setLive] = useState(false);
  const sender = useRef<AnswerSender | null>(null);
  const offset = useRef(0);

  useEffect(() => {
    const kept = findKeptSession(opened.id);
    // A page opened without a network is an old copy, and so is the time in it.
    offset.current = kept && kept.state.now >= opened.now ? kept.offset : opened.now - Date.now();
    const take = (sessionId: string, taken: TakenAnswers) => {
      offset.current = taken.now - Date.now();
      if (sessionId === opened.id) return tell({ kind: 'taken', taken });
      const right = taken.results.filter(({ correct }) => correct).length;
      setEarlier((was) => ({
        right: right + (was?.right ?? 0),
        of: taken.results.length + (was?.of ?? 0),
      }));
    };
    const made = new AnswerSender({
      sessionId: opened.id,
      store: browserAnswerStore(),
      onTaken: take,
      onState: setSending,
    });
    const waiting = made.listKept().filter(({ sessionId }) => sessionId === opened.id);
    tell({ kind: 'resume', state: resumeState(opened, kept?.state ?? null, waiting) });
    setLive(true);
    sender.current = made;
    return made.start();
  }, [opened]);

  useEffect(() => {
    if (live) keepSession({ state, offset: offset.current });
  }, [live, state]);
  const isOver = live && state.at === null;
  useEffect(() => {
    if (isOver) sender.current?.finish();
  }, [isOver]);

  const give = useCallback(
    (itemId: string, draft: Draft) => {
      const id = randomId();
      const answeredAt = Math.round(Date.now() + offset.current);
      const stamp = { editedAt: answeredAt, editor: id };
      tell({ kind: 'give', itemId, draft });
      sender.current?.add({ id, sessionId: opened.id, itemId, ...draft, answeredAt, ...stamp });
    },
    [opened.id],
  );
  return { state, sending, earlier, live, tell, give };
}
