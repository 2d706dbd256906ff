import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { LookUp } from '@/components/practice/look-up';
import { MarkHelp } from '@/components/practice/mark-help';
import { PracticePlayer } from '@/components/practice/practice-player';
import { Page } from '@/components/ui/page';
import { findSubject, requireSignedIn } from '@/lib/auth/require';
import { loadNextAction, loadIntroductionsAction } from './actions';
import { listRules, loadSession } from './load-practice';
import { renderIntroductions } from './render-introductions';

export const metadata: Metadata = { title: 'Practice' };

/** A session, gone on with or new. Whoever has no work here yet is shown the way in. */
export default async function PracticePage() {
  const subject = await findSubject();
  if (subject.role === 'nobody') redirect('/practice/start');
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
        meanings={{ hedge: <LookUp layer="hedge" />, claim: <LookUp layer="claim" /> }}
        help={<MarkHelp />}
        loadIntroductions={loadIntroductionsAction}
        loadNext={loadNextAction}
      />
    </main>
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
