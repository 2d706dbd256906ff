import type { ReactNode } from 'react';
import { Button } from '../ui/button';
import { LinkButton } from '../ui/link-button';
import { Notice } from '../ui/notice';
import { Page } from '../ui/page';

/** Stands in place of the text when the last try is handed in and none is open. */
export function AfterHandIn({
  last,
  uncounted,
  exerciseId,
  problem,
  shown,
  refusal,
  again,
  children,
}: {
  last: { readonly id: string; readonly number: number };
  /** In a sentence why it does not count; null: it can count. */
  uncounted: string | null;
  exerciseId: string;
  /** In a sentence why no new try was started. */
  problem: string | null;
  /** Whether the feedback can be seen. */
  shown: boolean;
  /** In a sentence why no new try can be begun; null: it can. */
  refusal: string | null;
  again: (form: FormData) => Promise<void>;
  /** What comes below. */
  children?: ReactNode;
}) {
  return (
    <Page
      width="narrow"
      title={`Attempt ${last.number} is handed in`}
      lede={describeNext(shown, refusal === null)}
    >
      {problem ? <Notice kind="problem">{problem}</Notice> : null}
      {uncounted ? <Notice>{uncounted}</Notice> : null}
      {refusal ? <Notice>{refusal}</Notice> : null}
      <div className="mt-4 flex flex-wrap gap-3">
        <LinkButton look="primary" href={`/attempts/${last.id}`}>
          {shown ? 'See the feedback' : 'See what you handed in'}
        </LinkButton>
        {(refusal === null ? TRIES : []).map(({ withMarks, label }) => (
          <form key={label} action={again}>
            <input type="hidden" name="exerciseId" value={exerciseId} />
            <input type="hidden" name="copyFrom" value={withMarks ? last.id : ''} />
            <Button type="submit">{label}</Button>
          </form>
        ))}
      </div>
      {children}
    </Page>
  );
}

const TRIES = [
  { withMarks: true, label: 'Try again with my marks' },
  { withMarks: false, label: 'Try again from a clean text' },
];

function describeNext(shown: boolean, mayTry: boolean): string {
  if (!shown) return 'Your work is kept. The feedback is not open yet.';
  return mayTry
    ? 'Look at the feedback, or read the text again with fresh eyes. Every attempt is kept.'
    : 'Look at the feedback. Every attempt is kept.';
}
