import '@/components/print/print.css';
import type { Metadata } from 'next';
import { ByName } from '@/components/classroom/by-name';
import { ClassPage } from '@/components/classroom/class-page';
import { CourseCheckTable } from '@/components/classroom/course-check-table';
import { HideNames } from '@/components/classroom/hide-names';
import { CountedOver } from '@/components/items/counted-over';
import { ExercisePicker } from '@/components/items/exercise-picker';
import { PrintButton } from '@/components/print/print-button';
import { ApartChart } from '@/components/telling-apart/apart-chart';
import { ApartTable } from '@/components/telling-apart/apart-table';
import { describeDecisions, describeSum, leadApart } from '@/components/telling-apart/apart-words';
import { CheckChart } from '@/components/telling-apart/check-chart';
import { requireTeacherOf } from '@/lib/auth/require';
import { EXERCISES, findExercise, WHOLE_ARTICLE } from '@/lib/content/catalog';
import { getClassroom } from '@/lib/db/classrooms';
import { loadTellingApart } from './load-telling-apart';

export const metadata: Metadata = { title: 'Telling apart in class' };

type Props = {
  params: Promise<{ classroomId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};
type Loaded = Awaited<ReturnType<typeof loadTellingApart>> & { readonly classroomId: string };

/** Found against false alarms: who tells the two apart, who marks too readily, and what changed between the checks. */
export default async function TellingApartPage({ params, searchParams }: Props) {
  const { classroomId } = await params;
  const teacher = await requireTeacherOf(classroomId, `/classrooms/${classroomId}/telling-apart`);
  const exercise = findExercise(String((await searchParams).exercise ?? '')) ?? WHOLE_ARTICLE;
  const [classroom, apart] = await Promise.all([getClassroom(teacher), loadTellingApart(teacher, exercise)]);
  const loaded = { ...apart, classroomId };
  return (
    <ClassPage classroom={classroom} place="telling-apart" title="Telling apart">
      <div className="flow grid grid-cols-1 gap-12">
        <Lead loaded={loaded} />
        {loaded.people.length > 0 ? (
          <>
            <Picture loaded={loaded} />
            <Names loaded={loaded} />
          </>
        ) : null}
        <BeforeAndAfter loaded={loaded} />
      </div>
    </ClassPage>
  );
}

function Lead({ loaded: { exercise, students, people, counts, olderGrades, cut } }: { loaded: Loaded }) {
  const { main, more } = leadApart(counts, students);
  return (
    <section aria-labelledby="next" className="grid grid-cols-1 gap-3">
      <h2 id="next" className="kicker font-plain">
        {exercise.title}: found, and left alone
      </h2>
      <p className="max-w-4xl font-serif text-2xl leading-snug font-semibold">{main}</p>
      {more.map((sentence) => (
        <p key={sentence} className="max-w-4xl font-serif text-xl leading-snug">
          {sentence}
        </p>
      ))}
      <CountedOver handedIn={people.length} {...{ students, olderGrades, cut }} />
      <div className="screen-only flex flex-wrap items-end gap-4">
        <ExercisePicker exercises={EXERCISES} current={exercise.id} />
        <PrintButton />
      </div>
      <HideNames />
    </section>
  );
}

function Picture({ loaded: { people, sum, decisions, units, measured, needed } }: { loaded: Loaded }) {
  return (
    <section aria-labelledby="picture" className="grid gap-4">
      <h2 id="picture">Finding much, or marking much?</h2>
      <div className="grid items-start gap-x-12 gap-y-8 lg:grid-cols-[32rem_minmax(0,1fr)] print:block">
        <ApartChart students={people} sum={sum} />
        <div className="grid gap-4">
          <p className="measure">{describeSum(sum)}</p>
          <dl className="grid gap-2 text-sm">
            <div>
              <dt className="font-semibold">Found</dt>
              <dd className="text-soft">
                An entry of the key of which all the words that matter are marked.
              </dd>
            </div>
            <div>
              <dt className="font-semibold">False alarm</dt>
              <dd className="text-soft">
                A safe phrase or safe sentence that is marked. The safe phrases are the most tempting ones, so
                that false alarms are more likely here than in other texts.
              </dd>
            </div>
          </dl>
          <div className="grid gap-2 border-t border-rule pt-3 text-sm">
            {describeDecisions(decisions, units, measured, needed).map((sentence) => (
              <p key={sentence} className="measure">
                {sentence}
              </p>
            ))}
          </div>
        </div>
      </div>
    </section>
  );
}

function Names({ loaded: { people } }: { loaded: Loaded }) {
  return (
    <section aria-labelledby="names" className="grid grid-cols-1 gap-3">
      <h2 id="names">By name</h2>
      <ByName>
        <p className="measure text-soft">
          One text is too little to put one student into a number, or to rank students. A student who marks
          little is not careless, and one who marks much is not lazy: ask what they looked for.
        </p>
        <ApartTable students={people} />
      </ByName>
    </section>
  );
}

function BeforeAndAfter({ loaded: { checks, classroomId } }: { loaded: Loaded }) {
  const { both, taken, named, people, sum, words, enough, least } = checks;
  const link = (
    <p className="screen-only">
      <a href={`/classrooms/${classroomId}/checks`} className="text-link">
        Both checks in all their counts, by layer and by name
      </a>
    </p>
  );
  return (
    <section aria-labelledby="change" className="grid grid-cols-1 gap-4">
      <h2 id="change">Before and after</h2>
      {both === 0 ? (
        <p className="measure">
          {taken === 0
            ? 'Nobody has handed in the first check yet. Once the same students have taken both, what changed between them stands here.'
            : `${taken} handed in the first check, nobody the second yet. What changed will stand here.`}
        </p>
      ) : (
        <div className="grid items-start gap-x-12 gap-y-8 lg:grid-cols-[32rem_minmax(0,1fr)] print:block">
          <CheckChart
            students={people}
            sum={sum}
            summary={`${words.counts} The table below has everybody’s counts.`}
          />
          <div className="grid gap-3">
            {enough ? (
              <p className="measure text-lg">
                <b>{words.tellingApart}</b> {words.suspicion}
              </p>
            ) : null}
            <p className="measure">{words.counts}</p>
            <p className="measure text-sm text-soft">
              {enough
                ? 'It speaks of these students and these texts together, not of each student, and not of what caused the change.'
                : `Only counts so far: below ${least} students with both checks, one of them can make the whole difference.`}{' '}
              One student’s 32 texts are too few for a number: a point can move by two or three texts from
              luck alone.
            </p>
          </div>
        </div>
      )}
      {both > 0 ? (
        <details className="open-in-print">
          <summary className="text-link cursor-pointer text-accent underline underline-offset-4">
            The same in a table, by name
          </summary>
          <ByName>
            <CourseCheckTable rows={named} />
          </ByName>
        </details>
      ) : null}
      {link}
    </section>
  );
}
