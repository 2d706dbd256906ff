import '@/components/print/print.css';
import type { Metadata } from 'next';
import { Contents } from '@/components/guide/contents';
import { MisreadingList, QuestionLists, ReplyList, StandardList } from '@/components/guide/guide-lists';
import { GuideSection, GuideSubsection } from '@/components/guide/guide-section';
import { PlanTable } from '@/components/guide/plan-table';
import { PrintButton } from '@/components/print/print-button';
import { Page } from '@/components/ui/page';
import { DISCUSSION } from '@/lib/content/guide/discussion';
import { GOALS, ONE_MINUTE } from '@/lib/content/guide/goals';
import {
  BEFORE_YOU_START,
  FAMILY_TIES,
  LIVE_CONFLICT,
  REPLIES,
  WHEN_TO_STOP,
} from '@/lib/content/guide/live-conflict';
import { ACCOUNT, HOMEWORK, PROJECTOR } from '@/lib/content/guide/in-class';
import { MISREADINGS } from '@/lib/content/guide/misreadings';
import { CHECKLIST, NUMBERS, PRIVACY } from '@/lib/content/guide/numbers';
import { DISPUTES, WORKSPACE } from '@/lib/content/guide/workspace';
import { PLANS } from '@/lib/content/guide/plans';
import { STANDARDS } from '@/lib/content/guide/standards';
import { INTRODUCTIONS } from '@/lib/content/guide/introductions';

export const metadata: Metadata = { title: 'Teacher’s guide' };

const CONTENTS = [
  { id: 'one-minute', title: 'If you have one minute' },
  { id: 'account', title: 'Your account' },
  { id: 'goals', title: 'What students learn' },
  { id: 'plan-45', title: 'Plan: 45 minutes' },
  { id: 'plan-paper', title: 'Plan: 45 minutes on paper' },
  { id: 'plan-135', title: 'Plan: 3 × 45 minutes' },
  { id: 'class-pages', title: 'The pages of your class' },
  { id: 'homework', title: 'Order, homework, practice' },
  { id: 'projector', title: 'Names and the projector' },
  { id: 'disputes', title: 'Disputes about the key' },
  { id: 'misreadings', title: 'What goes wrong, and why' },
  { id: 'discussion', title: 'Questions for discussion' },
  { id: 'live-conflict', title: 'A text on a live conflict' },
  { id: 'numbers', title: 'What the numbers mean' },
  { id: 'standards', title: 'Standards' },
  { id: 'privacy', title: 'What is stored' },
  { id: 'checklist', title: 'Checklist without IT' },
];

export default function GuidePage() {
  return (
    <Page
      title="Teacher’s guide"
      lede="Everything for the lesson on one page, to read or to print. It holds nothing of the answer key, so students may see it."
    >
      <div className="grid gap-x-12 gap-y-8 lg:grid-cols-[13rem_minmax(0,1fr)] print:block">
        <Contents items={CONTENTS} look="column" />
        <div className="booklet flow grid gap-14">
          <GuideSection id="one-minute" text={{ title: 'If you have one minute', body: ONE_MINUTE }}>
            <p className="screen-only flex flex-wrap gap-3">
              <a href="/print" className="button">
                Sheets to print
              </a>
              <a href="/guide/key" className="button">
                Teacher’s key (with an account)
              </a>
              <PrintButton />
            </p>
          </GuideSection>
          <GuideSection id="account" text={ACCOUNT} />
          <GuideSection id="goals" text={GOALS} />
          {PLANS.map((plan) => (
            <PlanTable key={plan.id} plan={plan} />
          ))}
          <GuideSection id="class-pages" text={WORKSPACE} />
          <GuideSection id="homework" text={HOMEWORK} />
          <GuideSection id="projector" text={PROJECTOR} />
          <GuideSection id="disputes" text={DISPUTES} />
          <InTheRoom />
          <GuideSection id="numbers" text={NUMBERS} />
          <GuideSection id="standards" text={INTRODUCTIONS.standards}>
            <StandardList standards={STANDARDS} />
          </GuideSection>
          <GuideSection id="privacy" text={PRIVACY} />
          <GuideSection id="checklist" text={CHECKLIST} />
        </div>
      </div>
    </Page>
  );
}

function InTheRoom() {
  return (
    <>
      <GuideSection id="misreadings" text={INTRODUCTIONS.misreadings}>
        <MisreadingList misreadings={MISREADINGS} />
      </GuideSection>
      <GuideSection id="discussion" text={INTRODUCTIONS.discussion}>
        <QuestionLists groups={DISCUSSION} />
      </GuideSection>
      <GuideSection id="live-conflict" text={INTRODUCTIONS.liveConflict}>
        <GuideSubsection id="before-you-start" text={BEFORE_YOU_START} />
        <GuideSubsection id="rules" text={LIVE_CONFLICT} />
        <GuideSubsection id="family-ties" text={FAMILY_TIES} />
        <h3 className="text-xl">What to say when you hear …</h3>
        <ReplyList replies={REPLIES} />
        <GuideSubsection id="when-to-stop" text={WHEN_TO_STOP} />
      </GuideSection>
    </>
  );
}
