import '@/components/feedback/feedback.css';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ContestForm } from '@/components/disputes/contest-form';
import { describeContest, findContestOf } from '@/components/disputes/contest-words';
import { PlaceInText } from '@/components/disputes/place-in-text';
import { Withdraw } from '@/components/disputes/withdraw';
import { NoteBody } from '@/components/feedback/note-body';
import { kindOfNote } from '@/components/feedback/note-name';
import { viewNote } from '@/components/feedback/note-view';
import { Page } from '@/components/ui/page';
import { canContest } from '@/lib/grading/contest';
import { contestAction, withdrawAction } from './actions';
import { loadNote } from './load-note';

export const metadata: Metadata = { title: 'I see this differently' };

type Params = { params: Promise<{ attemptId: string; noteId: string }> };

/** Where a student contests a verdict, sees how it stands, and takes it back. */
export default async function ContestPage({ params }: Params) {
  const { attemptId, noteId: sent } = await params;
  const noteId = decodeURIComponent(sent);
  const { item, article, disputes, classroom } = await loadNote(attemptId, noteId);
  const dispute = findContestOf(item, disputes);
  const decided = dispute && dispute.state !== 'open' && dispute.state !== 'withdrawn';
  if (!classroom || (!canContest(item.verdict) && !dispute)) notFound();
  const note = viewNote(item, article.text, null);
  return (
    <Page
      width="narrow"
      kicker={<a href={`/attempts/${attemptId}?note=${encodeURIComponent(noteId)}`}>Back to the note</a>}
      title="I see this differently"
      lede="Careful readers differ, and the key is not the last word. Say what you see in the text. Your teacher reads it and answers."
    >
      <div className="grid gap-8">
        <section aria-labelledby="place" className="grid gap-3">
          <h2 id="place">The place</h2>
          <PlaceInText article={article} item={item} />
        </section>
        <section aria-labelledby="says" className="grid gap-3">
          <h2 id="says">What the note says</h2>
          <p className="font-semibold first-letter:uppercase">{kindOfNote(note)}</p>
          <NoteBody note={note} />
        </section>
        {decided ? (
          <section aria-labelledby="answer" className="grid gap-3">
            <h2 id="answer">What you wrote, and the answer</h2>
            <blockquote className="contest-reply">{dispute.reason}</blockquote>
            <p className="font-semibold">{describeContest(dispute)}</p>
            <blockquote className="contest-reply">{dispute.reply}</blockquote>
          </section>
        ) : (
          <section aria-labelledby="reason-title" className="grid gap-4">
            <h2 id="reason-title">Your reason</h2>
            <ContestForm
              action={contestAction}
              attemptId={attemptId}
              noteId={noteId}
              reason={dispute?.reason ?? ''}
              waiting={dispute?.state === 'open'}
            />
            {dispute?.state === 'open' ? (
              <Withdraw action={withdrawAction} {...{ attemptId, noteId, disputeId: dispute.id }} />
            ) : null}
          </section>
        )}
      </div>
    </Page>
  );
}
