import { useCallback, useEffect, useRef, useState } from 'react';
import type { Patience, Posted } from './post-work';

/** asking: nothing is sent yet. offline and unreachable: it waits, and is tried again by itself. */
export type HandInState = 'asking' | 'sending' | 'offline' | 'unreachable';

export type HandingIn = {
  readonly state: HandInState;
  /** Why it was refused, in words. */
  readonly problem: string | null;
  /** Sends it, or while it waits tries at once. */
  readonly handIn: () => void;
  /** Gives up trying, at any time. What had arrived before is handed in all the same. */
  readonly stop: () => void;
};

export type Send = (patience: Patience) => Promise<Posted<unknown> | null>;

/** Hands a piece of work in, once somebody asked for it, as soon as there is a way to the server. */
export function useHandIn(send: Send, onDone: () => void): HandingIn {
  const [state, setState] = useState<HandInState>('asking');
  const [problem, setProblem] = useState<string | null>(null);
  const trying = useRef<AbortController | null>(null);
  const stop = useCallback(() => {
    trying.current?.abort();
    trying.current = null;
    setState('asking');
    setProblem(null);
  }, []);
  useEffect(() => () => trying.current?.abort(), []);
  const handIn = () => {
    if (state === 'sending') return;
    stop();
    setState('sending');
    const mine = new AbortController();
    trying.current = mine;
    const { signal } = mine;
    void send({ signal, onWaiting: setState }).then((posted) => {
      if (posted === null || signal.aborted) return;
      if (posted.ok) return onDone();
      setState('asking');
      setProblem(posted.problem);
    });
  };
  return { state, problem, handIn, stop };
}
