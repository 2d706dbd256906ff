import { LinkButton } from '../ui/link-button';
import { Page } from '../ui/page';

/** Stands in place of a part of a lesson whose turn has not come. */
export function NotOpenYet({ title, why }: { title: string; why: string }) {
  return (
    <Page width="narrow" kicker={title} title="This is not open yet" lede={why}>
      <LinkButton look="primary" href="/course" prefetch={false}>
        Go to the course
      </LinkButton>
    </Page>
  );
}
