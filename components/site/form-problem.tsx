import type { Ref } from 'react';
import { Notice } from '../ui/notice';
import { explainProblem } from './explain-problem';

/** What is wrong with a whole form, above it. It takes the focus, so that it is read and seen first. */
export function FormProblem({ problem, ref }: { problem: string | null; ref?: Ref<HTMLDivElement> }) {
  return (
    <div ref={ref} tabIndex={-1} className="outline-none empty:hidden">
      {problem ? <Notice kind="problem">{explainProblem(problem)}</Notice> : null}
    </div>
  );
}
