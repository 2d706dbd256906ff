import type { ReactNode } from 'react';
import type { Terms } from '@/lib/grading/assignment-terms';
import { describeDue } from '@/lib/grading/assignment-words';
import { LinkButton } from '../ui/link-button';
import { Page } from '../ui/page';
import { ChangeLine } from './due-note';

type Given = Terms & { readonly changedAt: Date | null; readonly changeNote: string };

/** Stands in place of work that was never begun and is past due, where late work is not taken. */
export function CannotBegin({
  title,
  assignment,
  children,
}: {
  title: string;
  assignment: Given;
  /** What comes below. */
  children?: ReactNode;
}) {
  return (
    <Page
      width="narrow"
      kicker={title}
      title="This is closed now"
      lede={`It was ${describeDue(assignment)}, and your teacher takes no late work here. Ask your teacher for more time; then you can begin.`}
    >
      <div className="grid gap-6">
        <ChangeLine assignment={assignment} />
        <div className="flex flex-wrap gap-3">
          <LinkButton look="primary" href="/my-work">
            My work
          </LinkButton>
          <LinkButton href="/course">The course</LinkButton>
        </div>
      </div>
      {children}
    </Page>
  );
}
