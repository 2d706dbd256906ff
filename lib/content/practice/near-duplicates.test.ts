import { describe, expect, it } from 'vitest';
import { listAllItems } from './bank';
import { listRuns, makeTemplate, maskWords } from './test-runs';

// Whoever has seen one item must not know the next by its shape.

const CLOSE = 0.2;
const TEXTS = listAllItems().map(({ item }) => ({ id: item.id, words: maskWords(item.text) }));

describe('near-duplicates among the items of the bank and of the tests', () => {
  it('no two items share a fifth of their runs of three words', () => {
    const runs = TEXTS.map(({ words }) => listRuns(words));
    expect(
      listPairs((one, other) => {
        const [first, second] = [runs[one] ?? new Set<string>(), runs[other] ?? new Set<string>()];
        const shared = [...first].filter((run) => second.has(run)).length;
        return shared / (first.size + second.size - shared) >= CLOSE;
      }),
    ).toEqual([]);
  });

  it('no two items open with the same four words', () => {
    const openings = TEXTS.map(({ words }) => words.slice(0, 4).join(' '));
    expect(listPairs((one, other) => openings[one] === openings[other])).toEqual([]);
  });

  it('no two items share a template: the same frame words in the same order', () => {
    const templates = TEXTS.map(({ words }) => makeTemplate(words).join(' '));
    expect(listPairs((one, other) => templates[one] === templates[other])).toEqual([]);
  });

  it('no person stands in two items', () => {
    const people = listAllItems().map(({ item }) => new Set(item.text.match(/\p{Lu}\p{Ll}+ \p{Lu}\p{L}+/gu)));
    expect(
      listPairs((one, other) =>
        [...(people[one] ?? [])].some((name) => people[other]?.has(name) && isPerson(name)),
      ),
    ).toEqual([]);
  });

  it('finds the same sentence about another place, and a frame filled anew', () => {
    expect(maskWords('In Oslo, 12 of Ada Lund’s boats sank.')).toEqual(
      maskWords('In Rome, 7 of Bo Marsh’s boats sank.'),
    );
    expect(makeTemplate(maskWords('Some fans say that the drums are loud.'))).toEqual(
      makeTemplate(
        maskWords('Some parents say that the new soup and bread are cold.').filter((w) => w !== 'and'),
      ),
    );
  });
});

function isPerson(name: string): boolean {
  return !/^(On|In|At|The) |(Street|Road|Lane|Valley|Institute|School|Post|Bay|Office)$/.test(name);
}

function listPairs(isClose: (one: number, other: number) => boolean): string[] {
  return TEXTS.flatMap(({ id }, one) =>
    TEXTS.slice(one + 1).flatMap((next, gap) =>
      isClose(one, one + 1 + gap) ? [`${id} and ${next.id}: “${TEXTS[one]?.words.join(' ') ?? ''}”`] : [],
    ),
  );
}
