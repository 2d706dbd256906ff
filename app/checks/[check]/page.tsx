import type { Metadata } from 'next';
import { notFound, redirect } from 'next/navigation';
import { CannotBegin } from '@/components/assignments/cannot-begin';
import { DueNote } from '@/components/assignments/due-note';
import type { CheckId } from '@/components/checks/check-words';
import { CHECK_TITLES } from '@/components/checks/check-words';
import { FirstCheckDone } from '@/components/checks/first-check-done';
import { CheckOpening } from '@/components/checks/opening';
import { StartAloneButton } from '@/components/site/start-alone-button';
import { Button } from '@/components/ui/button';
import { LinkButton } from '@/components/ui/link-button';
import { Page } from '@/components/ui/page';
import { beginCheckAction, prepareCheckAction } from '../actions';
import { areFormsReady, findCheckAssignment, findCheckId, findChecks } from '../load-checks';

type Props = { params: Promise<{ check: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const check = findCheckId((await params).check);
  return { title: check ? CHECK_TITLES[check] : 'Check' };
}

/** What a check is, and the way into it; once the first is handed in, what comes next. */
export default async function CheckPage({ params }: Props) {
  const check = findCheckId((await params).check) ?? notFound();
  const checks = await findChecks();
  if (check === 'first' && checks?.first?.finishedAt)
    return <FirstCheckDone lessonsLeft={checks.lessonsLeft} />;
  if (check === 'second' && !checks?.first?.finishedAt)
    return <FirstComesFirst begun={Boolean(checks?.first)} />;
  if (checks?.[check]?.finishedAt) redirect('/checks/second/result');
  if (!areFormsReady()) return <NotMadeYet check={check} />;
  const work = checks?.[check];
  const asked = checks && (await findCheckAssignment(checks.actor, check, new Date()));
  if (asked?.closed && !work)
    return <CannotBegin title={CHECK_TITLES[check]} assignment={asked.assignment} />;
  return (
    <CheckOpening
      check={check}
      note={
        <>
          {asked ? <DueNote kind="test" {...asked} /> : null}
          {check === 'second' && checks?.lessonsLeft ? <LessonsLeft count={checks.lessonsLeft} /> : null}
        </>
      }
    >
      <WayIn check={check} signedIn={checks !== null} begun={Boolean(work)} />
      {work ? <p className="text-soft">{work.records.length} of 32 texts are answered.</p> : null}
    </CheckOpening>
  );
}

/** A check is begun by a press and never by opening a page: a link that is only looked at begins nothing. */
function WayIn({ check, signedIn, begun }: { check: CheckId; signedIn: boolean; begun: boolean }) {
  const href = `/checks/${check}/take`;
  if (begun)
    return (
      <LinkButton look="primary" href={href} prefetch={false}>
        Go on
      </LinkButton>
    );
  if (!signedIn)
    return (
      <StartAloneButton href={href} before={prepareCheckAction.bind(null, check)}>
        Start
      </StartAloneButton>
    );
  return (
    <form action={beginCheckAction.bind(null, check)}>
      <Button type="submit" look="primary">
        Start
      </Button>
    </form>
  );
}

function LessonsLeft({ count }: { count: number }) {
  return (
    <div className="measure border-l-4 border-rule-strong bg-shade px-4 pt-4 pb-1">
      <p>
        You have {count === 1 ? 'one lesson' : `${count} lessons`} still to finish. This check tells you more
        after the lessons. You can take it now all the same, but only once.
      </p>
      <a href="/course" className="text-link">
        Go to the lessons
      </a>
    </div>
  );
}

function FirstComesFirst({ begun }: { begun: boolean }) {
  return (
    <Page
      width="narrow"
      kicker="After the lessons"
      title="Second check"
      lede={
        begun
          ? 'The second check opens when you have handed in the first. You have begun it, and your answers are saved.'
          : 'The second check opens when you have handed in the first. Only the two together can show what has changed.'
      }
    >
      <div className="flex flex-wrap gap-3">
        <LinkButton look="primary" href="/checks/first" prefetch={false}>
          Go to the first check
        </LinkButton>
        <LinkButton href="/course" prefetch={false}>
          Back to the course
        </LinkButton>
      </div>
    </Page>
  );
}

function NotMadeYet({ check }: { check: CheckId }) {
  return (
    <Page
      width="narrow"
      title={CHECK_TITLES[check]}
      lede="This check is not ready yet. Please come back later."
    >
      <LinkButton href="/course" prefetch={false}>
        Back to the course
      </LinkButton>
    </Page>
  );
}
