import '@/components/classroom/class.css';
import '@/components/print/print.css';
import type { Metadata } from 'next';
import { ByName } from '@/components/classroom/by-name';
import { CourseCheckTable } from '@/components/classroom/course-check-table';
import { describeChecks, describeDPrime, describeForms } from '@/components/classroom/course-check-words';
import { CourseChecks } from '@/components/classroom/course-checks';
import { CoursePages } from '@/components/classroom/course-section';
import { HideNames } from '@/components/classroom/hide-names';
import { LivePulse } from '@/components/classroom/live-pulse';
import { PrintButton } from '@/components/print/print-button';
import { Page } from '@/components/ui/page';
import { requireTeacherOf } from '@/lib/auth/require';
import { CLASS_STUDENTS } from '@/lib/measurement/class-change';
import { readPage } from '../lessons/read-page';
import { loadClassChecks } from './load-class-checks';

export const metadata: Metadata = { title: 'First and second check in class' };

type Props = {
  params: Promise<{ classroomId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};
type Loaded = Awaited<ReturnType<typeof loadClassChecks>>;

/** A class before and after: found and false alarms side by side, in words, counts, and by name. */
export default async function ClassChecksPage({ params, searchParams }: Props) {
  const { classroomId } = await params;
  const teacher = await requireTeacherOf(classroomId, `/classrooms/${classroomId}/checks`);
  const loaded = await loadClassChecks(teacher, readPage(await searchParams));
  const { classroom, pulse, tests, named } = loaded;
  return (
    <Page
      kicker={<a href={`/classrooms/${classroomId}`}>{classroom.name}</a>}
      title="First check and second check"
      lede={describeChecks(pulse.students, tests.before, tests.both)}
    >
      <div className="grid grid-cols-1 gap-12">
        <div className="screen-only grid gap-4">
          <LivePulse url={`/api/classrooms/${classroomId}/pulse`} initial={pulse} />
          <HideNames />
          <div>
            <PrintButton />
          </div>
        </div>
        {tests.both > 0 ? <BeforeAndAfter loaded={loaded} /> : null}
        {tests.forms.A + tests.forms.B > 0 ? (
          <section aria-labelledby="forms" className="grid gap-3">
            <h2 id="forms">Two forms</h2>
            <p className="measure">{describeForms(tests.forms)}</p>
          </section>
        ) : null}
        {named.rows.length > 0 ? (
          <section aria-labelledby="names" className="grid grid-cols-1 gap-3">
            <h2 id="names">By name</h2>
            <ByName>
              <p className="measure text-soft">
                Found: flagged where there is something to mark. False alarm: flagged where there is nothing.
                The counts appear when a student has handed in both checks. 32 texts are too few to rank
                students by.
              </p>
              <CourseCheckTable rows={named.rows} />
              <CoursePages page={named.page} pages={named.pages} />
            </ByName>
          </section>
        ) : null}
      </div>
    </Page>
  );
}

function BeforeAndAfter({ loaded: { tests, counts, words, oneSided, enough, dPrime } }: { loaded: Loaded }) {
  return (
    <section aria-labelledby="change" className="open-in-print grid grid-cols-1 gap-5">
      <h2 id="change">Before and after</h2>
      <div className="grid max-w-4xl gap-3 font-serif text-xl leading-snug">
        {enough ? (
          <p className="text-2xl leading-snug font-semibold">
            {words.tellingApart} {words.suspicion}
          </p>
        ) : null}
        <p>{words.counts}</p>
        <p>{oneSided.join(' ')}</p>
      </div>
      <p className="measure text-soft">
        Added up over {tests.both === 1 ? 'the one student' : `the ${tests.both} students`} who took both.
        Read found and false alarms together: a class that flags everything finds everything.
        {enough
          ? ''
          : ` Only counts so far: below ${CLASS_STUDENTS} students, one of them can make the whole difference.`}
      </p>
      <CourseChecks counts={counts} students={tests.both} />
      {dPrime ? (
        <details className="text-sm">
          <summary className="text-link cursor-pointer text-accent underline underline-offset-4">
            The numbers behind the words, and what they do not say
          </summary>
          <div className="grid gap-2">
            {describeDPrime(dPrime).map((sentence) => (
              <p key={sentence} className="measure">
                {sentence}
              </p>
            ))}
          </div>
        </details>
      ) : null}
    </section>
  );
}
