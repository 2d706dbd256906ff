import '@/components/print/print.css';
import type { Metadata } from 'next';
import { ByName } from '@/components/classroom/by-name';
import { ClassPage } from '@/components/classroom/class-page';
import { CourseTable } from '@/components/classroom/course-table';
import { HideNames } from '@/components/classroom/hide-names';
import { PointsNote } from '@/components/classroom/points-note';
import { PrintButton } from '@/components/print/print-button';
import { ExportLinks } from '@/components/students/export-links';
import { GradebookForm, NeedFilter } from '@/components/students/gradebook-controls';
import { GradebookTable } from '@/components/students/gradebook-table';
import { hrefOf, listSorts, parseGradebookView, selectRows } from '@/components/students/gradebook-view';
import type { GradebookView } from '@/components/students/gradebook-view';
import { COURSE_NEED_NAMES, NEED_NAMES, NEEDS } from '@/components/students/needs';
import type { Need } from '@/components/students/needs';
import { describeNeeds } from '@/components/students/needs-words';
import { NeedsNote } from '@/components/students/needs-note';
import { LinkButton } from '@/components/ui/link-button';
import { requireTeacherOf } from '@/lib/auth/require';
import { WHOLE_ARTICLE } from '@/lib/content/catalog';
import { getForm } from '@/lib/content/forms/forms';
import { listLessons } from '@/lib/content/lessons/lessons';
import { canShowPoints } from '@/lib/grading/room-for-points';
import { COURSE, listParts, loadStudents } from './load-students';
import type { LoadedStudents } from './load-students';

export const metadata: Metadata = { title: 'Students' };

type Props = {
  params: Promise<{ classroomId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

/** The gradebook: who needs what, then everybody with what they found and what fell outside. */
export default async function StudentsPage({ params, searchParams }: Props) {
  const { classroomId } = await params;
  const teacher = await requireTeacherOf(classroomId, `/classrooms/${classroomId}/students`);
  const view = parseGradebookView(await searchParams);
  const loaded = await loadStudents(teacher, view, new Date());
  const { rows, part } = loaded;
  const about = part === COURSE ? 'the course' : part === WHOLE_ARTICLE ? 'the whole article' : part.title;
  const words = describeNeeds(rows, about);
  const counts = Object.fromEntries(
    NEEDS.map((need) => [need, rows.filter((row) => row.need === need).length]),
  ) as Record<Need, number>;
  return (
    <ClassPage classroom={loaded.classroom} place="students" title="Students">
      <div className="flow grid grid-cols-1 gap-8">
        <section aria-labelledby="next" className="grid gap-3">
          <h2 id="next" className="kicker font-plain">
            Who needs what: {about}
          </h2>
          <p className="measure max-w-3xl font-serif text-2xl leading-snug font-semibold">
            <span className="by-name">{words.named}</span>
            <span className="without-names">{words.counted}</span>
          </p>
        </section>
        <HideNames />
        {loaded.students > 0 ? (
          <section aria-labelledby="students" className="grid grid-cols-1 gap-4">
            <h2 id="students" className="scroll-mt-4">
              Student by student
            </h2>
            <NeedFilter
              {...{ view, counts }}
              all={rows.length}
              names={part === COURSE ? COURSE_NEED_NAMES : NEED_NAMES}
            />
            <GradebookForm
              view={view}
              part={part === COURSE ? COURSE : part.id}
              sorts={listSorts(part === COURSE ? [] : part.layers)}
              parts={listParts()}
            />
            <ByName>
              <Table loaded={loaded} view={view} />
            </ByName>
            {showsPoints(loaded) ? <PointsNote /> : null}
            <NeedsNote inCourse={part === COURSE} />
          </section>
        ) : null}
        <div className="screen-only flex flex-wrap gap-3">
          <LinkButton href={`/classrooms/${classroomId}/roster`}>Names and return codes</LinkButton>
          {loaded.students > 0 ? <PrintButton /> : null}
        </div>
        <ExportLinks classroomId={classroomId} />
      </div>
    </ClassPage>
  );
}

function showsPoints(loaded: LoadedStudents): boolean {
  if (loaded.part === COURSE) return false;
  const { layers } = loaded.part;
  return loaded.rows.some(({ counted }) => counted && canShowPoints(counted.layers, layers));
}

function Table({ loaded, view }: { loaded: LoadedStudents; view: GradebookView }) {
  const { page, pages } = loaded;
  const shown = selectRows<LoadedStudents['rows'][number]>(loaded.rows, view).length;
  return (
    <>
      {shown === 0 ? (
        <p>
          Nobody here. <a href={hrefOf(view, { need: null })}>Show everybody</a>
        </p>
      ) : (
        <Rows loaded={loaded} view={view} />
      )}
      {pages > 1 ? (
        <nav aria-label="Pages of students" className="flex flex-wrap items-center gap-x-4">
          {page > 1 ? (
            <a href={hrefOf(view, { page: page - 1 })} className="text-link">
              Earlier names
            </a>
          ) : null}
          <p>
            Page {page} of {pages}, by name. All that is said here is about the students on this page.
          </p>
          {page < pages ? (
            <a href={hrefOf(view, { page: page + 1 })} className="text-link">
              Later names
            </a>
          ) : null}
        </nav>
      ) : null}
    </>
  );
}

function Rows({ loaded, view }: { loaded: LoadedStudents; view: GradebookView }) {
  if (loaded.part !== COURSE)
    return (
      <GradebookTable
        rows={selectRows(loaded.rows, view)}
        asked={loaded.part.layers}
        view={view}
        caption={`${loaded.part.title}, student by student`}
      />
    );
  const rows = selectRows(loaded.rows, view);
  const needOf = new Map(rows.map(({ personId, need }) => [personId, COURSE_NEED_NAMES[need]]));
  const texts = getForm('A').items.length;
  return (
    <CourseTable
      rows={rows}
      lessons={listLessons().map((lesson) => ({
        ...lesson,
        steps: lesson.steps.length,
        finished: 0,
        underWay: 0,
      }))}
      checks={[
        { id: 'pre-test', title: 'First check', texts },
        { id: 'post-test', title: 'Second check', texts },
      ]}
      nameOf={({ personId, name }) => (
        <>
          <a
            href={`/classrooms/${loaded.classroom.id}/students/${personId}`}
            className="inline-block min-h-9 min-w-11 pt-0.5"
          >
            {name}
          </a>
          <span className="block text-sm font-normal">{needOf.get(personId)}</span>
        </>
      )}
    />
  );
}
