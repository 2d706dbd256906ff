import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgeByStrongest } from './strongest-third';

const find = (...credits: number[]) => ({ side: 'find' as const, credits });
const leave = (...credits: number[]) => ({ side: 'leave' as const, credits });

describe('the strongest third', () => {
  it('is found on the other items, and told apart from the rest', () => {
    // On the other two items the six students have 1 + 1, 1 + 1, 1 + 0, 0 + 0, 0 + 0 and 0 + 1: the first two
    // are the strongest third, and neither found the first item, which all the others found.
    const [first] = judgeByStrongest([
      find(0, 0, 1, 1, 1, 1),
      find(1, 1, 1, 0, 0, 0),
      leave(1, 1, 0, 0, 0, 1),
    ]);
    expect(first).toEqual({ students: 2, disagree: 2, others: 4, othersDisagree: 0 });
  });
  it('takes in whoever ties with its last, up to half of the students', () => {
    // Eight students, a third is 3 (2.67 rounded up). The third and the fourth are equal: four, which is half.
    const [, second] = judgeByStrongest([
      find(1, 0.8, 0.6, 0.6, 0.4, 0.2, 0.2, 0),
      find(0, 0, 0, 1, 1, 1, 1, 1),
    ]);
    expect(second).toEqual({ students: 4, disagree: 3, others: 4, othersDisagree: 0 });
  });
  it('is nobody where ties make it more than half', () => {
    const [, second] = judgeByStrongest([
      find(1, 0.8, 0.6, 0.6, 0.6, 0.2, 0.2, 0),
      find(0, 0, 0, 1, 1, 1, 1, 1),
    ]);
    expect(second).toBeNull();
  });
  it('disagrees with less than half of the credit; half is enough', () => {
    const [, second] = judgeByStrongest([find(1, 1, 0, 0, 0, 0), find(0.5, 0.49, 0, 0, 0, 0)]);
    expect(second).toEqual({ students: 2, disagree: 1, others: 4, othersDisagree: 4 });
  });
  it('is not who marks everything, though there be ten times as much to find as to leave alone', () => {
    // Two mark everything: 10 of 10 found, nothing left alone, strength 1. Four find 8 of 10 and leave both alone: 1.8.
    const found = [1, 1, 1, 1, 1, 1, 1, 1, 0, 0].map((credit) => find(1, 1, ...Array(4).fill(credit)));
    const items = [...found, leave(0, 0, 1, 1, 1, 1), leave(0, 0, 1, 1, 1, 1)];
    const judged = judgeByStrongest(items);
    // Nobody of the four stands out among them: they are two thirds of the class.
    expect(judged[0]).toBeNull();
    const better = judgeByStrongest([...items.slice(0, -1), leave(0, 0, 1, 1, 0, 0)]);
    expect(better[8]).toEqual({ students: 2, disagree: 2, others: 4, othersDisagree: 2 });
  });
  it('cannot be told among two students, nor without another item', () => {
    expect(judgeByStrongest([find(1, 0), find(1, 0)])).toEqual([null, null]);
    expect(judgeByStrongest([find(1, 0.5, 0)])).toEqual([null]);
    expect(judgeByStrongest([])).toEqual([]);
  });
  it('and the others are always the whole class, with a third of it at least and half of it at most', () => {
    const table = fc.integer({ min: 3, max: 15 }).chain((students) =>
      fc.array(
        fc.record({
          side: fc.constantFrom('find' as const, 'leave' as const),
          credits: fc.array(fc.constantFrom(0, 0.3, 1), { minLength: students, maxLength: students }),
        }),
        { minLength: 2, maxLength: 6 },
      ),
    );
    fc.assert(
      fc.property(table, (items) => {
        const students = items[0]?.credits.length ?? 0;
        for (const judged of judgeByStrongest(items)) {
          if (!judged) continue;
          expect(judged.students + judged.others).toBe(students);
          expect(judged.students).toBeGreaterThanOrEqual(students / 3);
          expect(judged.students).toBeLessThanOrEqual(students / 2);
          expect(judged.disagree).toBeLessThanOrEqual(judged.students);
        }
      }),
    );
  });
});
