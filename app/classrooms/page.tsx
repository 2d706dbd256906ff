import type { Metadata } from 'next';
import { cookies } from 'next/headers';
import { ClassList } from '@/components/classroom/class-list';
import { LinkButton } from '@/components/ui/link-button';
import { Notice } from '@/components/ui/notice';
import { Page } from '@/components/ui/page';
import { requireTeacher } from '@/lib/auth/require';
import { describeCourse } from '@/components/classroom/course-words';
import { listPartCountsOfClasses } from '@/lib/db/class-lesson-counts';
import type { PartCount } from '@/lib/db/class-lesson-counts';
import { listClassroomNews } from '@/lib/db/class-news';
import { countLessons } from './[classroomId]/lessons/count-lessons';
import { formatJoinCode } from '@/lib/db/codes';
import { findAssignablePart } from '@/lib/content/assignable-parts';
import { WHOLE_ARTICLE } from '@/lib/content/catalog';
import { DELETED_CLASS_COOKIE } from './deleted-class';
import { listNextDue } from '@/lib/db/next-due';
import type { NextDue } from '@/lib/db/next-due';
import { formatMoment } from '@/lib/grading/assignment-words';

export const metadata: Metadata = { title: 'My classes' };

type Props = { searchParams: Promise<{ deleted?: string | string[] }> };

export default async function ClassroomsPage({ searchParams }: Props) {
  const teacher = await requireTeacher();
  const [classes, counts, due, { deleted }] = await Promise.all([
    listClassroomNews(teacher, WHOLE_ARTICLE.id),
    listPartCountsOfClasses(teacher),
    listNextDue(teacher, new Date()),
    searchParams,
  ]);
  const deletedName = deleted === '1' ? await findDeletedName() : null;
  if (classes.length === 0) return <NoClasses deleted={deletedName} />;
  const entries = classes.map((entry) => ({
    ...entry,
    due: describeNextDue(due.find(({ classroomId }) => classroomId === entry.id)),
    joinCode: formatJoinCode(entry.joinCode),
    course: describeClassCourse(
      entry.students,
      counts.filter(({ classroomId }) => classroomId === entry.id),
    ),
  }));
  const [inUse, archived] = [entries.filter((e) => !e.archived), entries.filter((e) => e.archived)];
  return (
    <Page title="My classes" lede="Open a class to see its code, how far it is, and what to talk about next.">
      <div className="grid gap-6">
        {deletedName === null ? null : <Deleted name={deletedName} />}
        {inUse.length > 0 ? <ClassList classes={inUse} /> : <p>All your classes are put away.</p>}
        <div>
          <LinkButton href="/classrooms/new" look="primary">
            New class
          </LinkButton>
        </div>
        {archived.length > 0 ? (
          <section aria-labelledby="put-away" className="mt-6 grid gap-4">
            <h2 id="put-away">Put away</h2>
            <ClassList classes={archived} />
          </section>
        ) : null}
      </div>
    </Page>
  );
}

function describeNextDue(due: NextDue | undefined): string | null {
  const part = due && findAssignablePart(due.partId);
  return part ? `${part.title}: due ${formatMoment(due.dueAt, due.timeZone)}` : null;
}

/** The name of the class that was deleted in the last minute, as its owner typed it; '' for none. */
async function findDeletedName(): Promise<string> {
  return (await cookies()).get(DELETED_CLASS_COOKIE)?.value ?? '';
}

function Deleted({ name }: { name: string }) {
  const what = name ? `The class “${name}”` : 'The class';
  return <Notice kind="done">{what} is deleted, with all that was in it.</Notice>;
}

function describeClassCourse(students: number, counts: readonly PartCount[]): string {
  return describeCourse(students, countLessons(counts));
}

function NoClasses({ deleted }: { deleted: string | null }) {
  return (
    <Page title="My classes" width="narrow" lede="You have no class yet. A first one takes a minute:">
      {deleted !== null ? (
        <div className="mb-8">
          <Deleted name={deleted} />
        </div>
      ) : null}
      <ol className="mb-8 grid gap-4 border-y border-rule py-6 font-serif text-lg">
        <li>1. Give the class a name. You get a code and a QR code to show.</li>
        <li>2. Your students join with the code and a first name. They need no e-mail.</li>
        <li>3. They take the lessons, read and mark; you see how far they are and what to talk about.</li>
      </ol>
      <p className="mb-8 font-serif text-lg">
        <a href="/guide">The teacher’s guide</a> has plans for 45 minutes and for three lessons, what students
        typically get wrong, and questions to discuss.
      </p>
      <div className="flex flex-wrap gap-3">
        <LinkButton href="/classrooms/new" look="primary">
          Create your first class
        </LinkButton>
        <LinkButton href={`/read/${WHOLE_ARTICLE.id}`}>See what students see</LinkButton>
      </div>
    </Page>
  );
}
