import { expect, it } from 'vitest';
import { NO_ALLOWANCES } from './allowances';
import { listClassItems } from './class-items';
import { countPlaces } from './class-places';
import { summarizeClass } from './class-summary';
import { gradeMarks } from './grade';
import { describeEntries } from './heat-entries';
import { countKinds } from './kinds';
import { tallyPlace } from './place-tally';
import { describeGrade } from './summarize';
import type { AnswerKey, KeySpan, Mark, TextUnits } from './types';
import { withoutCredit } from './without-credit';

const text = 'Some say rain may come. All is well.';
const at = (quote: string) => ({ start: text.indexOf(quote), end: text.indexOf(quote) + quote.length });
const units: TextUnits = {
  text,
  paragraphs: [{ start: 0, end: text.length }],
  sentences: [at('Some say rain may come.'), at('All is well.')],
};
const entry: KeySpan = {
  ...{ id: 'say', layer: 'hedge', core: at('Some say'), outer: at('Some say'), subType: 'maybe' },
  ...{ alternatives: [], status: 'required', rationale: '' },
};
const key: AnswerKey = { articleId: 'x', version: 'v1', spans: [entry], foils: [] };
const allowed = { ...NO_ALLOWANCES, credits: new Map([['say', 'Counts for you.']]) };
const mark = (quote: string): Mark => ({ id: quote, layer: 'hedge', subType: null, ...at(quote) });
const grade = (quote: string) => gradeMarks([mark(quote)], key, units, allowed);

// One who marked it, one in part, one elsewhere; the last two were given credit.
const marked = [mark('Some say'), mark('Some'), mark('well')];
const raw = ['Some say', 'Some', 'well'].map(grade);
const grades = raw.map((one) => withoutCredit(one, key));

it('is told apart from what a student found, and keeps the points that it gives', () => {
  expect(
    raw.map(({ layers: { hedge } }) => [hedge.found, hedge.credited, hedge.inPart, hedge.missed]),
  ).toEqual([
    [1, undefined, 0, 0],
    [0, 1, 0, 0],
    [0, 1, 0, 0],
  ]);
  expect(raw[1]?.layers.hedge.points).toBe(raw[0]?.layers.hedge.points);
  expect(grades.map(({ layers }) => layers)).toEqual(raw.map(({ layers }) => layers));
});

it('leaves what the marks did in the figures of a class, and says how many were given credit', () => {
  const { spans, layers } = summarizeClass(grades, key, units.sentences);
  expect(spans).toMatchObject([{ found: 1, inPart: 1, missed: 1, credited: 2 }]);
  expect(layers.hedge).toMatchObject({ found: 1, inPart: 1, credited: 2, required: 3 });
});

it('is counted in a class the same where a stored grade has it among what was found', () => {
  const before = grades.map((one) => {
    const { credited = 0, ...hedge } = one.layers.hedge;
    return { ...one, layers: { ...one.layers, hedge: { ...hedge, found: hedge.found + credited } } };
  });
  const totals = (of: typeof grades) => summarizeClass(of, key, units.sentences).layers.hedge;
  expect(totals(before)).toEqual(totals(grades));
});

it('is in words beside what was found, and never part of it', () => {
  const [, partly] = raw;
  if (!partly) throw new Error('no grade');
  expect(describeGrade(partly, ['hedge'])).toMatchObject([
    {
      found: 'You found 0 of 1 hedge, and 1 is credited to you.',
      marks: 'Your one hedge mark is in the answer key.',
    },
  ]);
  expect(countKinds(partly, 'hedge').found).toBe(0);
});

it('leaves what the marks did in the heat map, the items and the inbox', () => {
  const works = grades.map(({ spans }, n) => ({ spans, marks: marked.slice(n, n + 1) }));
  expect(describeEntries(works, [entry], units.sentences, 'hedge')).toMatchObject([
    { found: 1, inPart: 1, missed: 1, credited: 2, nothing: 1 },
  ]);
  const place = { layer: 'hedge', ...entry.core } as const;
  expect(tallyPlace(place, 'say', works)).toMatchObject({
    entry: { found: 1, inPart: 1, missed: 1 },
    credited: 2,
  });
  const items = listClassItems(grades, key, units.sentences);
  expect(items.find(({ id }) => id === 'say')).toMatchObject({
    credits: [1, 0.5, 0],
    given: [false, true, true],
  });
  expect(countPlaces(items, 3).map(({ found, credited }) => [found, credited])).toEqual([
    [1, 0],
    [0, 1],
    [0, 1],
  ]);
});

it('is missed where the key does not have the entry any more', () => {
  const [, , last] = raw;
  expect(last && withoutCredit(last, { spans: [] }).spans).toMatchObject([
    { verdict: 'missed', coverage: 0, credited: true },
  ]);
});
