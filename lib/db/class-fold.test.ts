import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { getAnswerKey, keyForExercise } from '../content/answer-keys';
import { ARTICLE, EXERCISES, getArticlePart } from '../content/catalog';
import { gradeSchema } from '../content/grade-schema';
import { keyEditsSchema } from '../content/key-edit-schema';
import type { AcceptedDispute } from '../grading/allowances';
import { gradeMarks } from '../grading/grade';
import { editKey, type KeyEdit } from '../grading/key-edit';
import { regradeAttempt, type RegradeInput } from '../grading/regrade';
import { REGRADE_POLICIES, type RegradePolicy } from '../grading/regrade-preview';
import { SUB_TYPE_NAMES } from '../grading/sub-types';
import { LAYERS, type Grade, type KeySpan, type Layer, type Mark } from '../grading/types';
import type { Span } from '../spans/span';
import { tokenizeWords } from '../spans/tokens';
import { getGrading, makeClassFold, type ClassChange, type ClassFold } from './class-fold';
import { getExercise } from './marks';

// Random changes of the real key, made one after another as teachers would, and random marks on the real article.

const K0 = getAnswerKey(ARTICLE.id);
const WORDS = tokenizeWords(ARTICLE.text);
const EXERCISE_IDS = EXERCISES.filter(({ articleId }) => articleId === ARTICLE.id).map(({ id }) => id);
const RUNS = { numRuns: 25 };
vi.setConfig({ testTimeout: 120_000 });

const kindsOf = (layer: Layer) => SUB_TYPE_NAMES.filter((name) => name.layer === layer).map(({ id }) => id);
const layer = fc.constantFrom(...LAYERS);
const place = fc.tuple(fc.nat(WORDS.length - 1), fc.nat(11)).map(([first, more]): Span => {
  const [from, to] = [WORDS[first], WORDS[Math.min(WORDS.length - 1, first + more)]];
  return { start: from?.start ?? 0, end: to?.end ?? 1 };
});
/** On a word of the key more often than chance would have it, so that changes and marks meet. */
const nearKey = fc.oneof(place, fc.constantFrom(...K0.spans.flatMap(({ core, outer }) => [core, outer])));
const pickAt = <Item>(items: readonly Item[], at: number) => items[at % items.length] as Item;

const mark = fc.tuple(nearKey, layer, fc.nat(9)).map(([at, on, kind]): Omit<Mark, 'id'> => ({
  ...at,
  layer: on,
  subType: kind > 5 ? null : pickAt(kindsOf(on), kind),
}));
const marks = fc
  .array(mark, { maxLength: 25 })
  .map((list) => list.map((one, at): Mark => ({ ...one, id: `m${at}` })));

type EditSeed = readonly [kind: number, at: number, span: Span, layer: Layer, other: number];
const editSeed: fc.Arbitrary<EditSeed> = fc.tuple(fc.nat(6), fc.nat(500), nearKey, layer, fc.nat(9));
const changeSeed = fc.tuple(
  fc.array(editSeed, { minLength: 1, maxLength: 3 }),
  fc.constantFrom(...REGRADE_POLICIES),
);
const HANDED_IN = new Date('2026-03-01T10:00:00Z');
const exerciseId = fc.constantFrom('whole-article', 'whole-article', ...EXERCISE_IDS);

function growEdit(key: ClassFold['inForce'], seed: EditSeed, id: string): KeyEdit {
  const [kind, at, place, on, other] = seed;
  const span = pickAt(key.spans, at);
  const rationale = 'The words “some” and “may” show it.';
  const subType = pickAt(kindsOf(on), other);
  const status = other % 2 ? 'required' : 'accepted';
  switch (kind) {
    case 0:
      return {
        kind: 'add',
        span: { id, layer: on, core: place, outer: place, subType, alternatives: [], status, rationale },
      };
    case 1:
      return { kind: 'remove', spanId: span.id };
    case 2:
      return {
        kind: 'extent',
        spanId: span.id,
        core: span.core,
        outer: { ...span.outer, start: place.start },
      };
    case 3:
      return {
        kind: 'sub-type',
        spanId: span.id,
        subType: pickAt(kindsOf(span.layer), other),
        alternatives: [],
      };
    case 4:
      return {
        kind: 'status',
        spanId: span.id,
        status: span.status === 'required' ? 'accepted' : 'required',
      };
    case 5:
      return { kind: 'add-foil', foil: { id, layer: on, ...place, reason: rationale } };
    default:
      return { kind: 'remove-foil', foilId: pickAt(key.foils, at).id };
  }
}

/** What of the seeds can be done to the key, change by change, all made after the attempt was handed in. */
function growChanges(seeds: readonly (readonly [readonly EditSeed[], RegradePolicy])[]): ClassChange[] {
  const changes: ClassChange[] = [];
  for (const [at, [editSeeds, policy]] of seeds.entries()) {
    const { inForce } = makeClassFold(K0, changes);
    const edits: KeyEdit[] = [];
    for (const [index, seed] of editSeeds.entries()) {
      const edit = growEdit(inForce, seed, `added-${at}-${index}`);
      if (editKey(inForce, [...edits, edit], ARTICLE.text).ok) edits.push(edit);
    }
    const appliedAt = new Date(HANDED_IN.getTime() + (at + 1) * 1_000);
    if (edits.length > 0) changes.push({ id: `c${at}`, number: at + 1, edits, policy, appliedAt });
  }
  return changes;
}
const changes = fc
  .array(changeSeed, { minLength: 1, maxLength: 4 })
  .map(growChanges)
  .filter((list) => list.length > 0);

type Attempt = Pick<RegradeInput, 'marks'> & {
  readonly exerciseId: string;
  readonly accepted: readonly AcceptedDispute[];
  readonly overrides: RegradeInput['overrides'];
};
/** Work on a part of the article has marks in that part only. */
const attempt: fc.Arbitrary<Attempt> = fc.tuple(marks, exerciseId).map(([made, id]) => {
  const { paragraphs } = getArticlePart(getExercise(id));
  const [from, to] = [paragraphs[0]?.start ?? 0, paragraphs.at(-1)?.end ?? 0];
  const inside = made.filter(({ start, end }) => from <= start && end <= to);
  return { marks: inside, exerciseId: id, accepted: [], overrides: {} };
});

function gradeUnder(one: Attempt, list: readonly ClassChange[], submittedAt = HANDED_IN): Grade {
  const fold = makeClassFold(K0, list);
  return regradeAttempt({ ...one, ...getGrading(fold, { exerciseId: one.exerciseId, submittedAt }) });
}
const stored = (grade: Grade) => JSON.stringify(grade);
const pointsOf = ({ layers }: Grade) => LAYERS.map((on) => layers[on].points);

/** Of some marks: as a student contests them and a teacher accepts. */
function contest(one: Attempt, grade: Grade, every: number): AcceptedDispute[] {
  const ofMarks = grade.marks.map(({ markId, spanId, verdict, start, end, layer: on }) => ({
    ...{ markId, spanId, verdict, start, end, layer: on },
  }));
  const ofSpans = grade.spans
    .filter(({ verdict }) => verdict === 'missed')
    .flatMap(({ spanId }) => K0.spans.filter(({ id }) => id === spanId))
    .map(({ id, core, layer: on }) => ({ markId: null, spanId: id, verdict: 'missed', ...core, layer: on }));
  return [...ofMarks, ...ofSpans]
    .filter((_, at) => at % every === 0)
    .map((dispute, at) => ({ ...dispute, id: `d${at}`, reply: 'A fair reading.' }));
}

describe('a grade derived anew', () => {
  it('is byte for byte what the marks earned when they were handed in, where no key changed', () => {
    fc.assert(
      fc.property(attempt, (one) => {
        const exercise = getExercise(one.exerciseId);
        const handedIn = gradeMarks(one.marks, keyForExercise(K0, exercise), getArticlePart(exercise));
        expect(stored(gradeUnder(one, []))).toBe(stored(handedIn));
      }),
      RUNS,
    );
  });

  it('is the same whenever it is derived, whatever changed, and what the database keeps of it is all of it', () => {
    fc.assert(
      fc.property(attempt, changes, (one, list) => {
        const grade = gradeUnder(one, list);
        expect(stored(gradeUnder(one, structuredClone(list)))).toBe(stored(grade));
        expect(gradeSchema.parse(JSON.parse(stored(grade)))).toEqual(grade);
      }),
      RUNS,
    );
  });

  it('comes from the key in force alone when the work is handed in after the changes', () => {
    fc.assert(
      fc.property(attempt, changes, (one, list) => {
        const { inForce, cutKey } = makeClassFold(K0, list);
        const grade = gradeUnder(one, list, new Date(HANDED_IN.getTime() + 3_600_000));
        const exercise = getExercise(one.exerciseId);
        const fresh = gradeMarks(one.marks, cutKey(inForce, one.exerciseId), getArticlePart(exercise));
        expect({ ...grade, builtIn: undefined }).toEqual({ ...fresh, builtIn: undefined });
      }),
      RUNS,
    );
  });
});

describe('a change that never lowers', () => {
  it.each(['never-lower', 'credit-everyone'] as const)('(%s) leaves no layer with fewer points', (policy) => {
    fc.assert(
      fc.property(attempt, changes, (one, list) => {
        const last = list.at(-1);
        if (!last) return;
        const before = pointsOf(gradeUnder(one, list.slice(0, -1)));
        const after = pointsOf(gradeUnder(one, [...list.slice(0, -1), { ...last, policy }]));
        for (const [at, points] of after.entries()) expect(points).toBeGreaterThanOrEqual(before[at] ?? 101);
      }),
      RUNS,
    );
  });

  it('gives everybody credit for what it added or touched, and keeps what was fair to mark fair', () => {
    fc.assert(
      fc.property(attempt, changes, (one, list) => {
        const last = list.at(-1);
        if (!last) return;
        const before = makeClassFold(K0, list.slice(0, -1)).inForce;
        const grade = gradeUnder(one, [...list.slice(0, -1), { ...last, policy: 'credit-everyone' }]);
        const touched = new Set(last.edits.map((edit) => ('spanId' in edit ? edit.spanId : null)));
        for (const edit of last.edits) if (edit.kind === 'add') touched.add(edit.span.id);
        for (const { spanId, verdict } of grade.spans) if (touched.has(spanId)) expect(verdict).toBe('found');
        const fairBefore = before.spans.filter(({ id }) => touched.has(id));
        for (const { start, end, layer: on, verdict } of grade.marks)
          if (
            fairBefore.some(({ layer: at, outer }) => at === on && outer.start === start && outer.end === end)
          )
            expect(['foil', 'outside', 'other-layer']).not.toContain(verdict);
      }),
      RUNS,
    );
  });
});

describe('taking back', () => {
  it('restores every grade, in any order of several changes', () => {
    const order = fc.array(fc.nat(1_000), { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(attempt, changes, order, (one, list, keys) => {
        const untouched = stored(gradeUnder(one, []));
        let standing = [...list];
        for (const [at] of [...list.entries()].sort(([a], [b]) => (keys[a] ?? 0) - (keys[b] ?? 0))) {
          standing = standing.filter(({ id }) => id !== list[at]?.id);
          // What is left must still give a grade, though some of it may speak of what is gone.
          gradeUnder(one, standing);
        }
        expect(stored(gradeUnder(one, standing))).toBe(untouched);
        // The one made last, taken back: as before it was made.
        const short = list.slice(0, -1);
        expect(makeClassFold(K0, short).keys).toEqual(makeClassFold(K0, list).keys.slice(0, -1));
      }),
      RUNS,
    );
  });

  it('leaves edits that speak of what is gone at rest, and they work again when it comes back', () => {
    const start = ARTICLE.text.indexOf('the question');
    const place = { start, end: start + 'the question'.length };
    const span: KeySpan = {
      id: 'added-a',
      layer: 'hedge',
      core: place,
      outer: place,
      subType: 'maybe',
      alternatives: [],
      status: 'required',
      rationale: 'The words show it plainly.',
    };
    const first: ClassChange = {
      ...{ id: 'a', number: 1, policy: 'regrade', appliedAt: HANDED_IN },
      edits: [{ kind: 'add', span }],
    };
    const second: ClassChange = {
      ...{ id: 'b', number: 2, policy: 'regrade', appliedAt: HANDED_IN },
      edits: [{ kind: 'status', spanId: 'added-a', status: 'accepted' }],
    };
    const both = makeClassFold(K0, [first, second]);
    expect(both.idle).toEqual([]);
    expect(both.inForce.spans.at(-1)).toMatchObject({ id: 'added-a', status: 'accepted' });
    const without = makeClassFold(K0, [second]);
    expect(without.inForce).toEqual(K0);
    expect(without.idle).toMatchObject([{ change: 2, edit: { kind: 'status' } }]);
  });
});

describe('what one attempt is given', () => {
  it('never lowers its points, whichever disputes are accepted and whatever changed', () => {
    fc.assert(
      fc.property(attempt, changes, fc.integer({ min: 1, max: 4 }), (one, list, every) => {
        const accepted = contest(one, gradeUnder(one, []), every);
        const without = pointsOf(gradeUnder(one, list));
        const given = gradeUnder({ ...one, accepted }, list);
        for (const [at, points] of pointsOf(given).entries())
          expect(points).toBeGreaterThanOrEqual((without[at] ?? 101) - 1e-9);
      }),
      RUNS,
    );
  });

  it('makes every contested mark right and every contested entry found, by the key it was contested under', () => {
    fc.assert(
      fc.property(attempt, (one) => {
        const grade = gradeUnder(one, []);
        const given = gradeUnder({ ...one, accepted: contest(one, grade, 1) }, []);
        expect(given.marks.map(({ verdict }) => verdict).filter((verdict) => verdict !== 'found')).toEqual(
          [],
        );
        const missed = given.spans.filter(
          ({ status, verdict }) => status === 'required' && verdict === 'missed',
        );
        expect(missed).toEqual([]);
      }),
      RUNS,
    );
  });

  it('points set by hand count through every change, and the key’s are kept beside them', () => {
    fc.assert(
      fc.property(attempt, changes, layer, fc.nat(100), (one, list, on, points) => {
        const free = gradeUnder(one, list);
        const grade = gradeUnder({ ...one, overrides: { [on]: points } }, list);
        expect(grade.layers[on].points).toBe(points);
        expect(grade.layers[on].byKey ?? points).toBe(free.layers[on].byKey ?? free.layers[on].points);
        const other = on === 'hedge' ? 'claim' : 'hedge';
        expect(grade.layers[other]).toEqual(free.layers[other]);
      }),
      RUNS,
    );
  });
});

it('edits of every kind pass the schema by which they travel and are kept', () => {
  fc.assert(
    fc.property(changes, (list) => {
      for (const { edits } of list)
        expect(keyEditsSchema.parse(JSON.parse(JSON.stringify(edits)))).toEqual(edits);
    }),
    RUNS,
  );
});
