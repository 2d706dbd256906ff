import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { getAnswerKey } from '../content/answer-keys';
import { ARTICLE, WHOLE_ARTICLE } from '../content/catalog';
import type { ContestedPlace } from '../grading/contest';
import { gradeMarks } from '../grading/grade';
import type { AttemptOwner, AttemptReader, ClassroomTeacher, SignedIn, Teacher } from '../policy';
import { startAttempt } from './attempts';
import { countDisputes, listClassDisputes, listMarksAt } from './class-disputes';
import { createClassroom, joinClassroom } from './classrooms';
import { db } from './client';
import { acceptDisputes, reopenDispute, upholdDisputes } from './decide-disputes';
import { contestVerdict, listAttemptDisputes } from './disputes';
import { listGradeChanges } from './grade-changes';
import { submitAttempt } from './submit';

const key = getAnswerKey(ARTICLE.id);
const foil = key.foils.find(({ layer }) => layer === 'hedge') ?? { id: '', start: 0, end: 1 };
const missed = key.spans.find(({ layer, status }) => layer === 'claim' && status === 'required');
const REASON = 'The text names nobody who could be asked.';

beforeAll(async () => {
  const { version, ...content } = key;
  const row = { version, articleId: key.articleId, content: structuredClone(content) as object };
  await db.answerKeyVersion.createMany({ data: row, skipDuplicates: true });
});

async function makeClass(): Promise<{ actor: ClassroomTeacher; code: string }> {
  const data = { role: 'TEACHER', name: 'Ms Poe', email: `${randomUUID()}@school.test` } as const;
  const teacher = { personId: (await db.person.create({ data })).id } as Teacher;
  const { id, joinCode } = await createClassroom(teacher, 'Period 3');
  return { actor: { personId: teacher.personId, classroomId: id } as ClassroomTeacher, code: joinCode };
}

/** A student who marked one safe phrase and nothing else, and contests both that and a missed claim. */
async function makeContester(code: string, name: string) {
  const joined = await joinClassroom({ code, name }, null);
  if (!joined.ok || !missed) throw new Error('not joined');
  const personId = joined.person.id;
  const { attemptId } = await startAttempt({ personId } as SignedIn, WHOLE_ARTICLE.id, { copyFrom: null });
  const owner = { personId, attemptId } as AttemptOwner;
  const mark = {
    id: randomUUID(),
    layer: 'hedge',
    start: foil.start,
    end: foil.end,
    subType: 'maybe',
  } as const;
  const stamp = { note: '', removed: false, editedAt: Date.now(), editor: 'test' };
  await submitAttempt(owner, { since: 0, changes: [{ ...mark, ...stamp }] }, gradeMarks);
  const about = { articleId: ARTICLE.id, keyVersion: key.version, markId: null, spanId: null, foilId: null };
  const onFoil: ContestedPlace = { ...about, ...mark, markId: mark.id, foilId: foil.id, verdict: 'foil' };
  const { start, end, layer, foilId, markId, spanId, verdict } = onFoil;
  const place = { start, end, layer, foilId, markId, spanId, verdict };
  await contestVerdict(owner, { ...place, articleId: ARTICLE.id, keyVersion: key.version }, REASON);
  const onMissed = {
    ...about,
    layer: 'claim',
    ...missed.core,
    spanId: missed.id,
    verdict: 'missed',
  } as const;
  await contestVerdict(owner, onMissed, REASON);
  return { owner, reader: { personId, attemptId, as: 'owner' } as AttemptReader };
}

const openIds = async (actor: ClassroomTeacher, layer?: 'hedge' | 'claim') =>
  (await listClassDisputes(actor, 'open'))
    .filter((one) => layer === undefined || one.layer === layer)
    .map(({ id }) => id);
const gradeOf = ({ attemptId }: AttemptOwner) => db.grade.findUniqueOrThrow({ where: { attemptId } });

describe('the inbox of a class', () => {
  it('lists what waits with name, reason and place, of this class alone', async () => {
    const [{ actor, code }, other] = [await makeClass(), await makeClass()];
    await makeContester(code, 'Ada');
    await makeContester(other.code, 'Ben');
    const disputes = await listClassDisputes(actor, 'open');
    expect(disputes.map(({ name, reason, verdict }) => [name, reason, verdict])).toEqual([
      ['Ada', REASON, 'foil'],
      ['Ada', REASON, 'missed'],
    ]);
    expect(await countDisputes(actor)).toEqual({ open: 2, answered: 0 });
  });

  it('gives the marks at a place by attempt, and none of another class', async () => {
    const [{ actor, code }, other] = [await makeClass(), await makeClass()];
    const [ada, ben] = [await makeContester(code, 'Ada'), await makeContester(other.code, 'Ben')];
    const ids = [ada.owner.attemptId, ben.owner.attemptId];
    const place = { layer: 'hedge', start: foil.start, end: foil.end } as const;
    const marks = await listMarksAt(actor, ids, [place]);
    expect([...marks]).toEqual([[ada.owner.attemptId, [{ ...place, subType: 'maybe' }]]]);
  });
});

describe('answering', () => {
  it('with the key kept changes no grade and tells every student chosen', async () => {
    const { actor, code } = await makeClass();
    const { owner, reader } = await makeContester(code, 'Ada');
    const before = await gradeOf(owner);
    expect(await upholdDisputes(actor, await openIds(actor), 'Look at “adviser”: one person.')).toBe(2);
    expect(await gradeOf(owner)).toEqual(before);
    expect((await listAttemptDisputes(reader)).map((d) => [d.state, d.reply, d.decidedByName])).toEqual([
      ['upheld', 'Look at “adviser”: one person.', 'Ms Poe'],
      ['upheld', 'Look at “adviser”: one person.', 'Ms Poe'],
    ]);
    expect(await listGradeChanges(reader)).toEqual([]);
    expect(await countDisputes(actor)).toEqual({ open: 0, answered: 2 });
  });

  it('by counting it grades this student anew, and nobody else', async () => {
    const { actor, code } = await makeClass();
    const [ada, ben] = [await makeContester(code, 'Ada'), await makeContester(code, 'Ben')];
    const others = await gradeOf(ben.owner);
    const [first] = await openIds(actor, 'claim');
    const of = await db.dispute.findUniqueOrThrow({ where: { id: first ?? '' } });
    expect(of.attemptId).toBe(ada.owner.attemptId);
    expect(await acceptDisputes(actor, [of.id], 'You are right about this one.')).toBe(1);
    expect((await gradeOf(ada.owner)).result).toMatchObject({ layers: { claim: { found: 0, credited: 1 } } });
    expect(await gradeOf(ben.owner)).toEqual(others);
    expect(await listGradeChanges(ada.reader)).toMatchObject([
      { cause: 'DISPUTE', causeId: of.id, why: 'You are right about this one.', byName: 'Ms Poe' },
    ]);
  });

  it('again by opening it puts the grade back', async () => {
    const { actor, code } = await makeClass();
    const { owner, reader } = await makeContester(code, 'Ada');
    const before = await gradeOf(owner);
    const [id = ''] = await openIds(actor, 'hedge');
    await acceptDisputes(actor, [id], 'You are right about this one.');
    expect((await gradeOf(owner)).result).not.toEqual(before.result);
    expect(await reopenDispute(actor, id)).toBe(true);
    expect((await gradeOf(owner)).result).toEqual(before.result);
    expect((await listAttemptDisputes(reader)).map(({ state, reply }) => [state, reply])).toEqual([
      ['open', ''],
      ['open', ''],
    ]);
    expect(await reopenDispute(actor, id)).toBe(false);
  });

  it('does nothing to what is answered or withdrawn already, or is of another class', async () => {
    const [{ actor, code }, other] = [await makeClass(), await makeClass()];
    const { owner } = await makeContester(code, 'Ada');
    const ids = await openIds(actor);
    expect(await upholdDisputes(other.actor, ids, 'Not mine to answer.')).toBe(0);
    expect(await acceptDisputes(other.actor, ids, 'Not mine to answer.')).toBe(0);
    await db.dispute.updateMany({ where: { attemptId: owner.attemptId }, data: { state: 'WITHDRAWN' } });
    expect(await upholdDisputes(actor, ids, 'Too late for this.')).toBe(0);
    expect(await reopenDispute(other.actor, ids[0] ?? '')).toBe(false);
  });
});
