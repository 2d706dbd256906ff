import { useRef, useState } from 'react';
import { Button } from '../ui/button';
import { plural } from './check-words';

type Props = {
  open: number;
  of: number;
  firstOpen: string;
  closed: boolean;
  afterwards: string;
  onHandIn: () => Promise<string | null>;
};

/** Asks before it hands in, and says how many texts are open. */
export function CheckHandIn({ open, of, firstOpen, closed, afterwards, onHandIn }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const handIn = async () => {
    if (busy) return;
    setBusy(true);
    setProblem(null);
    const failed = await onHandIn();
    if (failed === null) return;
    setBusy(false);
    setProblem(failed);
  };
  return (
    <>
      <Button
        look={open ? 'plain' : 'primary'}
        disabled={closed}
        onClick={() => {
          setProblem(null);
          dialog.current?.showModal();
        }}
      >
        Hand in
      </Button>
      <dialog ref={dialog} aria-labelledby="hand-in-title" className="sheet w-[min(30rem,calc(100vw-2rem))]">
        <h2 id="hand-in-title">{open ? 'Not yet' : 'Hand in your answers?'}</h2>
        <p className="mt-3">
          {open
            ? `${plural(open, 'text')} of ${of} ${open === 1 ? 'has' : 'have'} no answer yet. A check counts only when all are answered.`
            : `All ${of} texts are answered. Once you hand in, your answers stay as they are. ${afterwards}`}
        </p>
        <div role="alert">{problem ? <p className="mt-3 font-semibold text-wrong">{problem}</p> : null}</div>
        <div className="mt-4 flex flex-wrap gap-3">
          {open ? (
            <a href={firstOpen} className="button button-primary" onClick={() => dialog.current?.close()}>
              Go to the first open one
            </a>
          ) : (
            <Button look="primary" onClick={() => void handIn()} aria-disabled={busy}>
              {busy ? 'Handing in' : 'Hand in'}
            </Button>
          )}
          <Button disabled={busy} onClick={() => dialog.current?.close()}>
            {open ? 'Close' : 'Not yet'}
          </Button>
        </div>
      </dialog>
    </>
  );
}
