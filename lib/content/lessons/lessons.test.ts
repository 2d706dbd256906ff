import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findExercise } from '../catalog';
import { stepResultSchema } from './answer-schema';
import { findLesson, listLessons } from './lessons';
import { parseLesson } from './parse-lesson';
import { toOutline, toPublicStep } from './public-step';
import { LESSON, SECRETS } from './test-lesson';
import { listStepKeys } from './step-key';

const written = readdirSync(import.meta.dirname).filter((name) => /^lesson-\d+\.ts$/.test(name));

it('every lesson that is written is in the course, each number and id once', () => {
  const lessons = listLessons();
  expect(lessons).toHaveLength(written.length);
  expect(new Set(lessons.map(({ id }) => id)).size).toBe(lessons.length);
  expect(lessons.map(({ number }) => number)).toEqual([...lessons.map(({ number }) => number)].sort());
  expect(findLesson('elsewhere')).toBeNull();
});

describe.each(listLessons().map((lesson) => [lesson.id, lesson] as const))('lesson %s', (_id, lesson) => {
  it('resolves every quote of its steps and keys', () => {
    expect(lesson.steps.map(toPublicStep)).toHaveLength(lesson.steps.length);
    expect(listStepKeys(lesson).size).toBeGreaterThan(3);
  });
  it('sends to exercises that are there', () => {
    const exercises = lesson.steps.flatMap((step) => (step.kind === 'exercise' ? [step.exerciseId] : []));
    expect(exercises.length).toBeGreaterThan(0);
    expect(exercises.filter((id) => findExercise(id) === null)).toEqual([]);
  });
  it('tells a browser no reason, no sample and no rationale before the answer', () => {
    const sent = JSON.stringify([toOutline(lesson), lesson.steps.map(toPublicStep)]);
    const keys = JSON.stringify([...listStepKeys(lesson).values()]);
    const secrets = listSecrets(lesson.steps);
    expect(secrets.length).toBeGreaterThan(10);
    expect(secrets.filter((secret) => sent.includes(JSON.stringify(secret).slice(1, -1)))).toEqual([]);
    expect(secrets.filter((secret) => !keys.includes(JSON.stringify(secret).slice(1, -1)))).toEqual([]);
  });
});

/** Everything said only after the check, wherever it stands in the content. */
function listSecrets(value: unknown, under = ''): string[] {
  if (typeof value === 'string')
    return ['why', 'rationale', 'reason', 'safe', 'comment', 'sample'].includes(under) ? [value] : [];
  if (Array.isArray(value)) return value.flatMap((entry) => listSecrets(entry, under));
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([name, entry]) => {
    const inSample = under === 'samples' || under === 'sample';
    return listSecrets(
      entry,
      inSample && name === 'fields' ? 'sample' : under === 'sample' ? 'sample' : name,
    );
  });
}

describe('a lesson with every kind of step', () => {
  const lesson = parseLesson(LESSON);
  const steps = lesson.steps.map(toPublicStep);
  const sent = JSON.stringify(steps);

  it('hides reasons, samples and the ids an author chose', () => {
    expect(SECRETS.filter((secret) => sent.includes(secret))).toEqual([]);
    expect(listSecrets(lesson.steps).filter((secret) => sent.includes(secret))).toEqual([]);
    for (const name of ['"right"', '"wrong"', '"bin"', '"spans"', '"safe"', 'difficulty'])
      expect(sent).not.toContain(name);
  });
  it('shows cards in another order than the right one, the same at every visit', () => {
    for (const [at, step] of lesson.steps.entries()) {
      if (step.kind !== 'order' && step.kind !== 'sort') continue;
      const shown = steps[at];
      if (shown?.kind !== step.kind) throw new Error(step.id);
      const listed = step.cards.map(({ id }) => id);
      const cards = shown.cards.map(({ id }) => id);
      expect(cards).not.toEqual(listed);
      expect([...cards].sort()).toEqual([...listed].sort());
      expect(toPublicStep(step)).toEqual(shown);
    }
  });
  it('has a key for every step that asks, with the ids that a browser is shown', () => {
    const keys = listStepKeys(lesson);
    expect([...keys.values()].map(({ kind }) => kind)).toEqual([
      ...['choose', 'mark', 'sort', 'order', 'choose', 'write', 'choose', 'mark', 'choose'],
    ]);
    for (const step of steps) {
      const key = keys.get(step.id);
      if (step.kind === 'choose' && key?.kind === 'choose')
        expect(key.options.map(({ id }) => id)).toEqual(step.options.map(({ id }) => id));
    }
  });
  it('keeps its version while its content stays, and changes it with a word', () => {
    expect(parseLesson(LESSON).version).toBe(lesson.version);
    expect(parseLesson({ ...LESSON, takeAlong: 'Something else.' }).version).not.toBe(lesson.version);
  });
});

describe('a lesson is refused', () => {
  const broken = (id: string, change: object) => () =>
    parseLesson({
      ...LESSON,
      steps: LESSON.steps.map((step) => (step.id === id ? { ...step, ...change } : step)),
    });
  const why = 'This is a reason that is long enough to be one.';
  it.each([
    ['choose', { options: ['a', 'b'].map((id) => ({ id, text: id, right: true, why })) }, /exactly one/],
    [
      'choose',
      { many: true, options: ['a', 'b'].map((id) => ({ id, text: id, right: false, why })) },
      /no option/,
    ],
    ['order', { cards: ['a', 'b', 'a'].map((id) => ({ id, text: id, why })) }, /stands twice/],
    ['sort', { cards: ['a', 'b', 'c', 'd'].map((id) => ({ id, text: id, bin: 'nowhere', why })) }, /no bin/],
    ['write', { fields: [{ id: 'other', label: 'Other' }] }, /other fields/],
  ])('whose step %s is unsound', (id, change, words) => {
    expect(broken(id, change)).toThrow(words);
  });
});

it('a result as the checker makes it passes the schema it is read with', () => {
  const result = { kind: 'write', credit: null, samples: [{ title: 'a', fields: { b: 'c' }, comment: 'd' }] };
  expect(stepResultSchema.parse(result)).toEqual(result);
});
