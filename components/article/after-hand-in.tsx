import { Button } from '../ui/button';
import { LinkButton } from '../ui/link-button';
import { Notice } from '../ui/notice';
import { Page } from '../ui/page';

/** Stands in place of the text when the last try is handed in and none is open. */
export function AfterHandIn({
  last,
  exerciseId,
  problem,
  again,
}: {
  last: { readonly id: string; readonly number: number };
  exerciseId: string;
  /** In a sentence why no new try was started. */
  problem: string | null;
  again: (form: FormData) => Promise<void>;
}) {
  return (
    <Page
      width="narrow"
      title={`Attempt ${last.number} is handed in`}
      lede="Look at the feedback, or read the text again with fresh eyes. Every attempt is kept."
    >
      {problem ? <Notice kind="problem">{problem}</Notice> : null}
      <div className="mt-4 flex flex-wrap gap-3">
        <LinkButton look="primary" href={`/attempts/${last.id}`}>
          See the feedback
        </LinkButton>
        {[
          { copyFrom: last.id, label: 'Try again with my marks' },
          { copyFrom: '', label: 'Try again from a clean text' },
        ].map(({ copyFrom, label }) => (
          <form key={label} action={again}>
            <input type="hidden" name="exerciseId" value={exerciseId} />
            <input type="hidden" name="copyFrom" value={copyFrom} />
            <Button type="submit">{label}</Button>
          </form>
        ))}
      </div>
    </Page>
  );
}
