import type { ReactNode } from 'react';

const SIGN = { info: 'Note', problem: 'Problem', done: 'Done' } as const;

/** A message set apart by a rule and a word, not by colour alone. `problem` interrupts a screen reader. */
export function Notice({ kind = 'info', children }: { kind?: keyof typeof SIGN; children: ReactNode }) {
  const edge = kind === 'problem' ? 'border-wrong' : kind === 'done' ? 'border-met' : 'border-rule-strong';
  return (
    <div role={kind === 'problem' ? 'alert' : 'status'} className={`border-l-4 ${edge} bg-shade p-4`}>
      <p className="kicker">{SIGN[kind]}</p>
      <div>{children}</div>
    </div>
  );
}
