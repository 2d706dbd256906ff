import type { Metadata } from 'next';
import { ClassPage } from '@/components/classroom/class-page';
import { excerpt } from '@/components/classroom/excerpt';
import { HideNames } from '@/components/classroom/hide-names';
import { AnsweredList } from '@/components/disputes/answered-list';
import { InboxPlace } from '@/components/disputes/inbox-place';
import { describeInbox } from '@/components/disputes/inbox-words';
import { ThreeAnswers } from '@/components/disputes/three-answers';
import { FocusHeading } from '@/components/ui/focus-heading';
import { Notice } from '@/components/ui/notice';
import { requireTeacherOf } from '@/lib/auth/require';
import { findArticle } from '@/lib/content/catalog';
import {
  countDisputes,
  findClassDispute,
  listClassDisputes,
  type ClassDispute,
} from '@/lib/db/class-disputes';
import { getClassroom } from '@/lib/db/classrooms';
import { countOf } from '@/lib/grading/phrases';
import { decideAction, reopenAction } from './actions';
import { loadInbox, type InboxPlace as Place } from './load-inbox';

export const metadata: Metadata = { title: 'Disputes' };

type Props = {
  params: Promise<{ classroomId: string }>;
  /** `show`: what was answered; `done`: what the press that led here answered. */
  searchParams: Promise<{ show?: string | string[]; done?: string | string[] }>;
};

export default async function DisputesPage({ params, searchParams }: Props) {
  const { classroomId } = await params;
  const { show, done } = await searchParams;
  const teacher = await requireTeacherOf(classroomId, `/classrooms/${classroomId}/disputes`);
  const answered = show === 'answered';
  const [classroom, counts, places, past, settled] = await Promise.all([
    getClassroom(teacher),
    countDisputes(teacher),
    answered ? [] : loadInbox(teacher),
    answered ? listClassDisputes(teacher, 'answered') : [],
    typeof done === 'string' ? findClassDispute(teacher, done.split('-').slice(2).join('-')) : null,
  ]);
  const home = `/classrooms/${classroomId}/disputes`;
  return (
    <ClassPage
      classroom={classroom}
      place="disputes"
      title="Disputes"
      lede={
        answered
          ? `What you have answered: ${countOf(counts.answered, 'contest')}, the latest first.`
          : describeInbox(places.map(toLine))
      }
    >
      <div className="grid grid-cols-1 gap-6">
        {typeof done === 'string' ? <Done done={done} settled={settled} /> : null}
        <div className="flex flex-wrap items-center gap-x-6 gap-y-2">
          <a className="text-link" href={answered ? home : `${home}?show=answered`}>
            {answered ? `Waiting for an answer (${counts.open})` : `Answered (${counts.answered})`}
          </a>
          <a className="text-link" href={`/classrooms/${classroomId}/key`}>
            The key of this class
          </a>
          <a className="text-link" href={`/api/classrooms/${classroomId}/export/contests.csv`} download>
            All as a file for a spreadsheet
          </a>
          {counts.open + counts.answered > 0 ? <HideNames /> : null}
        </div>
        {answered ? (
          <AnsweredList
            disputes={past.map((one) => ({ ...one, quote: quoteOf(one) }))}
            reopen={reopenAction.bind(null, classroomId)}
            keyHref={`/classrooms/${classroomId}/key`}
          />
        ) : (
          <Inbox classroomId={classroomId} places={places} />
        )}
      </div>
    </ClassPage>
  );
}

function Inbox({ classroomId, places }: { classroomId: string; places: readonly Place[] }) {
  return (
    <>
      <ThreeAnswers empty={places.length === 0} />
      <ol className="grid grid-cols-1">
        {places.map((place) => (
          <InboxPlace
            key={place.first.id}
            at={place}
            keyHref={`/classrooms/${classroomId}/key`}
            action={decideAction.bind(null, classroomId)}
          />
        ))}
      </ol>
    </>
  );
}

type DoneProps = { done: string; settled: ClassDispute | null };

/** Says what was done and whose it was, and has the focus. `done`: "uphold-2-id", the id of `settled`. */
function Done({ done, settled }: DoneProps) {
  const [decision, count] = done.split('-');
  const told = Number(count) === 1 ? 'The student reads' : `${Number(count) || 'The'} students read`;
  return (
    <>
      <FocusHeading key={done} on="#done" />
      <Notice kind="done" id="done">
        {settled ? (
          <>
            Answered: <q className="font-serif">{quoteOf(settled)}</q>, contested by{' '}
            <span className="by-name">{settled.name}</span>
            <span className="without-names">a student</span>
            {Number(count) > 1 ? ` and ${countOf(Number(count) - 1, 'other')}` : null}.{' '}
          </>
        ) : (
          'Answered. '
        )}
        {decision === 'accept' ? 'It counts now, and the grade was made anew. ' : null}
        {told} it on the page of the attempt.
      </Notice>
    </>
  );
}

function toLine({ article, place, disputes }: Place) {
  return { quote: excerpt(article.text, place, 60), contests: disputes.length };
}

function quoteOf({ articleId, start, end }: { articleId: string; start: number; end: number }): string {
  const text = findArticle(articleId)?.text ?? '';
  return excerpt(text, { start, end });
}
