import { LinkButton } from '../ui/link-button';
import { Page } from '../ui/page';

/** After the first check: thanks, no result, and what is next. */
export function FirstCheckDone({ lessonsLeft }: { lessonsLeft: number }) {
  return (
    <Page
      width="narrow"
      kicker="First check"
      title="Handed in. Thank you."
      lede="Your answers are saved. There is no result yet, so that the second check stays fair."
    >
      <div className="grid gap-6">
        <p className="measure font-serif text-lg">
          {lessonsLeft
            ? 'Next come the lessons. After them you take the second check, with other texts of the same kind. Then you see what has changed, and why each of your answers was right or not.'
            : 'You have finished the lessons. With the second check you see what has changed, and why each of your answers was right or not.'}
        </p>
        <div className="flex flex-wrap gap-3">
          <LinkButton look={lessonsLeft ? 'primary' : 'plain'} href="/course" prefetch={false}>
            Go to the course
          </LinkButton>
          <LinkButton look={lessonsLeft ? 'quiet' : 'primary'} href="/checks/second" prefetch={false}>
            Second check
          </LinkButton>
        </div>
      </div>
    </Page>
  );
}
