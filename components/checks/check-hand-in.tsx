import { useRef } from 'react';
import { HandInDialog } from '../saving/hand-in-dialog';
import type { Send } from '../saving/use-hand-in';
import { useHandIn } from '../saving/use-hand-in';
import { Button } from '../ui/button';
import { plural } from './check-words';

type Props = {
  open: number;
  of: number;
  firstOpen: string;
  closed: boolean;
  afterwards: string;
  onHandIn: Send;
  onDone: () => void;
};

/** Asks before it hands in, and says how many texts are open. */
export function CheckHandIn({ open, of, firstOpen, closed, afterwards, onHandIn, onDone }: Props) {
  const handingIn = useHandIn(onHandIn, onDone);
  const dialog = useRef<HTMLDialogElement>(null);
  return (
    <>
      <Button look={open ? 'plain' : 'primary'} disabled={closed} onClick={() => dialog.current?.showModal()}>
        Hand in
      </Button>
      <HandInDialog
        dialog={dialog}
        handingIn={handingIn}
        title={open ? 'Not yet' : 'Hand in your answers?'}
        what="answers"
        leave={open ? 'Close' : 'Not yet'}
        instead={
          open ? (
            <a href={firstOpen} className="button button-primary" onClick={() => dialog.current?.close()}>
              Go to the first open one
            </a>
          ) : undefined
        }
      >
        <p className="mt-3">
          {open
            ? `${plural(open, 'text')} of ${of} ${open === 1 ? 'has' : 'have'} no answer yet. A check counts only when all are answered.`
            : `All ${of} texts are answered. Once you hand in, your answers stay as they are. ${afterwards}`}
        </p>
      </HandInDialog>
    </>
  );
}
