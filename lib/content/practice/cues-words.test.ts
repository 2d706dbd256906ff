import { describe, expect, it } from 'vitest';
import { cohensKappa } from '../../measurement/agreement';
import { tokenizeWords } from '../../spans/tokens';
import { listPracticeItems } from './bank';
import type { KeyedItem } from './types';

// No single word, and no two in a row, may give an answer away: whoever learns that “twice” means a mark has
// learned nothing. Of every word that stands in enough items, the chance-corrected agreement of "it is there" with
// "there is something to mark" stays under a limit on either side, and no frequent word stands on one side only.

/** A word in fewer items than this tells too little to be learned as a cue. */
const LEAST_ITEMS = 5;
const LIMIT = 0.1;
/** From so many items on, a word must stand on both sides. */
const LEAST_ON_ONE_SIDE = 6;

describe.each(['hedge', 'claim'] as const)('single words of the practice items on the layer %s', (layer) => {
  const items = listPracticeItems().filter(({ item }) => item.layer === layer);
  const targets = items.filter(isTarget);
  const safe = items.filter((item) => !isTarget(item));
  /*
   * A maybe-word in the core of a hedge is the skill itself. It must not be held against a word that it points to
   * a target, but it does count where it keeps a word from pointing to a safe item.
   */
  const inTargets = countItems(targets, listPhrases);
  const inTargetsBesideCores = layer === 'hedge' ? countItems(targets, listPhrasesBesideCores) : inTargets;
  const inSafe = countItems(safe, listPhrases);
  const counts = [...new Set([...inTargets.keys(), ...inSafe.keys()])].map((phrase) => ({
    phrase,
    beside: inTargetsBesideCores.get(phrase) ?? 0,
    all: inTargets.get(phrase) ?? 0,
    other: inSafe.get(phrase) ?? 0,
  }));

  it('agree with the answer no better than chance', () => {
    const pointsToTargets = counts.filter(
      ({ beside, other }) => beside + other >= LEAST_ITEMS && agreement(beside, other) >= LIMIT,
    );
    const pointsToSafe = counts.filter(
      ({ all, other }) => all + other >= LEAST_ITEMS && -agreement(all, other) >= LIMIT,
    );
    expect([...pointsToTargets, ...pointsToSafe]).toEqual([]);
  });

  it('stand on both sides where they are frequent', () => {
    const oneSided = counts.filter(
      ({ beside, all, other }) =>
        (other === 0 && beside >= LEAST_ON_ONE_SIDE) || (all === 0 && other >= LEAST_ON_ONE_SIDE),
    );
    expect(oneSided).toEqual([]);
  });

  /** Of the rule "with these words there is something to mark". Below 0 where they point to safe items. */
  function agreement(hits: number, falseAlarms: number): number {
    const noYes = targets.length - hits;
    return cohensKappa({ yesYes: hits, yesNo: falseAlarms, noYes, noNo: safe.length - falseAlarms }) ?? 0;
  }
});

function isTarget({ subType }: KeyedItem): boolean {
  return subType !== null;
}

/** In how many items each phrase stands. */
function countItems(
  items: readonly KeyedItem[],
  list: (item: KeyedItem) => ReadonlySet<string>,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const item of items)
    for (const phrase of list(item)) counts.set(phrase, (counts.get(phrase) ?? 0) + 1);
  return counts;
}

function listPhrases({ item }: KeyedItem): ReadonlySet<string> {
  return phrasesOf(item.text);
}

function listPhrasesBesideCores({ item, key }: KeyedItem): ReadonlySet<string> {
  const cores = key.spans.map(({ core }) => core).toSorted((one, other) => one.start - other.start);
  const gaps = [0, ...cores.map(({ end }) => end)].map((start, at) =>
    item.text.slice(start, cores[at]?.start ?? item.text.length),
  );
  return new Set(gaps.flatMap((gap) => [...phrasesOf(gap)]));
}

/** Every word and every two that no punctuation parts, in lower case. */
function phrasesOf(text: string): ReadonlySet<string> {
  return new Set(
    text.split(/[.?,;:“”]/u).flatMap((part) => {
      const words = tokenizeWords(part).map(({ start, end }) => part.slice(start, end).toLowerCase());
      return [...words, ...words.slice(1).map((word, at) => `${words[at] ?? ''} ${word}`)];
    }),
  );
}
