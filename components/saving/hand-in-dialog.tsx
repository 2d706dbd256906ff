import type { ReactNode, RefObject } from 'react';
import { Button } from '../ui/button';
import type { HandingIn, HandInState } from './use-hand-in';

const LABELS: Readonly<Record<HandInState, string>> = {
  asking: 'Hand in',
  sending: 'Handing in',
  offline: 'Try now',
  unreachable: 'Try now',
};

type Props = {
  dialog: RefObject<HTMLDialogElement | null>;
  handingIn: HandingIn;
  title: string;
  children: ReactNode;
  /** What is kept meanwhile. */
  what: 'marks' | 'answers';
  /** In place of the button that hands in. */
  instead?: ReactNode;
  /** The way out, open at any time. */
  leave: string;
};

/** Asks before it hands in. Whoever has said yes need not press again when there is no connection. */
export function HandInDialog({ dialog, handingIn, title, children, what, instead, leave }: Props) {
  const { state, problem, handIn, stop } = handingIn;
  return (
    <dialog
      ref={dialog}
      aria-labelledby="hand-in-title"
      className="sheet w-[min(30rem,calc(100vw-2rem))]"
      onClose={stop}
    >
      <h2 id="hand-in-title">{title}</h2>
      {children}
      <div role="alert">
        {problem ? <p className="mt-3 font-semibold text-wrong">{problem}</p> : null}
        {state === 'offline' || state === 'unreachable' ? (
          <p className="mt-3 border-l-4 border-partly bg-shade p-3" data-hand-in-state={state}>
            <b>{state === 'offline' ? 'No connection.' : 'We cannot reach Says Who right now.'}</b> Your{' '}
            {what} are kept in this browser. We hand them in for you as soon as{' '}
            {state === 'offline' ? 'you are connected again' : 'it works'}. Keep this page open. Or choose “
            {leave}” and hand in later.
          </p>
        ) : null}
      </div>
      <div className="mt-4 flex flex-wrap gap-3">
        {instead ?? (
          <Button look="primary" onClick={handIn} aria-disabled={state === 'sending'}>
            {LABELS[state]}
          </Button>
        )}
        <Button onClick={() => dialog.current?.close()}>{leave}</Button>
      </div>
    </dialog>
  );
}
