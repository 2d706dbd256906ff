import '@/components/print/print.css';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import {
  describeOne,
  describeWhom,
  isWaitingForTeacher,
  listRules,
  sayLateNow,
} from '@/components/assignments/class-words';
import { ChangeLine } from '@/components/assignments/due-note';
import { WhoList } from '@/components/assignments/who-list';
import { ByName } from '@/components/classroom/by-name';
import { ClassPage } from '@/components/classroom/class-page';
import { HideNames } from '@/components/classroom/hide-names';
import { Button } from '@/components/ui/button';
import { LinkButton } from '@/components/ui/link-button';
import { Notice } from '@/components/ui/notice';
import { requireTeacherOf } from '@/lib/auth/require';
import { isFeedbackVisible } from '@/lib/grading/assignment-terms';
import { releaseFeedbackAction } from '../actions';
import { loadAssignment } from '../load-assignments';

export const metadata: Metadata = { title: 'Assignment' };

type Props = {
  params: Promise<{ classroomId: string; assignmentId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};
type Loaded = NonNullable<Awaited<ReturnType<typeof loadAssignment>>>;

/** One assignment: what to do about it, its rules, and everybody by how they stand. */
export default async function AssignmentPage({ params, searchParams }: Props) {
  const { classroomId, assignmentId } = await params;
  const list = `/classrooms/${classroomId}/assignments`;
  const teacher = await requireTeacherOf(classroomId, `${list}/${assignmentId}`);
  const now = new Date();
  const loaded = (await loadAssignment(teacher, assignmentId, now)) ?? notFound();
  const { classroom, assignment, rows, elsewhere } = loaded;
  const lateNow = sayLateNow(readCount((await searchParams)['late-now']));
  return (
    <ClassPage classroom={classroom} place="assignments" title={assignment.part.title}>
      <div className="grid gap-10">
        {lateNow ? <Notice kind="done">{lateNow}</Notice> : null}
        <p className="max-w-4xl font-serif text-2xl leading-snug font-semibold">
          {describeOne(assignment, now)}
        </p>
        <div className="grid items-start gap-x-12 gap-y-8 lg:grid-cols-[minmax(0,1fr)_22rem] print:block">
          <section aria-labelledby="who" className="grid gap-4">
            <h2 id="who">Who has done it</h2>
            <HideNames />
            <ByName>
              {rows.length > 0 ? (
                <WhoList rows={rows} moreTimeHref={`${list}/new?like=${assignment.id}`} />
              ) : (
                <p>Nobody works by these rules now.</p>
              )}
              {elsewhere.length > 0 ? <Elsewhere rows={elsewhere} list={list} /> : null}
            </ByName>
          </section>
          <Rules loaded={loaded} list={list} now={now} />
        </div>
      </div>
    </ClassPage>
  );
}

function readCount(typed: string | string[] | undefined): number {
  return typeof typed === 'string' && /^\d{1,3}$/.test(typed) ? Number(typed) : 0;
}

function Elsewhere({ rows, list }: { rows: Loaded['elsewhere']; list: string }) {
  return (
    <section aria-labelledby="elsewhere" className="grid gap-1 pt-4">
      <h3 id="elsewhere" className="text-lg">
        By another assignment: {rows.length}
      </h3>
      <p className="text-sm text-soft">
        The same work, by rules of {rows.length === 1 ? 'its' : 'their'} own.
      </p>
      <ul className="grid">
        {rows.map(({ personId, name, inForceId }) => (
          <li key={personId}>
            <a href={`${list}/${inForceId}`} className="text-link">
              {name}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Rules({
  loaded: { classroom, assignment },
  list,
  now,
}: {
  loaded: Loaded;
  list: string;
  now: Date;
}) {
  const rules = [
    { name: 'For', value: describeWhom(assignment.toEveryone, assignment.named.length) },
    ...listRules(assignment, now),
  ];
  return (
    <section aria-labelledby="rules" className="grid gap-4 border-t-2 border-rule-strong pt-4">
      <h2 id="rules">The rules</h2>
      <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-6 gap-y-1">
        {rules.map(({ name, value }) => (
          <div key={name} className="contents">
            <dt className="text-soft">{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {assignment.note ? (
        <p className="border-l-4 border-rule-strong pl-4 whitespace-pre-line">{assignment.note}</p>
      ) : null}
      <ChangeLine assignment={assignment} />
      <div className="screen-only grid gap-3">
        <Release classroomId={classroom.id} assignment={assignment} now={now} />
        <div className="flex flex-wrap gap-3">
          <LinkButton href={`${list}/${assignment.id}/edit`} prefetch={false}>
            Change
          </LinkButton>
          <LinkButton href={`${list}/new?like=${assignment.id}`} prefetch={false}>
            More time for some
          </LinkButton>
          <LinkButton href={`${list}/${assignment.id}/delete`} prefetch={false} look="quiet">
            Delete
          </LinkButton>
        </div>
      </div>
    </section>
  );
}

function Release({
  classroomId,
  assignment,
  now,
}: {
  classroomId: string;
  assignment: Loaded['assignment'];
  now: Date;
}) {
  const { id, part, feedback, releasedAt } = assignment;
  if (part.kind !== 'exercise' || feedback === 'AT_ONCE') return null;
  const shown = isFeedbackVisible(assignment, now);
  // What the due date has opened is not closed by a button.
  if (shown && !releasedAt) return null;
  return (
    <form action={releaseFeedbackAction.bind(null, classroomId, id, !shown)} className="grid gap-1">
      <Button type="submit" look={isWaitingForTeacher(assignment, now) ? 'primary' : 'plain'}>
        {shown ? 'Close the feedback again' : 'Show feedback now'}
      </Button>
      <p className="text-sm text-soft">
        {shown
          ? 'Who has read it has read it.'
          : 'Whoever has handed in sees it then; whoever hands in later sees it at once.'}
      </p>
    </form>
  );
}
