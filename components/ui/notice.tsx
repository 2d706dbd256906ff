import type { ReactNode } from 'react';

const SIGN = { info: 'Note', problem: 'Problem', done: 'Done' } as const;

/** A message set apart by a rule and a word, not by colour alone. `problem` interrupts a screen reader. `id`: for one that takes the focus. */
export function Notice({
  kind = 'info',
  id,
  children,
}: {
  kind?: keyof typeof SIGN;
  id?: string;
  children: ReactNode;
}) {
  const edge = kind === 'problem' ? 'border-wrong' : kind === 'done' ? 'border-met' : 'border-rule-strong';
  return (
    <div id={id} role={kind === 'problem' ? 'alert' : 'status'} className={`border-l-4 ${edge} bg-shade p-4`}>
      <p className="kicker">{SIGN[kind]}</p>
      <div>{children}</div>
    </div>
  );
}
