import '@/components/print/print.css';
import type { Metadata } from 'next';
import { DueList } from '@/components/assignments/due-list';
import { AttemptsSection } from '@/components/my-work/attempts-section';
import { CalibrationSection } from '@/components/my-work/calibration-section';
import { CourseAndChecks, Reviews } from '@/components/my-work/elsewhere';
import { KeepNote } from '@/components/my-work/keep-note';
import { NextStepCard } from '@/components/my-work/next-step';
import { NothingYet } from '@/components/my-work/nothing-yet';
import { PartSection } from '@/components/my-work/part-section';
import { SkillSection } from '@/components/my-work/skill-section';
import { TruthSection } from '@/components/my-work/truth-section';
import { StartAloneButton } from '@/components/site/start-alone-button';
import { LinkButton } from '@/components/ui/link-button';
import { Page } from '@/components/ui/page';
import { findSubject, requireSignedIn } from '@/lib/auth/require';
import { WHOLE_ARTICLE } from '@/lib/content/catalog';
import { getEnv } from '@/lib/env';
import { STUDENT_UNITS } from '@/lib/measurement/signal-detection';
import { loadMyPage } from './load-my-page';
import { MyComments } from './my-comments';
import { MyGradeNews } from './my-grade-news';

export const metadata: Metadata = { title: 'My work' };

/** What somebody has done, what it shows and what it does not show yet, and what to do next. */
export default async function MyWorkPage() {
  const subject = await findSubject();
  if (subject.role === 'nobody') return <NobodyYet />;
  const actor = await requireSignedIn('/my-work');
  const my = await loadMyPage(actor, Date.now());
  const articleIsNext = my.next.href === `/read/${WHOLE_ARTICLE.id}`;
  return (
    <Page kicker={my.className ? `${my.name}, ${my.className}` : null} title="My work">
      <div className="flow grid gap-10 print:[&_.button]:hidden">
        <NextStepCard step={my.next} />
        <DueList items={my.due} now={new Date(my.now)} />
        <MyGradeNews actor={actor} />
        <MyComments actor={actor} />
        {my.truth ? (
          <TruthSection truth={my.truth} enough={STUDENT_UNITS} />
        ) : (
          <NothingYet firstCheck={my.checks.first} />
        )}
        {my.practiced ? (
          <>
            <SkillSection groups={my.skills} now={my.now} />
            <CalibrationSection rows={my.calibration} />
          </>
        ) : null}
        <CourseAndChecks
          course={my.course}
          checks={my.checks}
          asked={my.due.some(({ part }) => part.kind === 'test')}
        />
        <PartSection parts={my.parts} />
        <AttemptsSection exercise={WHOLE_ARTICLE} {...my.article} isNext={articleIsNext} />
        {my.reviews ? <Reviews list={my.reviews} /> : null}
        <KeepNote {...my.kept} guestDays={getEnv().GUEST_DAYS} />
      </div>
    </Page>
  );
}

function NobodyYet() {
  return (
    <Page
      title="My work"
      width="narrow"
      lede="Nothing here yet. Once you have practiced or marked the article, this page shows what you found, where you raised a false alarm, and what to do next."
    >
      <div className="flex flex-wrap gap-3">
        <StartAloneButton look="primary" href="/practice">
          Start practicing
        </StartAloneButton>
        <StartAloneButton look="plain">Start reading</StartAloneButton>
        <LinkButton href="/return">I have a return code</LinkButton>
        <LinkButton href="/sign-in?next=/my-work">Sign in</LinkButton>
      </div>
    </Page>
  );
}
