import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { Meaning } from '@/components/checks/meaning';
import { PracticePlayer } from '@/components/practice/practice-player';
import { StartAloneButton } from '@/components/site/start-alone-button';
import { Page } from '@/components/ui/page';
import { findSubject, requireSignedIn } from '@/lib/auth/require';
import { loadNextAction, loadIntroductionsAction } from './actions';
import { listRules, loadSession } from './load-practice';
import { renderIntroductions } from './render-introductions';

export const metadata: Metadata = { title: 'Practice' };

/** A session, gone on with or new. Without a session of one's own, the way in. */
export default async function PracticePage() {
  const subject = await findSubject();
  if (subject.role === 'nobody') return <WayIn />;
  const opened = await loadSession(await requireSignedIn('/practice'), Date.now());
  if (opened === null) redirect('/');
  if (opened === 'wait') return <Wait />;
  return (
    <main
      id="main"
      tabIndex={-1}
      className="mx-auto w-full max-w-2xl flex-1 px-4 pt-3 pb-6 outline-none sm:px-6 sm:pt-8"
    >
      <PracticePlayer
        opened={opened}
        rules={listRules()}
        introductions={renderIntroductions(Object.values(opened.intro).flat())}
        meanings={{ hedge: <Meaning layer="hedge" />, claim: <Meaning layer="claim" /> }}
        loadIntroductions={loadIntroductionsAction}
        loadNext={loadNextAction}
      />
    </main>
  );
}

function WayIn() {
  return (
    <Page
      width="narrow"
      title="Practice"
      lede="Ten short texts, about ten minutes. In each you look for one thing: words by which the writer steps back, or a claim that nobody stands behind. About half hold nothing, and then that is the answer. You see at once whether you were right, and why."
    >
      <div className="grid gap-3">
        <p className="measure">
          You need no account and no name. Your answers are kept for this browser, and you can keep them for
          good later.
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

function Wait() {
  return (
    <Page
      width="narrow"
      title="Practice"
      lede="You opened practice very often in the last hour. Wait a few minutes, then come back."
    >
      <a href="/my-work" className="button">
        See my page
      </a>
    </Page>
  );
}
