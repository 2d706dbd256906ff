import { describe, expect, it } from 'vitest';
import { splitParagraphs, splitSentences } from '../spans/sentences';
import { isFairPlace, listAllowances, type AcceptedDispute } from './allowances';
import { gradeMarks } from './grade';
import type { AnswerKey, KeySpan, Mark } from './types';

const TEXT = 'Some critics say it may rain soon. The mayor said so at noon.';
const paragraphs = splitParagraphs(TEXT);
const UNITS = { text: TEXT, paragraphs, sentences: splitSentences(TEXT, paragraphs) };
const at = (quote: string) => ({ start: TEXT.indexOf(quote), end: TEXT.indexOf(quote) + quote.length });

const critics: KeySpan = {
  ...{ id: 'critics', layer: 'hedge', core: at('Some critics say'), outer: at('Some critics say') },
  ...{
    subType: 'faceless-source',
    alternatives: [],
    status: 'required',
    rationale: 'Nobody could phone them.',
  },
};
const may: KeySpan = { ...critics, id: 'may', core: at('may'), outer: at('may'), subType: 'maybe' };
const KEY: AnswerKey = { articleId: 'x', version: 'v', spans: [critics, may], foils: [] };
const mark = (id: string, quote: string, subType: Mark['subType'] = null): Mark => ({
  ...{ id, layer: 'hedge', subType },
  ...at(quote),
});
const dispute = (quote: string, more: Partial<AcceptedDispute>): AcceptedDispute => ({
  ...{ id: 'd', layer: 'hedge', markId: null, spanId: null, verdict: 'outside', reply: 'Fair point.' },
  ...at(quote),
  ...more,
});
const gradeWith = (marks: Mark[], accepted: AcceptedDispute[]) =>
  gradeMarks(marks, KEY, UNITS, listAllowances(KEY, marks, accepted, []));

describe('an accepted dispute', () => {
  it('about a mark outside the key makes its place fair, and the note says that the teacher did', () => {
    const marks = [mark('a', 'critics'), mark('b', 'at noon')];
    const plain = gradeWith(marks, []);
    const grade = gradeWith(marks, [dispute('at noon', { markId: 'b' })]);
    expect(plain.layers.hedge.outside).toBe(1);
    expect(grade.layers.hedge.outside).toBe(0);
    const note = grade.marks.find(({ markId }) => markId === 'b');
    expect(note?.verdict).toBe('found');
    expect(note?.explanation).toBe(
      'It is fair to mark here: your teacher looked at it again. Your teacher wrote: “Fair point.”',
    );
    expect(grade.own?.every(isFairPlace)).toBe(true);
    expect(grade.layers.hedge.precision).toBe(1);
  });

  it('about an entry that nobody marked gives credit for it, and says so', () => {
    const grade = gradeWith(
      [mark('a', 'Some critics say')],
      [dispute('may', { spanId: 'may', verdict: 'missed' })],
    );
    expect(grade.layers.hedge).toMatchObject({ found: 1, credited: 1, missed: 0, recall: 1 });
    const span = grade.spans.find(({ spanId }) => spanId === 'may');
    expect(span).toMatchObject({ verdict: 'found', coverage: 1, credited: true });
    expect(span?.explanation).toMatch(
      /^Your teacher gives you credit for this\. Your teacher wrote: “Fair point\.”/u,
    );
  });

  it('about a mark that met an entry in part lets the mark reach as far as it does', () => {
    const marks = [mark('a', 'critics say it')];
    const accepted = [dispute('critics say it', { markId: 'a', spanId: 'critics', verdict: 'in-part' })];
    const grade = gradeWith(marks, accepted);
    expect(grade.marks[0]).toMatchObject({ verdict: 'found', spanId: 'critics', wide: false });
    expect(grade.layers.hedge.precision).toBe(1);
  });

  it('about a kind accepts that kind', () => {
    const marks = [mark('a', 'may', 'vague-detail')];
    expect(gradeWith(marks, []).marks[0]?.verdict).toBe('other-sub-type');
    const accepted = [dispute('may', { markId: 'a', spanId: 'may', verdict: 'other-sub-type' })];
    expect(gradeWith(marks, accepted).marks[0]).toMatchObject({ verdict: 'found', subType: 'accepted' });
  });

  it('about an entry that the key no longer has keeps its place fair; with nothing marked there it says nothing', () => {
    const gone = { ...KEY, spans: [may] };
    const marked = [mark('a', 'critics')];
    const accepted = [dispute('critics', { markId: 'a', spanId: 'critics', verdict: 'in-part' })];
    const { own } = listAllowances(gone, marked, accepted, []);
    expect(own.map(({ core }) => core)).toEqual([at('critics')]);
    const missed = [dispute('critics', { spanId: 'critics', verdict: 'missed' })];
    expect(listAllowances(gone, [], missed, []).own).toEqual([]);
  });
});

describe('a change that credits everybody', () => {
  const after: AnswerKey = { ...KEY, version: 'w', spans: [{ ...may, outer: at('may rain') }] };

  it('counts what it touched as found, and what it removed stays fair to mark, with words that say why', () => {
    const marks = [mark('a', 'Some critics say'), mark('b', 'rain')];
    const grade = gradeMarks(marks, after, UNITS, listAllowances(after, marks, [], [{ before: KEY, after }]));
    expect(grade.marks.map(({ verdict }) => verdict)).toEqual(['found', 'found']);
    expect(grade.marks[0]?.explanation).toContain('the key changed after you handed in');
    expect(grade.spans.find(({ spanId }) => spanId === 'may')?.explanation).toContain(
      'you get credit for this',
    );
    expect(grade.layers.hedge).toMatchObject({ precision: 1, recall: 1, outside: 0 });
  });

  it('gives a student who rightly marked nothing all the points where all there is to find is credited', () => {
    const { layers } = gradeMarks([], after, UNITS, listAllowances(after, [], [], [{ before: KEY, after }]));
    expect(layers.hedge).toMatchObject({ f: 1, found: 0, credited: 1 });
  });
});

it('nothing accepted and nothing credited is nothing', () => {
  expect(listAllowances(KEY, [mark('a', 'may')], [], [])).toEqual({ own: [], credits: new Map() });
});
