import { describe, expect, it } from 'vitest';
import { canContest, findReasonProblem, toContestedPlace } from './contest';
import { buildFeedbackItems } from './feedback-items';
import { gradeMarks } from './grade';
import type { AnswerKey, KeySpan, Mark } from './types';

const text = 'Some say it rains. It must stop. Reports circulate.';
const at = (quote: string) => ({ start: text.indexOf(quote), end: text.indexOf(quote) + quote.length });
const span = (id: string, core: string): KeySpan => ({
  ...{ id, layer: 'hedge', core: at(core), outer: at(core), status: 'required' },
  ...{ subType: 'faceless-source', alternatives: [], rationale: 'Because.' },
});
const key: AnswerKey = {
  ...{ articleId: 'a', version: 'v' },
  spans: [span('some', 'Some say'), span('reports', 'Reports circulate')],
  foils: [{ id: 'must', layer: 'hedge', ...at('must stop'), reason: 'A duty.' }],
};
const units = { text, paragraphs: [at(text)], sentences: [at('Some say it rains.'), at('It must stop.')] };
const mark = (id: string, quote: string): Mark => ({ id, layer: 'hedge', subType: null, ...at(quote) });

describe('what may be contested', () => {
  it.each([
    ['missed', true],
    ['in-part', true],
    ['close', true],
    ['other-layer', true],
    ['other-sub-type', true],
    ['foil', true],
    ['outside', true],
    ['found', false],
    ['credited', false],
    ['also-fair', false],
  ] as const)('the verdict %s: %s', (verdict, may) => expect(canContest(verdict)).toBe(may));
});

describe('a reason', () => {
  it.each([
    ['nothing', '  ', /write down your reason/],
    ['one long word', 'disagreedisagreedisagree', /a short sentence/],
    ['three tiny words', 'no it is', /a short sentence/],
    [
      'nothing that can be seen',
      '\u200b\u200b\u200b\u200b\u200b \u3164\u3164\u3164\u3164 \u200b\u200b\u200b',
      /your reason/,
    ],
    ['far too much', 'a word '.repeat(200), /1399 characters.*1000 or fewer/],
  ])('is not taken: %s', (_, reason, problem) => expect(findReasonProblem(reason)).toMatch(problem));
  it.each(['“Some” hides who it is.', 'I see it so.  Because.', 'a word '.repeat(142)])(
    'is taken: %.20s',
    (reason) => expect(findReasonProblem(reason)).toBeNull(),
  );
});

describe('the contested place', () => {
  const grade = gradeMarks([mark('m1', 'Some'), mark('m2', 'must'), mark('m3', 'rains')], key, units);
  const placeOf = (id: string) => {
    const item = buildFeedbackItems(grade, key, []).find((one) => one.id === id);
    return item && toContestedPlace(item, grade);
  };
  const none = { layer: 'hedge', markId: null, spanId: null, foilId: null };
  it('of a mark on part of an entry names both', () =>
    expect(placeOf('m-m1')).toEqual({
      ...none,
      ...at('Some'),
      markId: 'm1',
      spanId: 'some',
      verdict: 'in-part',
    }));
  it('of a mark on a safe phrase names the phrase', () =>
    expect(placeOf('m-m2')).toEqual({
      ...none,
      ...at('must'),
      markId: 'm2',
      foilId: 'must',
      verdict: 'foil',
    }));
  it('of a mark beside everything names the mark alone', () =>
    expect(placeOf('m-m3')).toEqual({ ...none, ...at('rains'), markId: 'm3', verdict: 'outside' }));
  it('of an entry without a mark is the entry’s core', () =>
    expect(placeOf('k-reports')).toEqual({
      ...none,
      ...at('Reports circulate'),
      spanId: 'reports',
      verdict: 'missed',
    }));
});
