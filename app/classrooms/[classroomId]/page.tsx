import '@/components/print/print.css';
import type { Metadata } from 'next';
import { ClassPage } from '@/components/classroom/class-page';
import { CourseOrder } from '@/components/classroom/course-order';
import { ByName } from '@/components/classroom/by-name';
import { CoursePages, CourseSection, CourseTalk } from '@/components/classroom/course-section';
import { CourseTable } from '@/components/classroom/course-table';
import { describeStudentCourse } from '@/components/classroom/course-words';
import { FalseAlarms } from '@/components/classroom/false-alarms';
import { HideNames } from '@/components/classroom/hide-names';
import { HitsAndAlarms } from '@/components/classroom/hits-and-alarms';
import { JoinPanel } from '@/components/classroom/join-panel';
import { LivePulse } from '@/components/classroom/live-pulse';
import { PointsNote } from '@/components/classroom/points-note';
import { RosterPages, RosterTable } from '@/components/classroom/roster-table';
import { talkNext } from '@/components/classroom/talk-next';
import { Waiting } from '@/components/classroom/waiting';
import { PrintButton } from '@/components/print/print-button';
import { LinkButton } from '@/components/ui/link-button';
import { requireTeacherOf } from '@/lib/auth/require';
import { ARTICLE } from '@/lib/content/catalog';
import { formatJoinCode } from '@/lib/db/codes';
import { getJoinLink } from '../join-link';
import { setInOrderAction } from './lessons/actions';
import { readPage } from './lessons/read-page';
import { loadClass } from './load-class';

export const metadata: Metadata = { title: 'Class' };

type Props = {
  params: Promise<{ classroomId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};
type Loaded = Awaited<ReturnType<typeof loadClass>>;

/** What is under way first; all that may be projected before what is told by name. */
export default async function ClassroomPage({ params, searchParams }: Props) {
  const { classroomId } = await params;
  const teacher = await requireTeacherOf(classroomId);
  const loaded = await loadClass(teacher, readPage(await searchParams), new Date());
  const { classroom, lead, pulse, results } = loaded;
  const link = await getJoinLink(classroom.joinCode);
  return (
    <ClassPage classroom={classroom} place="now" title={classroom.name}>
      <div className="flow grid grid-cols-1 gap-12">
        <div className="grid items-start gap-x-12 gap-y-8 lg:grid-cols-[minmax(0,1fr)_26rem] print:block">
          <div className="grid gap-5">
            <Lead loaded={loaded} />
            <Waiting home={`/classrooms/${classroomId}`} {...loaded.waiting} />
            <div className="screen-only grid gap-4">
              <LivePulse url={`/api/classrooms/${classroomId}/pulse`} initial={pulse} />
              {results.students > 0 ? <Tools loaded={loaded} /> : null}
            </div>
          </div>
          <div className="screen-only">
            {classroom.joinOpen && classroom.archivedAt === null ? (
              <JoinPanel code={formatJoinCode(classroom.joinCode)} link={link}>
                <LinkButton href={`/classrooms/${classroomId}/code`}>Show it large</LinkButton>
              </JoinPanel>
            ) : (
              <p className="sheet">
                {classroom.archivedAt === null ? 'Joining is closed.' : 'This class is put away.'}{' '}
                <a href={`/classrooms/${classroomId}/settings`} className="text-link">
                  Settings
                </a>
              </p>
            )}
          </div>
        </div>
        {lead === 'article' ? null : <Course loaded={loaded} />}
        <Results loaded={loaded} />
        {lead === 'article' ? <Course loaded={loaded} /> : null}
        {results.students > 0 ? <ByNames loaded={loaded} /> : null}
      </div>
    </ClassPage>
  );
}

/** What to talk about next, of the course or of the whole article. */
function Lead({ loaded }: { loaded: Loaded }) {
  const { lead, course, classroom } = loaded;
  const title =
    lead === 'join'
      ? 'What to do next'
      : `${lead === 'course' ? 'The course' : 'The whole article'}: what to talk about next`;
  return (
    <section aria-labelledby="next" className="grid gap-3">
      <h2 id="next" className="kicker font-plain">
        {title}
      </h2>
      {lead === 'course' ? (
        <CourseTalk classroomId={classroom.id} {...course} />
      ) : (
        <ArticleTalk loaded={loaded} />
      )}
      {lead !== 'article' && !course.begun ? (
        <p>
          <a href="/guide" className="text-link">
            Plan the lesson: the teacher’s guide, with plans for 45 minutes and for three lessons
          </a>
        </p>
      ) : null}
    </section>
  );
}

function ArticleTalk({ loaded }: { loaded: Loaded }) {
  const [state, ...advice] = talkNext(loaded.progress, loaded.summary, ARTICLE.text);
  return (
    <>
      <p className="font-serif text-2xl leading-snug font-semibold">{state}</p>
      {advice.map((sentence) => (
        <p key={sentence} className="font-serif text-xl leading-snug">
          {sentence}
        </p>
      ))}
      {loaded.summary.submissions > 0 ? (
        <p className="screen-only flex flex-wrap gap-x-6">
          <a href={`/classrooms/${loaded.classroom.id}/article`} className="text-link">
            The article, as the class marked it
          </a>
          <a href="#outside" className="text-link">
            All that was marked although safe
          </a>
        </p>
      ) : null}
    </>
  );
}

function Tools({ loaded: { lead } }: { loaded: Loaded }) {
  return (
    <>
      <nav aria-label="On this page" className="flex flex-wrap gap-x-6">
        {lead === 'article' ? (
          <a href="#course" className="text-link">
            The course
          </a>
        ) : null}
        <a href="#names" className="text-link">
          Student by student
        </a>
      </nav>
      <HideNames />
      <div>
        <PrintButton />
      </div>
    </>
  );
}

function Course({ loaded: { classroom, course, lead } }: { loaded: Loaded }) {
  const action = setInOrderAction.bind(null, classroom.id, !classroom.inOrder);
  return (
    <CourseSection
      {...course}
      classroomId={classroom.id}
      students={course.progress.students}
      talk={lead === 'course' ? null : <CourseTalk classroomId={classroom.id} {...course} />}
      order={<CourseOrder inOrder={classroom.inOrder} action={action} />}
    />
  );
}

/** Below all that may be projected: everything that is told by name. */
function ByNames({ loaded: { course, results, lead, progress } }: { loaded: Loaded }) {
  const hasBegunArticle = progress.handedIn + progress.working > 0;
  const { page, pages, rows } = course.progress;
  const courseOf = new Map(
    rows.map(({ personId, parts }) => [personId, describeStudentCourse(parts, course.lessons)]),
  );
  const inCourse = (
    <section key="course" aria-labelledby="course-names" className="grid grid-cols-1 gap-3">
      <h2 id="course-names">The course, student by student</h2>
      <ByName>
        <p className="measure text-sm text-soft">
          “step 4 of 16” is where somebody was last; “done 2/3” means finished, with 2 of the 3 check-out
          questions all right. “1 false alarm”: in one check-out text, words were marked that are safe, or far
          too many. Every other wrong answer is a miss or a wrong choice; the page of the lesson tells which.
          Of the checks, only how many texts are answered.
        </p>
        <CourseTable rows={rows} lessons={course.lessons} checks={course.checks} />
        <CoursePages page={page} pages={pages} />
      </ByName>
    </section>
  );
  const inArticle = (
    <section key="article" aria-labelledby="roster" className="grid grid-cols-1 gap-3">
      <h2 id="roster">Students</h2>
      <ByName>
        <p className="measure text-soft">
          The course in short, and what they marked in the whole article. Results are from the attempt that
          counts; a name leads to the marked article.
        </p>
        <RosterTable rows={results.rows} courseOf={courseOf} />
        {results.rows.some((row) => row.latest) ? <PointsNote /> : null}
        <RosterPages page={results.page} pages={results.pages} />
      </ByName>
    </section>
  );
  const shown =
    lead === 'article' ? [inArticle, inCourse] : hasBegunArticle ? [inCourse, inArticle] : inCourse;
  return (
    <div id="names" className="grid grid-cols-1 gap-12">
      {shown}
    </div>
  );
}

function Results({ loaded }: { loaded: Loaded }) {
  const { summary, discernment, olderGrades, habits, classroom } = loaded;
  if (summary.submissions === 0) return null;
  return (
    <>
      <section aria-labelledby="found" className="grid gap-3">
        <h2 id="found">Found, and false alarms</h2>
        <p className="measure text-soft">
          Summed over {summary.submissions === 1 ? 'one student' : `${summary.submissions} students`}. Read
          the two together: a class that marks everything finds everything.
          {olderGrades > 0 ? ` ${olderGrades} graded by an older answer key are left out.` : ''}
        </p>
        <p className="measure">
          How they read: {habits} <a href={`/classrooms/${classroom.id}/telling-apart`}>Telling apart</a>
        </p>
        <HitsAndAlarms summary={summary} discernment={discernment} />
      </section>
      <section aria-labelledby="outside" className="grid gap-4">
        <h2 id="outside">Marked although safe</h2>
        <FalseAlarms summary={summary} text={ARTICLE.text} />
      </section>
    </>
  );
}
