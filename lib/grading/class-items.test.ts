import { describe, expect, it } from 'vitest';
import { listClassItems } from './class-items';
import { countPlaces, sumPlaces } from './class-places';
import { gradeMarks } from './grade';
import type { AnswerKey, KeySpan, Layer, Mark, TextUnits } from './types';

// The first sentence holds an entry and a foil, the second is safe and holds a foil, the third is safe without one;
// for claims, where the key has one entry, the first is a target and both others are safe.
const text = 'Some say rain may fall today. You must decide by noon. All is well.';
const at = (quote: string) => ({ start: text.indexOf(quote), end: text.indexOf(quote) + quote.length });
const [first, second, third] = [
  'Some say rain may fall today.',
  'You must decide by noon.',
  'All is well.',
].map(at) as [ReturnType<typeof at>, ReturnType<typeof at>, ReturnType<typeof at>];
const units: TextUnits = {
  text,
  paragraphs: [{ start: 0, end: text.length }],
  sentences: [first, second, third],
};
function span(id: string, layer: Layer, core: string, outer = core, status = 'required' as const): KeySpan {
  const subType = layer === 'hedge' ? 'maybe' : 'hearsay';
  return { id, layer, core: at(core), outer: at(outer), subType, alternatives: [], status, rationale: '' };
}
const foil = (id: string, quote: string) => ({ id, layer: 'hedge' as const, ...at(quote), reason: '' });
const key: AnswerKey = {
  articleId: 'test',
  version: 'v1',
  spans: [
    span('may', 'hedge', 'may', 'may fall'),
    { ...span('fair', 'hedge', 'Some say'), status: 'accepted' },
    span('rain', 'claim', 'rain may fall', 'Some say rain may fall'),
  ],
  foils: [foil('today', 'today'), foil('duty', 'must decide')],
};
const mark = (layer: Layer, quote: string): Mark => ({
  id: `${layer} ${quote}`,
  layer,
  subType: null,
  ...at(quote),
});
const grade = (...marks: Mark[]) => gradeMarks(marks, key, units);
const grades = [
  grade(mark('hedge', 'may'), mark('claim', 'rain may fall')),
  grade(mark('claim', 'rain'), mark('hedge', 'today'), mark('hedge', 'noon')),
  grade(mark('hedge', text), mark('claim', 'well')),
  grade(),
];
const creditsOf = (id: string) =>
  listClassItems(grades, key, units.sentences).find((item) => item.id === id)?.credits;

describe('the places a class is measured by', () => {
  it('are the required entries, the safe sentences, and the safe phrases outside these, in reading order', () => {
    expect(
      listClassItems(grades, key, units.sentences).map(({ kind, side, id }) => [kind, side, id]),
    ).toEqual([
      ['entry', 'find', 'rain'],
      ['entry', 'find', 'may'],
      ['safe-phrase', 'leave', 'today'],
      ['safe-sentence', 'leave', `hedge-${second.start}`],
      ['safe-sentence', 'leave', `claim-${second.start}`],
      ['safe-sentence', 'leave', `hedge-${third.start}`],
      ['safe-sentence', 'leave', `claim-${third.start}`],
    ]);
  });
  it('name the safe phrases of a safe sentence, which are no places of their own', () => {
    const items = listClassItems(grades, key, units.sentences);
    const sentence = items.find(({ id }) => id === `hedge-${second.start}`);
    expect(sentence).toMatchObject({ foils: [{ id: 'duty' }] });
    expect(items.some(({ id }) => id === 'duty')).toBe(false);
  });
  it('give an entry the share of its core that was marked on its layer', () => {
    expect(creditsOf('may')).toEqual([1, 0, 1, 0]);
    // “rain” is 4 of the 13 characters of “rain may fall”.
    expect(creditsOf('rain')).toEqual([1, expect.closeTo(4 / 13, 10), 0, 0]);
  });
  it('give a safe phrase or sentence 1 to whoever leaves it alone and 0 to whoever marks in it', () => {
    expect(creditsOf('today')).toEqual([1, 0, 0, 1]);
    expect(creditsOf(`hedge-${second.start}`)).toEqual([1, 0, 0, 1]);
    expect(creditsOf(`hedge-${third.start}`)).toEqual([1, 1, 0, 1]);
    expect(creditsOf(`claim-${second.start}`)).toEqual([1, 1, 1, 1]);
    expect(creditsOf(`claim-${third.start}`)).toEqual([1, 1, 0, 1]);
  });
  it('are of the layers and sentences that an exercise asks for', () => {
    const items = listClassItems(grades, { ...key, foils: [] }, [third], ['claim']);
    expect(items.map(({ id }) => id)).toEqual(['rain', `claim-${third.start}`]);
  });
});

describe('hits and false alarms over places', () => {
  const counts = countPlaces(listClassItems(grades, key, units.sentences), grades.length);
  it('count as found what is wholly found, and as a false alarm whatever safe place was marked', () => {
    expect(counts).toEqual([
      { found: 2, credited: 0, entries: 2, alarms: 0, safe: 5 },
      { found: 0, credited: 0, entries: 2, alarms: 2, safe: 5 },
      { found: 1, credited: 0, entries: 2, alarms: 4, safe: 5 },
      { found: 0, credited: 0, entries: 2, alarms: 0, safe: 5 },
    ]);
  });
  it('add up over the class', () => {
    expect(sumPlaces(counts)).toEqual({ found: 3, credited: 0, entries: 8, alarms: 6, safe: 20 });
    expect(sumPlaces([])).toEqual({ found: 0, credited: 0, entries: 0, alarms: 0, safe: 0 });
  });
});
