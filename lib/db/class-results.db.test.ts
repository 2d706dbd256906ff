import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { getAnswerKey } from '../content/answer-keys';
import { ARTICLE, WHOLE_ARTICLE } from '../content/catalog';
import { summarizeClass } from '../grading/class-summary';
import { gradeMarks } from '../grading/grade';
import type { KeySpan, Layer } from '../grading/types';
import type { MarkRecord } from '../marking/records';
import type { AttemptOwner, ClassroomTeacher, SignedIn, Teacher } from '../policy';
import type { Span } from '../spans/span';
import { startAttempt } from './attempts';
import { getClassPulse } from './class-pulse';
import { listClassroomNews } from './class-news';
import { getClassResults } from './class-results';
import { createClassroom, joinClassroom } from './classrooms';
import { db } from './client';
import { syncMarks } from './marks';
import { getMyWork } from './my-work';
import { submitAttempt } from './submit';

const key = getAnswerKey(ARTICLE.id);
const nth = <T>(list: readonly T[], index: number): T => {
  const item = list[index];
  if (item === undefined) throw new Error(`nothing at ${index}`);
  return item;
};
const required = (layer: Layer) => key.spans.filter((s) => s.layer === layer && s.status === 'required');
const [hedgeA, hedgeB] = [nth(required('hedge'), 0), nth(required('hedge'), 5)];
const claimA = nth(required('claim'), 0);
const foil = nth(
  key.foils.filter((f) => f.layer === 'hedge'),
  0,
);

function record(layer: Layer, { start, end }: Span): MarkRecord {
  const stamp = { editedAt: Date.now(), editor: 'test' };
  return { id: randomUUID(), layer, start, end, subType: null, note: '', removed: false, ...stamp };
}
const onSpan = (span: KeySpan) => record(span.layer, span.core);
const onFoil = () => record('hedge', foil);

async function makeTeacher(): Promise<Teacher> {
  const data = { role: 'TEACHER', name: 'Ms Poe', email: `${randomUUID()}@school.test` } as const;
  return { personId: (await db.person.create({ data })).id } as Teacher;
}

async function makeClass(teacher: Teacher): Promise<{ actor: ClassroomTeacher; code: string }> {
  const { id, joinCode } = await createClassroom(teacher, 'Period 3');
  return { actor: { personId: teacher.personId, classroomId: id } as ClassroomTeacher, code: joinCode };
}

async function join(code: string, name: string): Promise<SignedIn> {
  const joined = await joinClassroom({ code, name }, null);
  if (!joined.ok) throw new Error(joined.problem);
  return { personId: joined.person.id, role: 'student' } as SignedIn;
}

async function work(
  student: SignedIn,
  marks: readonly MarkRecord[],
  end: 'save' | 'submit',
): Promise<string> {
  const { attemptId } = await startAttempt(student, WHOLE_ARTICLE.id, { copyFrom: null });
  const owner = { personId: student.personId, attemptId } as AttemptOwner;
  const request = { since: 0, changes: [...marks] };
  if (end === 'save') await syncMarks(owner, request);
  else await submitAttempt(owner, request, gradeMarks);
  return attemptId;
}

beforeAll(async () => {
  const { version, ...content } = key;
  const row = { version, articleId: key.articleId, content: structuredClone(content) as object };
  await db.answerKeyVersion.createMany({ data: row, skipDuplicates: true });
});

/** Ana tried twice, Ben and Cem once, Dora has saved, Eli has only joined. */
async function makeFive() {
  const teacher = await makeTeacher();
  const { actor, code } = await makeClass(teacher);
  const [ana, ben, cem, dora] = [
    await join(code, 'Ana'),
    await join(code, 'ben'),
    await join(code, 'Cem'),
    await join(code, 'Dora'),
  ];
  await join(code, 'Eli');
  await work(ana, [onFoil()], 'submit');
  const anaLatest = await work(ana, [onSpan(hedgeA), onSpan(hedgeB)], 'submit');
  await work(ben, [onSpan(hedgeA), onFoil()], 'submit');
  await work(cem, [onFoil(), onFoil(), onSpan(claimA)], 'submit');
  await work(dora, [onSpan(claimA)], 'save');
  return { teacher, actor, code, ana, dora, anaLatest };
}

describe('the results of a class of five', () => {
  it('list everybody by name with state, attempts and the latest grade', async () => {
    const { actor, anaLatest } = await makeFive();
    const { rows, students, page, pages } = await getClassResults(actor, WHOLE_ARTICLE);
    expect({ students, page, pages }).toEqual({ students: 5, page: 1, pages: 1 });
    expect(
      rows.map((row) => [row.name, row.attempts, row.open !== null, row.latest?.number ?? null]),
    ).toEqual([
      ['Ana', 2, false, 2],
      ['ben', 1, false, 1],
      ['Cem', 1, false, 1],
      ['Dora', 0, true, null],
      ['Eli', 0, false, null],
    ]);
    const ana = nth(rows, 0);
    expect(ana.latest?.attemptId).toBe(anaLatest);
    expect(ana.latest?.submittedAt).toBeInstanceOf(Date);
    expect(ana.latest?.grade.layers.hedge).toMatchObject({ found: 2, marks: 2, outside: 0 });
    expect(nth(rows, 1).latest?.grade.layers.hedge).toMatchObject({ found: 1, marks: 2, outside: 1 });
    expect(nth(rows, 3).open?.savedAt).toBeInstanceOf(Date);
  });

  it('sum up to exact counts per key span, foil and layer, a student counting once', async () => {
    const { actor } = await makeFive();
    const { rows } = await getClassResults(actor, WHOLE_ARTICLE);
    const grades = rows.flatMap((row) => (row.latest ? [row.latest.grade] : []));
    const summary = summarizeClass(grades, key, ARTICLE.sentences);
    const tally = (id: string) => {
      const { found, inPart, missed } = nth(
        summary.spans.filter((entry) => entry.span.id === id),
        0,
      );
      return [found, inPart, missed];
    };
    expect(summary.submissions).toBe(3);
    expect(tally(hedgeA.id)).toEqual([2, 0, 1]);
    expect(tally(hedgeB.id)).toEqual([1, 0, 2]);
    expect(tally(claimA.id)).toEqual([1, 0, 2]);
    expect(summary.foils).toEqual([{ foil, students: 2 }]);
    expect(summary.layers.hedge).toMatchObject({ found: 3, marks: 5, outside: 2 });
    expect(summary.layers.claim).toMatchObject({ found: 1, marks: 1, outside: 0 });
    expect(summary.layers.hedge.required).toBe(3 * required('hedge').length);
  });

  it('appear in the list of classes, which other teachers do not see', async () => {
    const { teacher } = await makeFive();
    const other = await makeTeacher();
    await makeClass(other);
    const [mine, ...more] = await listClassroomNews(teacher, WHOLE_ARTICLE.id);
    expect(more).toEqual([]);
    expect(mine).toMatchObject({ name: 'Period 3', students: 5, handedIn: 3, recent: 4, openContests: 0 });
    expect(mine?.lastHandIn?.getTime()).toBeGreaterThan(Date.now() - 60_000);
    expect(await listClassroomNews(other, WHOLE_ARTICLE.id)).toMatchObject([
      { students: 0, handedIn: 0, recent: 0, lastHandIn: null },
    ]);
  });

  it('hold nobody of another class, and no attempt on another exercise', async () => {
    const { actor, code } = await makeFive();
    const fay = await join(code, 'Fay');
    const other = { personId: fay.personId, exerciseId: 'something-else', number: 1 };
    await db.attempt.create({ data: other });
    const stranger = await makeClass(await makeTeacher());
    await work(await join(stranger.code, 'Zoe'), [onSpan(hedgeA)], 'submit');
    const { rows } = await getClassResults(actor, WHOLE_ARTICLE);
    expect(rows.map((row) => row.name)).toEqual(['Ana', 'ben', 'Cem', 'Dora', 'Eli', 'Fay']);
    expect(nth(rows, 5)).toMatchObject({ attempts: 0, open: null, latest: null });
    const elsewhere = await getClassResults(stranger.actor, WHOLE_ARTICLE);
    expect(elsewhere.rows.map((row) => row.name)).toEqual(['Zoe']);
  });

  it('come with a page number that is never beyond the last page', async () => {
    const { actor } = await makeFive();
    expect(await getClassResults(actor, WHOLE_ARTICLE, 9)).toMatchObject({ page: 1, pages: 1 });
  });
});

describe('the pulse of a class', () => {
  it('keeps its version while nothing happens and changes when somebody joins, starts or hands in', async () => {
    const { actor, code, dora } = await makeFive();
    const before = await getClassPulse(actor);
    expect(await getClassPulse(actor)).toEqual(before);
    const gus = await join(code, 'Gus');
    const joined = await getClassPulse(actor);
    await work(gus, [onFoil()], 'save');
    const started = await getClassPulse(actor);
    await work(dora, [], 'submit');
    const handedIn = await getClassPulse(actor);
    expect(new Set([before, joined, started, handedIn].map((pulse) => pulse.version)).size).toBe(4);
    expect(handedIn.latest[0]?.name).toBe('Dora');
    expect(handedIn.students).toBe(6);
  });
});

describe('own work', () => {
  it('has the graded attempts oldest first, and the name of the class', async () => {
    const { ana } = await makeFive();
    const mine = await getMyWork(ana);
    expect(mine).toMatchObject({ name: 'Ana', className: 'Period 3', guest: false, open: [] });
    expect(mine.past.map(({ number, layers }) => [number, layers.hedge.found, layers.hedge.outside])).toEqual(
      [
        [1, 0, 1],
        [2, 2, 0],
      ],
    );
  });

  it('has the open attempt with its marks, not counting removed ones', async () => {
    const { dora } = await makeFive();
    await work(dora, [{ ...onFoil(), removed: true }], 'save');
    const mine = await getMyWork(dora);
    expect(mine.open).toMatchObject([{ exerciseId: WHOLE_ARTICLE.id, number: 1, marks: 1 }]);
    expect(mine.open[0]?.savedAt).toBeInstanceOf(Date);
    expect(mine.past).toEqual([]);
  });

  it('is marked as a guest’s when it hangs on this browser alone', async () => {
    const guest = await db.person.create({ data: { role: 'LEARNER', name: 'Reader' } });
    const mine = await getMyWork({ personId: guest.id, role: 'learner' } as SignedIn);
    expect(mine).toMatchObject({ guest: true, className: null, open: [], past: [] });
  });
});
