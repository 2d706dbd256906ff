import { describe, expect, it } from 'vitest';
import { summarizeClass } from './class-summary';
import { gradeMarks } from './grade';
import type { AnswerKey, KeySpan, Mark, TextUnits } from './types';

const text = 'Some say rain may come. You must decide by noon. All is well.';
const at = (quote: string) => ({ start: text.indexOf(quote), end: text.indexOf(quote) + quote.length });
const units: TextUnits = {
  text,
  paragraphs: [{ start: 0, end: text.length }],
  sentences: [at('Some say rain may come.'), at('You must decide by noon.'), at('All is well.')],
};
function span(id: string, quote: string): KeySpan {
  const kind = { layer: 'hedge', subType: 'maybe', alternatives: [], status: 'required' } as const;
  return { id, core: at(quote), outer: at(quote), rationale: '', ...kind };
}
const key: AnswerKey = {
  articleId: 'test',
  version: 'v1',
  spans: [span('late', 'may'), span('early', 'Some say')],
  foils: [{ id: 'duty', layer: 'hedge', ...at('must decide'), reason: '' }],
};
const mark = (quote: string): Mark => ({ id: quote, layer: 'hedge', subType: null, ...at(quote) });
const grade = (...quotes: string[]) => gradeMarks(quotes.map(mark), key, units);

describe('summarizeClass', () => {
  it('counts each student once per key span, in reading order, adding up to the submissions', () => {
    const grades = [grade('Some say'), grade('Some say', 'may'), grade('All')];
    const { spans, submissions } = summarizeClass(grades, key, units.sentences);
    expect(submissions).toBe(3);
    expect(spans.map((tally) => [tally.span.id, tally.found, tally.inPart, tally.missed])).toEqual([
      ['early', 2, 0, 1],
      ['late', 1, 0, 2],
    ]);
  });

  it('counts students, not marks, on foils, and other marks outside by the sentence they begin in', () => {
    const grades = [grade('must decide', 'noon'), grade('must', 'decide'), grade('All', 'well')];
    const { foils, strays, layers } = summarizeClass(grades, key, units.sentences);
    expect(foils).toEqual([{ foil: key.foils[0], students: 2 }]);
    expect(strays.map(({ sentence, students }) => [sentence, students])).toEqual([
      [units.sentences[1], 1],
      [units.sentences[2], 1],
    ]);
    expect(layers.hedge).toMatchObject({ found: 0, required: 6, marks: 6, outside: 6 });
    expect(layers.hedge.discernment).toEqual({ targets: 3, safe: 6, hits: 0, falseAlarms: 3 });
  });

  it('counts who marks far too much, and the foils that a wide mark covers', () => {
    const whole = text.slice(0, text.length);
    const grades = [grade(whole), grade('Some say', 'may'), grade('Some say', 'may', whole)];
    const { foils, layers } = summarizeClass(grades, key, units.sentences);
    expect(layers.hedge).toMatchObject({ found: 6, outside: 0, wide: 2, tooMuch: 1 });
    expect(layers.claim).toMatchObject({ wide: 0, tooMuch: 0 });
    expect(foils).toEqual([{ foil: key.foils[0], students: 2 }]);
  });

  it('has zeros for a class that has handed in nothing', () => {
    const summary = summarizeClass([], key, units.sentences);
    expect(summary).toMatchObject({ submissions: 0, foils: [], strays: [] });
    expect(summary.spans.every((tally) => tally.missed === 0)).toBe(true);
  });

  it('refuses a grade of another key', () => {
    const old = { ...grade('may'), keyVersion: 'v0' };
    expect(() => summarizeClass([old], key, units.sentences)).toThrow(RangeError);
  });
});
