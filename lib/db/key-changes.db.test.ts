import { randomUUID } from 'node:crypto';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { getAnswerKey, listAnswerKeys } from '../content/answer-keys';
import { ARTICLE, findExercise, WHOLE_ARTICLE } from '../content/catalog';
import { buildFeedbackItems } from '../grading/feedback-items';
import { gradeMarks } from '../grading/grade';
import { sumSteps } from '../grading/net-change';
import type { KeyEdit } from '../grading/key-edit';
import { REGRADE_POLICIES, type RegradePolicy } from '../grading/regrade-preview';
import { summarizeClass } from '../grading/class-summary';
import type { Layer } from '../grading/types';
import type { MarkRecord } from '../marking/records';
import type { AttemptOwner, AttemptReader, ClassroomTeacher, SignedIn, Teacher } from '../policy';
import { startAttempt } from './attempts';
import { listClassDisputes } from './class-disputes';
import { getClassKey } from './class-key';
import { getClassResults } from './class-results';
import { createClassroom, joinClassroom } from './classrooms';
import { db } from './client';
import { upholdDisputes } from './decide-disputes';
import { listAttemptDisputes } from './disputes';
import { listGradeChanges, markGradeChangesSeen } from './grade-changes';
import { listGradeNews } from './grade-news';
import { getGradedAttempt } from './graded-attempts';
import { listKeyChanges } from './key-change-list';
import { applyKeyChange, previewKeyChange, previewTakeBack, takeBackKeyChange } from './key-changes';
import { setOverride } from './overrides';
import { regradeAttempts } from './regrade';
import { submitAttempt } from './submit';

vi.setConfig({ testTimeout: 120_000 });

const KEY = getAnswerKey(ARTICLE.id);
const HEDGES = KEY.spans.filter(({ layer, status }) => layer === 'hedge' && status === 'required');
const REASON = 'We found a better reading of these words.';
const [first, second] = HEDGES;
if (!first || !second) throw new Error('no hedges');
const REMOVE: KeyEdit = { kind: 'remove', spanId: first.id };
const LOOSEN: KeyEdit = { kind: 'status', spanId: second.id, status: 'accepted' };
const start = ARTICLE.text.indexOf('the question');
const ADDED_PLACE = { start, end: start + 'the question'.length };
/** The last words of the text, where nobody here marks and the key has nothing. */
const UNMARKED = findLastFreeWord();
const ADD: Extract<KeyEdit, { kind: 'add' }> = {
  kind: 'add',
  span: {
    ...{ id: 'added-test', layer: 'hedge', core: ADDED_PLACE, outer: ADDED_PLACE, subType: 'vague-detail' },
    ...{ alternatives: [], status: 'required', rationale: 'Which question is “the question”?' },
  },
};

function findLastFreeWord() {
  const taken = [...KEY.spans.map(({ outer }) => outer), ...KEY.foils, ADDED_PLACE];
  const words = [...ARTICLE.text.matchAll(/[A-Za-z]{4,}/gu)].map(({ index, 0: word }) => ({
    start: index,
    end: index + word.length,
  }));
  const free = words.findLast((word) =>
    taken.every(({ start: a, end: b }) => b <= word.start || word.end <= a),
  );
  if (!free) throw new Error('no word that is free');
  return free;
}

let teacher: ClassroomTeacher;
let joinCode: string;

beforeAll(async () => {
  const data = listAnswerKeys().map(({ version, articleId, spans, foils }) => ({
    ...{ version, articleId, content: structuredClone({ articleId, spans, foils }) },
  }));
  await db.answerKeyVersion.createMany({ data, skipDuplicates: true });
});

beforeEach(async () => {
  const data = { role: 'TEACHER', name: 'Ms Poe', email: `${randomUUID()}@school.test` } as const;
  const { id } = await db.person.create({ data });
  const made = await createClassroom({ personId: id } as Teacher, 'Period 3');
  // What lies behind lessons is worked on here without going through them.
  await db.classroom.update({ where: { id: made.id }, data: { inOrder: false } });
  joinCode = made.joinCode;
  teacher = { personId: id, classroomId: made.id } as ClassroomTeacher;
});

const markOn = ({ start: from, end }: { start: number; end: number }, layer: Layer): MarkRecord => ({
  ...{ id: randomUUID(), layer, start: from, end, subType: null, note: '', removed: false },
  ...{ editedAt: 1, editor: 'test' },
});
/** Every nth hedge of the key, and some words that are not in it. */
const marksOf = (every: number) => [
  ...HEDGES.filter((_, at) => at % every === 0).map(({ core }) => markOn(core, 'hedge')),
  markOn({ start: 0, end: 16 }, 'claim'),
  markOn(ADDED_PLACE, 'hedge'),
];

async function makeStudent(): Promise<string> {
  const joined = await joinClassroom({ code: joinCode, name: `Ana ${randomUUID().slice(0, 8)}` }, null);
  if (!joined.ok) throw new Error(joined.problem);
  return joined.person.id;
}
async function begin(personId: string, exerciseId = WHOLE_ARTICLE.id): Promise<AttemptOwner> {
  const { attemptId } = await startAttempt({ personId } as SignedIn, exerciseId, { copyFrom: null });
  return { personId, attemptId } as AttemptOwner;
}
async function handIn(owner: AttemptOwner, marks: readonly MarkRecord[]): Promise<AttemptOwner> {
  await submitAttempt(owner, { since: 0, changes: marks }, gradeMarks);
  return owner;
}
const makeHandedIn = async (every: number, exerciseId?: string) =>
  handIn(await begin(await makeStudent(), exerciseId), marksOf(every));
const makeClass = async () => [
  await makeHandedIn(1),
  await makeHandedIn(2),
  await makeHandedIn(3, 'article-6-hedges'),
];

async function apply(
  edits: readonly KeyEdit[],
  policy: RegradePolicy = 'regrade',
  disputeIds: string[] = [],
) {
  const seen = await previewKeyChange(teacher, ARTICLE.id, edits, policy);
  if (!seen.ok) throw new Error(seen.problem);
  const { token } = seen.preview;
  const change = { articleId: ARTICLE.id, edits, policy, reason: REASON, token, disputeIds };
  const applied = await applyKeyChange(teacher, change);
  if (!applied.ok) throw new Error(applied.problem);
  return { ...applied, preview: seen.preview };
}
async function takeBack(changeId: string) {
  const seen = await previewTakeBack(teacher, changeId);
  if (!seen.ok) throw new Error(seen.problem);
  const taken = await takeBackKeyChange(teacher, { changeId, reason: REASON, token: seen.preview.token });
  if (!taken.ok) throw new Error(taken.problem);
  return { ...taken, preview: seen.preview };
}

/** As the database holds them, to the byte. */
const stored = () =>
  db.$queryRaw<{ id: string; version: string; result: string; points: number[] }[]>`
    SELECT g."attemptId" AS "id", g."keyVersion" AS "version", g."result"::text AS "result",
      ARRAY[g."hedgePoints", g."claimPoints"] AS "points"
    FROM "Grade" g JOIN "Attempt" a ON a."id" = g."attemptId" JOIN "Person" p ON p."id" = a."personId"
    WHERE p."classroomId" = ${teacher.classroomId}::uuid ORDER BY 1`;
const pointsOf = async ({ attemptId }: { attemptId: string }) => {
  const { hedgePoints, claimPoints } = await db.grade.findUniqueOrThrow({ where: { attemptId } });
  return { hedge: hedgePoints, claim: claimPoints };
};
const readerOf = ({ personId, attemptId }: AttemptOwner) =>
  ({ personId, attemptId, as: 'owner' }) as AttemptReader;
const again = {
  ...({ cause: 'KEY_CHANGE', causeId: null, what: 'x', why: 'y', byName: 'z' } as const),
};

describe('news of a grade', () => {
  const newsOf = async ({ personId }: AttemptOwner) => {
    const [news] = await listGradeNews({ personId } as SignedIn);
    return news && { steps: news.changes.length, net: sumSteps(news.changes) };
  };

  it('is what it came to since its owner last looked, and a change that was taken back is told once as none', async () => {
    const owner = await makeHandedIn(1);
    const before = await pointsOf(owner);
    const { changeId } = await apply([REMOVE]);
    const after = await pointsOf(owner);
    expect(after).not.toEqual(before);
    expect(await newsOf(owner)).toEqual({ steps: 1, net: { kind: 'moved', before, after } });
    await takeBack(changeId);
    expect(await newsOf(owner)).toEqual({ steps: 2, net: { kind: 'back', before, after: before } });
    await apply([REMOVE]);
    expect(await newsOf(owner)).toEqual({ steps: 3, net: { kind: 'moved', before, after } });
    await markGradeChangesSeen(readerOf(owner));
    expect(await newsOf(owner)).toBeUndefined();
  });

  it('begins anew where its owner has looked in between', async () => {
    const owner = await makeHandedIn(1);
    const before = await pointsOf(owner);
    const { changeId } = await apply([REMOVE]);
    const after = await pointsOf(owner);
    await markGradeChangesSeen(readerOf(owner));
    await takeBack(changeId);
    expect(await newsOf(owner)).toEqual({ steps: 1, net: { kind: 'moved', before: after, after: before } });
  });
});

describe('a change of the key', () => {
  it.each(REGRADE_POLICIES)('(%s) comes out as its preview said, which wrote nothing', async (policy) => {
    await makeClass();
    const before = await stored();
    const seen = await previewKeyChange(teacher, ARTICLE.id, [REMOVE, LOOSEN, ADD], policy);
    if (!seen.ok) throw new Error(seen.problem);
    expect(await stored()).toEqual(before);
    const { moved, preview } = await apply([REMOVE, LOOSEN, ADD], policy);
    expect(preview).toMatchObject({ attempts: 3, older: 0, idle: [] });
    expect(preview.token).toBe(seen.preview.token);
    expect(moved).toBe(preview.moves.length);
    expect(preview.unchanged).toBe(preview.attempts - preview.moves.length);
    for (const move of preview.moves) expect(await pointsOf(move)).toEqual(move.after);
    for (const { id, points } of before)
      if (!preview.moves.some(({ attemptId }) => attemptId === id)) {
        const { hedge, claim } = await pointsOf({ attemptId: id });
        expect([Math.round(hedge), Math.round(claim)]).toEqual(points.map(Math.round));
      }
    if (policy !== 'regrade') expect(preview.movedDown).toBe(0);
    expect(await listKeyChanges(teacher, ARTICLE.id)).toMatchObject([
      { number: 1, policy, reason: REASON, byName: 'Ms Poe', moved, takenBack: null },
    ]);
  });

  it('leaves every grade of the class with one key, the built-in one as it was, and other classes alone', async () => {
    const [whole] = await makeClass();
    const elsewhere = await getClassKey(randomUUID(), ARTICLE.id);
    await apply([REMOVE]);
    const key = await getClassKey(teacher.classroomId, ARTICLE.id);
    expect(key.version).not.toBe(KEY.version);
    expect((await stored()).map(({ version }) => version)).toEqual([key.version, key.version, key.version]);
    expect(getAnswerKey(ARTICLE.id)).toEqual(elsewhere);
    const { rows, key: classKey } = await getClassResults(teacher, WHOLE_ARTICLE);
    const grades = rows.flatMap((row) => Object.values(row).flatMap((value) => findGrade(value)));
    const summary = summarizeClass(grades, classKey, ARTICLE.sentences);
    expect(summary.submissions).toBe(2);
    expect(summary.spans.map(({ span }) => span.id)).not.toContain(first.id);
    expect(await listGradeChanges(readerOf(whole as AttemptOwner))).toMatchObject([
      {
        cause: 'KEY_CHANGE',
        why: REASON,
        byName: 'Ms Poe',
        what: expect.stringContaining('Removed the hedge'),
      },
    ]);
  });

  it('tells nothing to who did another part, and only what is in their part to the others', async () => {
    const part = findExercise('article-6-hedges');
    const inPart = HEDGES.find(({ id }) => id.startsWith('p6-'));
    if (!part || !inPart) throw new Error('no such part');
    const [, , partly] = await makeClass();
    await apply([REMOVE]);
    expect(await listGradeChanges(readerOf(partly as AttemptOwner))).toEqual([]);
    await apply([LOOSEN, { kind: 'remove', spanId: inPart.id }]);
    const [told] = await listGradeChanges(readerOf(partly as AttemptOwner));
    expect(told?.what).toMatch(/^Removed the hedge “[^”]+”\.$/u);
  });

  it('is told by what it comes to, and taking it back by how the key is again', async () => {
    const { attemptId } = await makeHandedIn(1);
    const edits: KeyEdit[] = [ADD, { kind: 'status', spanId: 'added-test', status: 'accepted' }];
    const { changeId } = await apply(edits);
    await takeBack(changeId);
    const rows = await db.gradeChange.findMany({ where: { attemptId }, orderBy: { createdAt: 'asc' } });
    expect(rows.map(({ what }) => what)).toEqual([
      'Added a hedge that is fair to mark, but not needed: “the question”.',
      'Your teacher took back a change of the key. The hedge “the question” is no longer in the key.',
    ]);
  });

  it('that gives everybody credit leaves the figures of the class what the marks did', async () => {
    await makeHandedIn(1);
    const span = { ...ADD.span, core: UNMARKED, outer: UNMARKED };
    await apply([{ kind: 'add', span }], 'credit-everyone');
    const { rows, key } = await getClassResults(teacher, WHOLE_ARTICLE);
    const grades = rows.flatMap(({ latest }) => (latest ? [latest.grade] : []));
    const tally = summarizeClass(grades, key, ARTICLE.sentences).spans.find((one) => one.span.id === span.id);
    expect(tally).toMatchObject({ found: 0, inPart: 0, missed: 1, credited: 1 });
  });

  it('changes nothing when grades are made anew without it', async () => {
    const owners = await makeClass();
    await apply([REMOVE, ADD], 'never-lower');
    const before = await stored();
    const ids = owners.map(({ attemptId }) => attemptId);
    expect(await db.$transaction((tx) => regradeAttempts(tx, ids, again))).toBe(0);
    expect(await stored()).toEqual(before);
  });

  it('is refused when somebody handed in since its preview, and nothing is changed', async () => {
    await makeClass();
    const seen = await previewKeyChange(teacher, ARTICLE.id, [REMOVE], 'regrade');
    if (!seen.ok) throw new Error(seen.problem);
    await makeHandedIn(4);
    const before = await stored();
    const { token } = seen.preview;
    const change = { articleId: ARTICLE.id, edits: [REMOVE], reason: REASON, token, disputeIds: [] };
    expect(await applyKeyChange(teacher, { ...change, policy: 'regrade' })).toEqual({
      ...{ ok: false, problem: 'changed-since' },
    });
    expect(await stored()).toEqual(before);
    expect(await listKeyChanges(teacher, ARTICLE.id)).toEqual([]);
  });

  it('is undone as a whole when anything fails on the way', async () => {
    await makeClass();
    const before = await stored();
    const seen = await previewKeyChange(teacher, ARTICLE.id, [REMOVE], 'regrade');
    if (!seen.ok) throw new Error(seen.problem);
    const { token } = seen.preview;
    const change = { articleId: ARTICLE.id, edits: [REMOVE], reason: REASON, token, disputeIds: [] };
    const failing = applyKeyChange(teacher, { ...change, policy: 'regrade' }, ({ done }) => {
      if (done > 0) throw new Error('cut off');
    });
    await expect(failing).rejects.toThrow('cut off');
    expect(await stored()).toEqual(before);
    expect((await getClassKey(teacher.classroomId, ARTICLE.id)).version).toBe(KEY.version);
    expect(await listKeyChanges(teacher, ARTICLE.id)).toEqual([]);
  });

  it('is refused in words where the key would be at odds with itself, or the reason is missing', async () => {
    const twice = await previewKeyChange(teacher, ARTICLE.id, [REMOVE, REMOVE], 'regrade');
    expect(twice).toMatchObject({ ok: false, problem: expect.stringContaining('not in the key') });
    const change = {
      articleId: ARTICLE.id,
      edits: [REMOVE],
      policy: 'regrade',
      token: '',
      disputeIds: [],
    } as const;
    expect(await applyKeyChange(teacher, { ...change, reason: ' ' })).toMatchObject({ ok: false });
    expect(await previewKeyChange(teacher, 'nothing', [REMOVE], 'regrade')).toMatchObject({ ok: false });
  });
});

/** The grade that counts for a student, whatever its field is called. */
function findGrade(value: unknown): Parameters<typeof summarizeClass>[0] {
  return value !== null && typeof value === 'object' && 'grade' in value
    ? [value.grade as Parameters<typeof summarizeClass>[0][number]]
    : [];
}

describe('handing in while the key changes', () => {
  it('is graded by one key or the other, and in the end all by the key of the class', async () => {
    const done = await makeHandedIn(2);
    const waiting: AttemptOwner[] = [];
    for (let at = 0; at < 8; at += 1) waiting.push(await begin(await makeStudent()));
    const seen = await previewKeyChange(teacher, ARTICLE.id, [REMOVE, ADD], 'credit-everyone');
    if (!seen.ok) throw new Error(seen.problem);
    const { token } = seen.preview;
    const change = { articleId: ARTICLE.id, edits: [REMOVE, ADD], reason: REASON, token, disputeIds: [] };
    const [applied] = await Promise.all([
      applyKeyChange(teacher, { ...change, policy: 'credit-everyone' }),
      ...waiting.map((owner, at) => handIn(owner, marksOf(1 + (at % 4)))),
    ]);
    if (!applied.ok) {
      // Somebody was faster than the lock: the preview is no longer true, and says so.
      expect(applied.problem).toBe('changed-since');
      await apply([REMOVE, ADD], 'credit-everyone');
    }
    const key = await getClassKey(teacher.classroomId, ARTICLE.id);
    const grades = await stored();
    expect(grades.map(({ version }) => version)).toEqual(Array(9).fill(key.version));
    const ids = [done, ...waiting].map(({ attemptId }) => attemptId);
    await db.$transaction((tx) => regradeAttempts(tx, ids, again));
    expect(await stored()).toEqual(grades);
  });
});

describe('handing in while grades are being made anew', () => {
  it('waits for the new key, and is graded by it', async () => {
    await makeClass();
    const waiting = [await begin(await makeStudent()), await begin(await makeStudent())];
    const seen = await previewKeyChange(teacher, ARTICLE.id, [REMOVE], 'regrade');
    if (!seen.ok) throw new Error(seen.problem);
    const { token } = seen.preview;
    const change = { articleId: ARTICLE.id, edits: [REMOVE], reason: REASON, token, disputeIds: [] };
    let handedIn: Promise<unknown> = Promise.resolve();
    const applied = await applyKeyChange(teacher, { ...change, policy: 'regrade' }, ({ done }) => {
      if (done === 0) handedIn = Promise.all(waiting.map((owner) => handIn(owner, marksOf(1))));
    });
    expect(applied.ok).toBe(true);
    await handedIn;
    const key = await getClassKey(teacher.classroomId, ARTICLE.id);
    expect((await stored()).map(({ version }) => version)).toEqual(Array(5).fill(key.version));
    for (const owner of waiting) expect(await listGradeChanges(readerOf(owner))).toEqual([]);
  });
});

describe('taking a change back', () => {
  it.each([
    ['the last first', [1, 0]],
    ['the first first', [0, 1]],
  ])('restores every grade to the byte, %s', async (_order, order) => {
    await makeClass();
    const before = await stored();
    const applied = [await apply([ADD], 'credit-everyone'), await apply([REMOVE, LOOSEN], 'never-lower')];
    for (const at of order) {
      const { moved, preview } = await takeBack(applied[at]?.changeId ?? '');
      expect(moved).toBe(preview.moves.length);
      for (const move of preview.moves) expect(await pointsOf(move)).toEqual(move.after);
    }
    expect(await stored()).toEqual(before);
    expect((await getClassKey(teacher.classroomId, ARTICLE.id)).version).toBe(KEY.version);
    const history = await listKeyChanges(teacher, ARTICLE.id);
    expect(history.map(({ number, takenBack }) => [number, takenBack?.reason])).toEqual([
      [2, REASON],
      [1, REASON],
    ]);
  });

  it('says which later edits rest then', async () => {
    await makeClass();
    const { changeId } = await apply([ADD]);
    await apply([{ kind: 'status', spanId: 'added-test', status: 'accepted' }]);
    const seen = await previewTakeBack(teacher, changeId);
    expect(seen).toMatchObject({ ok: true, preview: { idle: [expect.stringMatching(/^Change 2 rests/u)] } });
  });

  it('happens once, and never to a change of another class', async () => {
    const { changeId } = await apply([REMOVE]);
    const foreign = { ...teacher, classroomId: randomUUID() } as ClassroomTeacher;
    expect(await previewTakeBack(foreign, changeId)).toMatchObject({ ok: false });
    await takeBack(changeId);
    expect(await previewTakeBack(teacher, changeId)).toMatchObject({ ok: false });
  });

  it('opens the disputes again that the change had answered', async () => {
    const owner = await makeHandedIn(1);
    const dispute = await contest(owner, { start: 0, end: 16, verdict: 'outside', markId: null });
    const { changeId } = await apply([REMOVE], 'regrade', [dispute]);
    const state = async () => db.dispute.findUniqueOrThrow({ where: { id: dispute } });
    expect(await state()).toMatchObject({ state: 'KEY_CHANGED', keyChangeId: changeId, reply: REASON });
    await takeBack(changeId);
    expect(await state()).toMatchObject({ state: 'OPEN', keyChangeId: changeId, reply: '', decidedAt: null });
    expect(await listAttemptDisputes(readerOf(owner))).toMatchObject([{ changeTakenBack: true }]);
    expect(await listClassDisputes(teacher, 'open')).toMatchObject([{ changeTakenBack: true }]);
    await upholdDisputes(teacher, [dispute], 'The sentence says what is right to do.');
    expect(await state()).toMatchObject({ state: 'UPHELD', keyChangeId: null });
    expect(await listAttemptDisputes(readerOf(owner))).toMatchObject([{ changeTakenBack: false }]);
  });
});

type Contested = { start: number; end: number; verdict: string; markId: string | null };
async function contest({ attemptId }: AttemptOwner, place: Contested): Promise<string> {
  const facts = {
    classroomId: teacher.classroomId,
    attemptId,
    articleId: ARTICLE.id,
    keyVersion: KEY.version,
  };
  const data = { ...facts, ...place, layer: 'CLAIM', reason: 'It names nobody at all.' } as const;
  return (await db.dispute.create({ data, select: { id: true } })).id;
}

describe('a dispute that was accepted', () => {
  it('makes the place fair in this attempt alone, in the feedback too, and survives changes of the key', async () => {
    const owner = await makeHandedIn(2);
    const other = await makeHandedIn(2);
    const mark = await db.mark.findFirstOrThrow({ where: { attemptId: owner.attemptId, layer: 'CLAIM' } });
    const before = await pointsOf(owner);
    const id = await contest(owner, { start: 0, end: 16, verdict: 'outside', markId: mark.id });
    await db.$transaction(async (tx) => {
      await tx.dispute.update({ where: { id }, data: { state: 'ACCEPTED', reply: 'You are right.' } });
      await regradeAttempts(tx, [owner.attemptId], { ...again, cause: 'DISPUTE', causeId: id });
    });
    expect((await pointsOf(owner)).claim).toBeGreaterThanOrEqual(before.claim);
    await apply([REMOVE]);
    const seen = await getGradedAttempt(readerOf(owner));
    if (!('graded' in seen)) throw new Error('not graded');
    const { grade, key, marks } = seen.graded;
    expect(grade.layers.claim.outside).toBe(0);
    const notes = buildFeedbackItems(grade, key, marks);
    const note = notes.find(({ id: noteId }) => noteId === `m-${mark.id}`);
    expect(note).toMatchObject({
      verdict: 'found',
      explanations: [expect.stringContaining('You are right.')],
    });
    const theirs = await getGradedAttempt(readerOf(other));
    expect('graded' in theirs && theirs.graded.key.spans.some(({ id: own }) => own.startsWith('fair-'))).toBe(
      false,
    );
  });
});

describe('points set by hand', () => {
  it('count through changes of the key until they are given up, and the student is told why', async () => {
    const owner = await makeHandedIn(2);
    const before = await stored();
    expect(await setOverride(teacher, owner.attemptId, 'hedge', 77, REASON)).toEqual({ ok: true });
    expect(await pointsOf(owner)).toMatchObject({ hedge: 77 });
    const { changeId } = await apply([REMOVE, ADD]);
    expect(await pointsOf(owner)).toMatchObject({ hedge: 77 });
    await takeBack(changeId);
    expect(await pointsOf(owner)).toMatchObject({ hedge: 77 });
    expect(await setOverride(teacher, owner.attemptId, 'hedge', null, REASON)).toEqual({ ok: true });
    expect(await stored()).toEqual(before);
    const told = await listGradeChanges(readerOf(owner));
    expect(told.map(({ cause }) => cause)).toEqual(['OVERRIDE', 'TAKEN_BACK', 'KEY_CHANGE', 'OVERRIDE']);
    expect(told.at(-1)).toMatchObject({ why: REASON, byName: 'Ms Poe', after: { hedge: 77 } });
  });

  it('are refused for an attempt of another class, without a reason, and beyond 0 to 100', async () => {
    const owner = await makeHandedIn(2);
    const foreign = { ...teacher, classroomId: randomUUID() } as ClassroomTeacher;
    const refused = [
      setOverride(foreign, owner.attemptId, 'hedge', 50, REASON),
      setOverride(teacher, owner.attemptId, 'hedge', 50, ''),
      setOverride(teacher, owner.attemptId, 'hedge', 101, REASON),
    ];
    for (const one of await Promise.all(refused)) expect(one.ok).toBe(false);
  });
});

describe('work that comes into a class', () => {
  it('is graded by the key of the class from then on, and the student is told', async () => {
    await apply([REMOVE, ADD]);
    const learner = await db.person.create({ data: { role: 'LEARNER', name: 'Reader' } });
    const owner = await handIn(await begin(learner.id), marksOf(1));
    expect(await db.grade.findUniqueOrThrow({ where: { attemptId: owner.attemptId } })).toMatchObject({
      keyVersion: KEY.version,
    });
    const joined = await joinClassroom({ code: joinCode, name: 'Bo L' }, {
      personId: learner.id,
    } as SignedIn);
    expect(joined.ok).toBe(true);
    const key = await getClassKey(teacher.classroomId, ARTICLE.id);
    expect((await stored()).map(({ version }) => version)).toEqual([key.version]);
    expect(await listGradeChanges(readerOf(owner))).toMatchObject([{ cause: 'JOINED', byName: 'Period 3' }]);
  });
});

describe('grades by an older built-in key', () => {
  it('are told of in the preview, never lowered where that is promised, and as they were when it is taken back', async () => {
    const owner = await makeHandedIn(2);
    const old = {
      ...KEY,
      version: `old-${randomUUID()}`,
      spans: KEY.spans.filter(({ id }) => id !== second.id),
    };
    const { articleId, spans, foils, version } = old;
    await db.answerKeyVersion.create({
      data: { version, articleId, content: structuredClone({ articleId, spans, foils }) },
    });
    const rows = await db.mark.findMany({ where: { attemptId: owner.attemptId } });
    const marks = rows.map(({ id, layer, start: from, end }) => ({
      ...{ id, layer: layer === 'HEDGE' ? ('hedge' as const) : ('claim' as const), start: from, end },
      subType: null,
    }));
    const result = gradeMarks(marks, old, ARTICLE);
    const points = { hedgePoints: result.layers.hedge.points, claimPoints: result.layers.claim.points };
    await db.grade.update({
      where: { attemptId: owner.attemptId },
      data: { keyVersion: version, ...points, result: structuredClone(result) },
    });
    const before = await stored();
    const { changeId, preview } = await apply([ADD], 'never-lower');
    expect(preview).toMatchObject({ older: 1, movedDown: 0 });
    const key = await getClassKey(teacher.classroomId, ARTICLE.id);
    expect((await stored()).map((grade) => grade.version)).toEqual([key.version]);
    expect((await pointsOf(owner)).hedge).toBeGreaterThanOrEqual(points.hedgePoints);
    await takeBack(changeId);
    expect(await stored()).toEqual(before);
  });
});
