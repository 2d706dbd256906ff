import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { describeDays } from '@/components/site/how-long-kept';
import { StartAloneButton } from '@/components/site/start-alone-button';
import { Page } from '@/components/ui/page';
import { findSubject } from '@/lib/auth/require';
import { getEnv } from '@/lib/env';

export const metadata: Metadata = { title: 'Practice' };

/** The way in for somebody who is nobody yet. Apart, so that a session does not load what only this page needs. */
export default async function PracticeStartPage() {
  if ((await findSubject()).role !== 'nobody') redirect('/practice');
  return (
    <Page
      width="narrow"
      title="Practice"
      lede="Ten short texts, about ten minutes. In each you look for one thing: words by which the writer steps back, or a claim that nobody stands behind. About half hold nothing, and then that is the answer. You see at once whether you were right, and why."
    >
      <div className="grid gap-3">
        <p className="measure">
          You need no account and no name. Your answers are kept for this browser. If you do not come back for{' '}
          {describeDays(getEnv().GUEST_DAYS)}, they are deleted, unless you choose to keep them.
        </p>
        <div className="flex flex-wrap items-center gap-x-5 gap-y-2">
          <StartAloneButton href="/practice">Start practicing</StartAloneButton>
          <a href="/return" className="text-link">
            I have a return code
          </a>
        </div>
      </div>
    </Page>
  );
}
