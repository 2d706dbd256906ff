import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { getAnswerKey } from '../content/answer-keys';
import { ARTICLE } from '../content/catalog';
import { gradeMarks } from '../grading/grade';
import type { AnswerKey, Mark } from '../grading/types';
import { MOST_COVERED } from '../marking/mark-limits';
import type { AttemptReader } from '../policy';
import { db } from './client';
import { getGradedAttempt } from './graded-attempts';

const key = getAnswerKey(ARTICLE.id);
const start = ARTICLE.text.indexOf('Some observers');
const mark: Mark = { id: randomUUID(), layer: 'hedge', start, end: start + 14, subType: 'faceless-source' };

async function makeAttempt(options: { submitted: boolean; key?: AnswerKey }): Promise<AttemptReader> {
  const graded = options.key ?? key;
  const { articleId, spans, foils, version } = graded;
  await db.answerKeyVersion.upsert({
    where: { version },
    update: {},
    create: { version, articleId, content: structuredClone({ articleId, spans, foils }) },
  });
  const person = await db.person.create({ data: { role: 'LEARNER', name: 'Reader' } });
  const raw = { layer: 'HEDGE', start: mark.start, end: mark.end, quote: 'Some observers' } as const;
  const edit = { editedAt: 1n, editor: 'test', revision: 1 };
  const attempt = await db.attempt.create({
    data: {
      personId: person.id,
      exerciseId: 'whole-article',
      number: 3,
      open: options.submitted ? null : true,
      submittedAt: options.submitted ? new Date() : null,
      marks: {
        create: [
          { id: mark.id, ...raw, ...edit, subType: 'faceless-source', note: 'Who?' },
          { id: randomUUID(), ...raw, ...edit, removed: true },
        ],
      },
    },
  });
  if (options.submitted) {
    const result = structuredClone(gradeMarks([mark], graded, ARTICLE)) as object;
    const points = { hedgePoints: 1, claimPoints: 0 };
    await db.grade.create({ data: { attemptId: attempt.id, keyVersion: version, ...points, result } });
  }
  return { personId: person.id, attemptId: attempt.id, as: 'owner' } as AttemptReader;
}

describe('getGradedAttempt', () => {
  it('gives the grade, the key that made it and the marks that still stand', async () => {
    const attempt = await getGradedAttempt(await makeAttempt({ submitted: true }));
    if (!('graded' in attempt)) throw new Error('not graded');
    expect(attempt.graded).toMatchObject({ number: 3, studentName: 'Reader', classroom: null });
    expect(attempt.graded.marks).toEqual([{ id: mark.id, subType: 'faceless-source', note: 'Who?' }]);
    expect(attempt.graded.grade.marks[0]?.verdict).toBe('found');
    expect(attempt.graded.key).toEqual(key);
  });

  it('tells whether another attempt at the exercise is under way', async () => {
    const reader = await makeAttempt({ submitted: true });
    const isUnderWay = async () => {
      const attempt = await getGradedAttempt(reader);
      return 'graded' in attempt && attempt.graded.laterOpen;
    };
    expect(await isUnderWay()).toBe(false);
    await db.attempt.create({ data: { personId: reader.personId, exerciseId: 'whole-article', number: 4 } });
    expect(await isUnderWay()).toBe(true);
  });

  it('explains an old grade by the key of its own version', async () => {
    const old = { ...key, version: `old-${randomUUID()}`, spans: key.spans.slice(0, 4), foils: [] };
    const attempt = await getGradedAttempt(await makeAttempt({ submitted: true, key: old }));
    expect('graded' in attempt && attempt.graded.key).toEqual(old);
  });

  it('gives no more marks than an attempt holds today, those on the key first, and the counts of all', async () => {
    const reader = await makeAttempt({ submitted: true });
    const stray = (_: unknown, i: number) =>
      ({
        id: randomUUID(),
        layer: 'hedge',
        start: i % 7,
        end: ARTICLE.text.length - i,
        subType: null,
      }) as Mark;
    const marks = [...Array.from({ length: 1000 }, stray), mark];
    const whole = gradeMarks(marks, key, ARTICLE);
    await db.grade.update({
      where: { attemptId: reader.attemptId },
      data: { result: structuredClone(whole) },
    });
    const attempt = await getGradedAttempt(reader);
    if (!('graded' in attempt)) throw new Error('not graded');
    const { grade } = attempt.graded;
    expect(grade.layers).toEqual(whole.layers);
    expect(grade.marks.reduce((sum, { start, end }) => sum + end - start, 0)).toBeLessThanOrEqual(
      MOST_COVERED,
    );
    expect(grade.marks.map(({ markId }) => markId)).toContain(mark.id);
  });

  it('gives nothing of the key while the attempt is open', async () => {
    const attempt = await getGradedAttempt(await makeAttempt({ submitted: false }));
    expect(attempt).toEqual({ open: { exerciseId: 'whole-article' } });
  });
});
