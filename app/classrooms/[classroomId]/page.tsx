import '@/components/print/print.css';
import type { Metadata } from 'next';
import { CourseOrder } from '@/components/classroom/course-order';
import { CoursePages, CourseSection } from '@/components/classroom/course-section';
import { CourseTable } from '@/components/classroom/course-table';
import { FalseAlarms } from '@/components/classroom/false-alarms';
import { HitsAndAlarms } from '@/components/classroom/hits-and-alarms';
import { JoinPanel } from '@/components/classroom/join-panel';
import { LivePulse } from '@/components/classroom/live-pulse';
import { RosterPages, RosterTable } from '@/components/classroom/roster-table';
import { SpanControls } from '@/components/classroom/span-controls';
import type { SpanView } from '@/components/classroom/span-controls';
import { SpanList } from '@/components/classroom/span-list';
import { parseSpanView, selectSpans } from '@/components/classroom/span-view';
import { talkNext } from '@/components/classroom/talk-next';
import { LinkButton } from '@/components/ui/link-button';
import { Page } from '@/components/ui/page';
import { requireTeacherOf } from '@/lib/auth/require';
import { ARTICLE } from '@/lib/content/catalog';
import { formatJoinCode } from '@/lib/db/codes';
import { getJoinLink } from '../join-link';
import { setInOrderAction } from './lessons/actions';
import { loadClass } from './load-class';

export const metadata: Metadata = { title: 'Class' };

type Props = {
  params: Promise<{ classroomId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};
type Loaded = Awaited<ReturnType<typeof loadClass>>;

export default async function ClassroomPage({ params, searchParams }: Props) {
  const { classroomId } = await params;
  const teacher = await requireTeacherOf(classroomId);
  const view = parseSpanView(await searchParams);
  const loaded = await loadClass(teacher, view.page);
  const link = await getJoinLink(loaded.classroom.joinCode);
  return (
    <Page kicker={<a href="/classrooms">My classes</a>} title={loaded.classroom.name}>
      <div className="grid grid-cols-1 gap-12">
        <div className="grid items-start gap-x-12 gap-y-8 lg:grid-cols-[minmax(0,1fr)_26rem]">
          <div className="grid gap-5">
            <TalkNext loaded={loaded} />
            <LivePulse url={`/api/classrooms/${classroomId}/pulse`} initial={loaded.pulse} />
          </div>
          <JoinPanel code={formatJoinCode(loaded.classroom.joinCode)} link={link}>
            <LinkButton href={`/classrooms/${classroomId}/code`}>Show it large</LinkButton>
          </JoinPanel>
        </div>
        <Course loaded={loaded} />
        {loaded.results.students > 0 ? <Roster loaded={loaded} /> : null}
        {loaded.summary.submissions > 0 ? <Results loaded={loaded} view={view} /> : null}
      </div>
    </Page>
  );
}

function TalkNext({ loaded }: { loaded: Loaded }) {
  const [state, ...advice] = talkNext(loaded.progress, loaded.summary, ARTICLE.text);
  return (
    <section aria-labelledby="next" className="grid gap-3">
      <h2 id="next" className="kicker font-plain">
        The whole article: what to talk about next
      </h2>
      <p className="font-serif text-2xl leading-snug font-semibold">{state}</p>
      {advice.map((sentence) => (
        <p key={sentence} className="font-serif text-xl leading-snug">
          {sentence}
        </p>
      ))}
      {loaded.summary.submissions > 0 ? (
        <p className="flex flex-wrap gap-x-6">
          <a href="?sort=missed#entries" className="inline-flex min-h-11 items-center">
            All entries, least found first
          </a>
          <a href="#outside" className="inline-flex min-h-11 items-center">
            All that was marked although safe
          </a>
        </p>
      ) : null}
    </section>
  );
}

function Course({ loaded: { classroom, course } }: { loaded: Loaded }) {
  const { page, pages, rows, students } = course.progress;
  const action = setInOrderAction.bind(null, classroom.id, !classroom.inOrder);
  return (
    <CourseSection
      {...course}
      classroomId={classroom.id}
      students={students}
      order={<CourseOrder inOrder={classroom.inOrder} action={action} />}
    >
      {rows.length > 0 ? (
        <div className="grid grid-cols-1 gap-3">
          <p className="measure text-sm text-soft">
            “step 4 of 16” is where somebody was last; “done 2/3” means finished, with 2 of the 3 check-out
            questions right. Of the checks, only how many texts are answered.
          </p>
          <CourseTable rows={rows} lessons={course.lessons} checks={course.checks} />
          <CoursePages page={page} pages={pages} />
        </div>
      ) : null}
    </CourseSection>
  );
}

function Roster({ loaded: { results } }: { loaded: Loaded }) {
  return (
    <section aria-labelledby="roster" className="grid gap-3">
      <h2 id="roster">Students</h2>
      <p className="measure text-soft">
        What they marked in the whole article. Results are from the latest attempt that was handed in; a name
        leads to the marked article.
      </p>
      <RosterTable rows={results.rows} />
      <RosterPages page={results.page} pages={results.pages} />
    </section>
  );
}

function Results({ loaded, view }: { loaded: Loaded; view: SpanView }) {
  const { summary, discernment, olderGrades } = loaded;
  return (
    <>
      <section aria-labelledby="found" className="grid gap-3">
        <h2 id="found">Found, and false alarms</h2>
        <p className="measure text-soft">
          Summed over {summary.submissions === 1 ? 'one student' : `${summary.submissions} students`}. Read
          the two together: a class that marks everything finds everything.
          {olderGrades > 0 ? ` ${olderGrades} graded by an older answer key are left out.` : ''}
        </p>
        <HitsAndAlarms summary={summary} discernment={discernment} />
      </section>
      <section aria-labelledby="outside" className="grid gap-4">
        <h2 id="outside">Marked although safe</h2>
        <FalseAlarms summary={summary} text={ARTICLE.text} />
      </section>
      <section aria-labelledby="entries" className="grid gap-3">
        <h2 id="entries">The answer key, and who found what</h2>
        <SpanControls view={view} />
        <SpanList
          spans={selectSpans(summary.spans, view)}
          submissions={summary.submissions}
          text={ARTICLE.text}
        />
      </section>
    </>
  );
}
