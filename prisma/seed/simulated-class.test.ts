import { describe, expect, it } from 'vitest';
import { getAnswerKey } from '@/lib/content/answer-keys';
import { ARTICLE } from '@/lib/content/catalog';
import { gradeMarks } from '@/lib/grading/grade';
import type { Grade } from '@/lib/grading/types';
import { validateMarks } from '@/lib/grading/validate';
import { MISCONCEPTION, placeWrongEntry, simulateClass } from './simulated-class';
import type { Kind } from './simulated-habits';

const key = getAnswerKey(ARTICLE.id);
const entry = placeWrongEntry(ARTICLE.text);
const wrongKey = { ...key, spans: [...key.spans, entry] };

function gradeClass(by: typeof key) {
  return simulateClass(key, ARTICLE).flatMap(({ name, kind, marks }) => {
    const made = marks?.map((mark, at) => ({ ...mark, id: `${name}-${at}` }));
    return made ? [{ name, kind, grade: gradeMarks(made, by, ARTICLE) }] : [];
  });
}
const pointsOf = ({ layers }: Grade) => (layers.hedge.points + layers.claim.points) / 2;
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

describe('a simulated class', () => {
  const students = simulateClass(key, ARTICLE);
  const graded = gradeClass(key);
  const meanOf = (kind: Kind) => mean(graded.filter((g) => g.kind === kind).map((g) => pointsOf(g.grade)));

  it('is thirty students with names of their own, two of them absent, the same for the same seed', () => {
    expect(new Set(students.map(({ name }) => name)).size).toBe(30);
    expect(students.filter(({ marks }) => marks === null)).toHaveLength(2);
    expect(simulateClass(key, ARTICLE)).toEqual(students);
    expect(simulateClass(key, ARTICLE, 31)).not.toEqual(students);
  });

  it('makes marks that may be handed in', () => {
    for (const { marks } of students) {
      const sent = (marks ?? []).map((mark, at) => ({ ...mark, id: String(at) }));
      expect(validateMarks(sent, ARTICLE.text.length).rejected).toEqual([]);
    }
  });

  it('is told apart by the grades: skill earns points, marking everything or anything does not', () => {
    expect(meanOf('careful')).toBeGreaterThan(meanOf('steady') + 5);
    expect(meanOf('steady')).toBeGreaterThan(meanOf('beginner') + 20);
    expect(meanOf('over-marker')).toBeLessThan(meanOf('steady'));
    expect(meanOf('random')).toBeLessThan(5);
  });

  it('shares one misconception: most mark the same safe phrase, and no other safe phrase comes near', () => {
    const counts = key.foils.map(({ id }) => ({
      id,
      share:
        graded.filter(({ grade }) => grade.marks.some(({ foilId }) => foilId === id)).length / graded.length,
    }));
    const [first, second] = counts.sort((a, b) => b.share - a.share);
    expect(first?.id).toBe(MISCONCEPTION.foilId);
    expect(first?.share).toBeGreaterThan(0.5);
    expect(second?.share).toBeLessThan((first?.share ?? 0) / 2);
  });

  it('has a strongest third that misses the wrong entry and no other required entry as one', () => {
    const byPoints = gradeClass(wrongKey).sort((a, b) => pointsOf(b.grade) - pointsOf(a.grade));
    const strongest = byPoints.slice(0, Math.ceil(byPoints.length / 3));
    const missedByMost = wrongKey.spans.filter(
      ({ id, status }) =>
        status === 'required' &&
        strongest.filter(({ grade }) => grade.spans.some((s) => s.spanId === id && s.verdict === 'missed'))
          .length >
          strongest.length / 2,
    );
    expect(missedByMost.map(({ id }) => id)).toEqual([entry.id]);
    expect(
      byPoints
        .slice(strongest.length)
        .some(({ grade }) => grade.spans.some((s) => s.spanId === entry.id && s.verdict === 'found')),
    ).toBe(true);
  });

  it('has no strong third that shares the misconception', () => {
    const byPoints = gradeClass(wrongKey).sort((a, b) => pointsOf(b.grade) - pointsOf(a.grade));
    const strongest = byPoints.slice(0, Math.ceil(byPoints.length / 3));
    const misled = strongest.filter(({ grade }) =>
      grade.marks.some(({ foilId }) => foilId === MISCONCEPTION.foilId),
    );
    expect(misled.length).toBeLessThan(strongest.length / 2);
  });
});
