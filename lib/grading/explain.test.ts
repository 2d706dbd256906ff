import { describe, expect, it } from 'vitest';
import { gradeMarks } from './grade';
import { KEY, markOn, UNITS } from './test-sample';
import type { Mark } from './types';

const explain = (mark: Mark, ...others: Mark[]) =>
  gradeMarks([mark, ...others], KEY, UNITS).marks.find(({ markId }) => markId === mark.id)?.explanation;
const explainKey = (id: string, ...marks: Mark[]) =>
  gradeMarks(marks, KEY, UNITS).spans.find(({ spanId }) => spanId === id)?.explanation;
const owners = (subType: Mark['subType']) => markOn('hedge', 'Some shop owners claim', subType);

describe('what a student reads about a mark', () => {
  it.each([
    ['found', markOn('hedge', 'could'), 'Right place. Its kind: Maybe-word. Because of maybe.'],
    [
      'found with the right kind',
      owners('faceless-source'),
      'Right place and right kind: Faceless source. Because of owners.',
    ],
    [
      'found with an accepted kind',
      owners('soft-verb'),
      'Right place. Your kind, Soft reporting verb, is a fair reading; the key lists Faceless source first. Because of owners.',
    ],
    [
      'found with another kind',
      owners('caveat'),
      'Right place, but another kind. You chose Caveat or frame. The key has Faceless source: a group that nobody could phone, with its verb, like “critics believe”. Because of owners.',
    ],
    [
      'found far too wide',
      markOn('hedge', 'The town hall could close early. The mayor said'),
      'Right place. Its kind: Maybe-word. Your mark reaches far beyond the key. The words that matter are “could”. Because of maybe.',
    ],
    [
      'found where readers can differ',
      markOn('hedge', 'last week'),
      'Right place. Its kind: Vague detail. Because of week.',
    ],
    [
      'in part',
      markOn('hedge', 'shop owners'),
      'Right place, but only in part. The words that matter are “Some shop owners claim”. Widen your mark. Because of owners.',
    ],
    [
      'close',
      markOn('hedge', 'close'),
      'Close. The words that matter are “could”. Widen your mark. Because of maybe.',
    ],
    [
      'a claim taken for a hedge',
      markOn('hedge', 'Sales fell'),
      'These words are an unverified claim, not hedged language. Because of sales.',
    ],
    [
      'a hedge taken for a claim',
      markOn('claim', 'could'),
      'These words are hedged language, not an unverified claim. Because of maybe.',
    ],
    ['a foil', markOn('hedge', 'must decide'), 'No hedged language here. Safe, says duty.'],
    [
      'outside on the hedge layer',
      markOn('hedge', 'nice old house'),
      'The key marks no hedged language in “nice old house”. Ask: with which words does the writer step back from what is said?',
    ],
    [
      'outside on the claim layer',
      markOn('claim', 'nice old house'),
      'The key marks no unverified claim in “nice old house”. Ask: could this be true or false, and does the text say who stands behind it?',
    ],
  ])('%s', (_, mark, expected) => expect(explain(mark)).toBe(expected));

  it('shortens a long quote in its middle, at whole words', () => {
    const long = markOn(
      'claim',
      'The police blocked the road on Monday at nine.\nSales fell by half. It is a nice old house',
    );
    const key = { ...KEY, spans: [], foils: [] };
    const explanation = gradeMarks([{ ...long, end: long.end + 19 }], key, UNITS).marks[0]?.explanation;
    expect(explanation).toContain(
      'in “The police blocked the road on Monday at … It is a nice old house, and everyone must”.',
    );
  });
});

describe('what a student reads about a place in the key', () => {
  it.each([
    [
      'found',
      explainKey('maybe', markOn('hedge', 'could')),
      'You found it. Its kind: Maybe-word. Because of maybe.',
    ],
    [
      'another kind',
      explainKey('owners', owners('caveat')),
      'You found it, and chose another kind. Its kind: Faceless source. Because of owners.',
    ],
    [
      'in part',
      explainKey('sales', markOn('claim', 'Sales fell')),
      'You found part of it. The words that matter are “Sales fell by half”. Its kind: Nobody says. Because of sales.',
    ],
    [
      'missed',
      explainKey('thieves'),
      'Not marked. The words that matter are “thieves broke in”. Its kind: “Some people”. Because of thieves.',
    ],
    [
      'accepted and left',
      explainKey('week'),
      'Nothing missed: this one is optional. The words that matter are “last week”. Its kind: Vague detail. Because of week.',
    ],
  ])('%s', (_, explanation, expected) => expect(explanation).toBe(expected));
});
