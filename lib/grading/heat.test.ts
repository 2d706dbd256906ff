import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { overlaps } from '../spans/merge';
import { resolveQuote } from '../spans/quote';
import type { Span } from '../spans/span';
import { tokenizeWords } from '../spans/tokens';
import { countMarkers, heatStep, listStepRanges } from './heat';
import type { HeatMark, HeatWork } from './heat';
import { findClusters } from './heat-clusters';
import { describeEntries } from './heat-entries';
import { tallyKinds } from './heat-kinds';
import { listTopics } from './heat-topics';
import { gradeMarks } from './grade';
import { KEY, markOn, TEXT, UNITS } from './test-sample';
import type { Layer, Mark, SubType } from './types';

const WORDS = tokenizeWords(TEXT);
const text = { words: WORDS, sentences: UNITS.sentences };
const indexOf = (word: string) => {
  const { start } = resolveQuote(TEXT, word);
  return WORDS.findIndex((one) => one.start === start);
};

/** What a student with these marks handed in, graded by the key. */
function hand(...marks: Mark[]): HeatWork {
  return { marks, spans: gradeMarks(marks, KEY, UNITS).spans };
}
const hedge = (quote: string, kind: SubType | null = null) => markOn('hedge', quote, kind);
const claim = (quote: string, kind: SubType | null = null) => markOn('claim', quote, kind);

describe('how many students marked each word', () => {
  it.each([
    ['a mark counts for each of its words', [hand(hedge('could close'))], { could: 1, close: 1, early: 0 }],
    [
      'two marks of one student on a word count once',
      [hand(hedge('could close'), hedge('close early'))],
      { could: 1, close: 1, early: 1 },
    ],
    [
      'students add up',
      [hand(hedge('could')), hand(hedge('could close')), hand()],
      { could: 2, close: 1, early: 0 },
    ],
    ['the other layer does not count', [hand(claim('could'))], { could: 0 }],
  ])('%s', (_, works, expected) => {
    const counts = countMarkers(works, WORDS, 'hedge');
    for (const [word, count] of Object.entries(expected))
      expect([word, counts[indexOf(word)]]).toEqual([word, count]);
  });

  it('counts a word when a mark shares one character of it, and not when it only touches', () => {
    const { start, end } = resolveQuote(TEXT, 'could');
    const mark = (from: number, to: number): HeatWork => ({
      marks: [{ start: from, end: to, layer: 'hedge', subType: null }],
      spans: [],
    });
    const at = indexOf('could');
    expect(countMarkers([mark(end - 1, end)], WORDS, 'hedge')[at]).toBe(1);
    expect(countMarkers([mark(start - 1, start)], WORDS, 'hedge')[at]).toBe(0);
    expect(countMarkers([mark(end, end + 1)], WORDS, 'hedge')[at]).toBe(0);
  });
});

describe('the step of a word', () => {
  it.each([
    [0, 28, 0],
    [1, 28, 1],
    [5, 28, 1],
    [6, 28, 2],
    [2, 10, 2],
    [4, 10, 3],
    [6, 10, 4],
    [8, 10, 5],
    [10, 10, 5],
    [1, 3, 2],
    [2, 3, 4],
  ])('%i of %i is step %i', (students, of, step) => {
    expect(heatStep(students, of)).toBe(step);
  });

  it('rises with the students, and the ranges of the steps hold every number once', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 300 }), (of) => {
        const ranges = listStepRanges(of);
        const numbers = ranges.flatMap(({ step, from, to }) =>
          Array.from({ length: to - from + 1 }, (_, at) => [from + at, step]),
        );
        expect(numbers).toEqual(Array.from({ length: of }, (_, at) => [at + 1, heatStep(at + 1, of)]));
        expect(numbers.map(([, step]) => step)).toEqual(numbers.map(([, step]) => step).sort());
      }),
    );
  });

  it('needs no more than five steps, and a small class has fewer', () => {
    expect(listStepRanges(10).map(({ from, to }) => [from, to])).toEqual([
      [1, 1],
      [2, 3],
      [4, 5],
      [6, 7],
      [8, 10],
    ]);
    expect(listStepRanges(3).map(({ step }) => step)).toEqual([2, 4, 5]);
    expect(listStepRanges(0)).toEqual([]);
  });
});

describe('words that many marked outside the key', () => {
  const quotes = (works: HeatWork[], layer: Layer = 'hedge') =>
    findClusters(works, KEY, text, layer).map(({ start, end }) => TEXT.slice(start, end));
  const times = (count: number, work: HeatWork) => Array.from({ length: count }, () => work);
  const nobody = (count: number) => times(count, hand());

  it('are a run of words with its text, its students and their kinds', () => {
    const works = [
      ...times(3, hand(hedge('stays open', 'maybe'))),
      ...times(2, hand(hedge('that it stays open'))),
      ...nobody(3),
    ];
    const [cluster, ...more] = findClusters(works, KEY, text, 'hedge');
    expect(more).toEqual([]);
    expect(cluster).toMatchObject({ layer: 'hedge', students: 5, foil: null, other: null });
    expect(cluster?.kinds).toEqual([
      { subType: 'maybe', students: 3 },
      { subType: null, students: 2 },
    ]);
    expect(quotes(works)).toEqual(['stays open']);
  });

  it.each([
    ['2 of 5 are too few students', [...times(2, hand(hedge('stays open'))), ...nobody(3)], []],
    ['3 of 15 are 20%', [...times(3, hand(hedge('stays open'))), ...nobody(12)], ['stays open']],
    ['3 of 16 are less', [...times(3, hand(hedge('stays open'))), ...nobody(13)], []],
    ['words of an outer never count', times(5, hand(hedge('hall could close early'))), ['hall', 'early']],
    ['words of an accepted key span neither', times(5, hand(hedge('in last week'))), ['in']],
    ['a run ends with its sentence', times(5, hand(hedge('stays open.\nSome shop owners'))), ['stays open']],
    ['no students, no words', [], []],
  ])('%s', (_, works, expected) => {
    expect(quotes(works)).toEqual(expected);
  });

  it('on the other layer of a key span are outside, and say which key span that is', () => {
    const works = times(4, hand(claim('town hall could')));
    expect(quotes(works, 'claim')).toEqual(['town hall could']);
    expect(findClusters(works, KEY, text, 'claim')[0]?.other?.id).toBe('maybe');
  });

  it('on a safe phrase name it', () => {
    const works = times(4, hand(hedge('everyone must decide')));
    expect(findClusters(works, KEY, text, 'hedge')[0]?.foil?.id).toBe('duty');
  });

  it('are the same runs that trying every run of words finds', () => {
    const mark = fc
      .tuple(fc.nat(TEXT.length - 1), fc.integer({ min: 1, max: 40 }), fc.constantFrom('hedge', 'claim'))
      .map(([start, length, layer]): HeatMark => ({
        start,
        end: Math.min(TEXT.length, start + length),
        layer: layer,
        subType: null,
      }));
    const works = fc.array(
      fc.array(mark, { maxLength: 6 }).map((marks) => ({ marks, spans: [] })),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(works, fc.constantFrom<Layer>('hedge', 'claim'), (list, layer) => {
        const found = findClusters(list, KEY, text, layer);
        expect(found.map(({ start, end }) => [start, end])).toEqual(findByTrying(list, layer));
        for (const cluster of found) {
          const markers = list.filter(({ marks }) =>
            marks.some(
              (one) => one.layer === layer && WORDS.some((w) => overlaps(w, cluster) && overlaps(w, one)),
            ),
          );
          expect(cluster.students).toBe(markers.length);
        }
      }),
      { numRuns: 400 },
    );
  });
});

/** Every pair of words: the run between qualifies, and neither neighbour could join it. */
function findByTrying(works: readonly HeatWork[], layer: Layer): number[][] {
  const outers = KEY.spans.filter((span) => span.layer === layer).map(({ outer }) => outer);
  const qualifies = (word: Span) => {
    const students = works.filter(({ marks }) =>
      marks.some((m) => m.layer === layer && overlaps(m, word)),
    ).length;
    return students >= 3 && students / works.length >= 0.2 && outers.every((outer) => !overlaps(outer, word));
  };
  const isRun = (first: number, last: number) => {
    const run = WORDS.slice(first, last + 1);
    const oneSentence = UNITS.sentences.some((sentence) => run.every((word) => overlaps(word, sentence)));
    return first >= 0 && last < WORDS.length && oneSentence && run.every(qualifies);
  };
  return WORDS.flatMap((from, first) =>
    WORDS.flatMap((to, last) => {
      const longest =
        first <= last && isRun(first, last) && !isRun(first - 1, last) && !isRun(first, last + 1);
      return longest ? [[from.start, to.end]] : [];
    }),
  );
}

describe('what a class did at a key span', () => {
  const entryOf = (id: string, works: HeatWork[], layer: Layer = 'hedge') =>
    describeEntries(works, KEY.spans, UNITS.sentences, layer).find(({ span }) => span.id === id);
  const insteadOf = (id: string, works: HeatWork[], layer: Layer = 'hedge') =>
    entryOf(id, works, layer)?.instead.map((one) => [one.how, TEXT.slice(one.start, one.end), one.students]);

  it('is found, in part and missed by so many, with the kinds of those who touched it', () => {
    const works = [
      hand(hedge('Some shop owners claim', 'faceless-source')),
      hand(hedge('Some shop owners claim', 'soft-verb')),
      hand(hedge('claim', 'soft-verb')),
      hand(hedge('Some shop owners claim')),
      hand(hedge('blocked')),
    ];
    expect(entryOf('owners', works)).toMatchObject({
      found: 3,
      inPart: 1,
      missed: 1,
      kinds: [
        { subType: 'soft-verb', students: 2 },
        { subType: 'faceless-source', students: 1 },
        { subType: null, students: 1 },
      ],
    });
  });

  it('lists what those who did not find it marked instead, and how many marked nothing', () => {
    const works = [
      hand(hedge('Some shop owners claim')),
      hand(hedge('owners claim')),
      hand(hedge('owners claim')),
      hand(hedge('broke in')),
      hand(claim('Some shop owners')),
      hand(),
    ];
    expect(insteadOf('owners', works)).toEqual([
      ['part', 'owners claim', 2],
      ['other-layer', 'Some shop owners', 1],
      ['near', 'broke in', 1],
    ]);
    expect(entryOf('owners', works)?.nothing).toBe(1);
  });

  it.each([
    ['marks of those who found it', [hand(hedge('Some shop owners claim'), hedge('broke in'))]],
    ['marks on another key span of their layer', [hand(hedge('last week')), hand(claim('thieves broke in'))]],
    ['marks in another sentence', [hand(hedge('must decide'))]],
    ['the other layer beside the words that matter', [hand(claim('broke in'))]],
  ])('leaves out %s', (_, works) => {
    expect(insteadOf('owners', works)).toEqual([]);
  });

  it('counts a student once for the same words, and the numbers add up', () => {
    const works = [hand(hedge('owners claim'), markOn('hedge', 'owners claim', 'maybe', 'again')), hand()];
    expect(insteadOf('owners', works)).toEqual([['part', 'owners claim', 1]]);
    const every = describeEntries(works, KEY.spans, UNITS.sentences, 'hedge');
    expect(every.map(({ found, inPart, missed }) => found + inPart + missed)).toEqual([2, 2, 2]);
  });

  it('is missed where a grade does not know it', () => {
    expect(entryOf('maybe', [{ marks: [], spans: [] }])).toMatchObject({ found: 0, inPart: 0, missed: 1 });
  });
});

describe('the kinds of a place', () => {
  it('count a student for each kind, and for none only without any', () => {
    const place = resolveQuote(TEXT, 'could close');
    const both = { marks: [hedge('could', 'maybe'), hedge('close')], spans: [] };
    const two = { marks: [hedge('could', 'maybe'), hedge('close', 'caveat')], spans: [] };
    expect(tallyKinds([both, two, hand()], place, 'hedge')).toEqual([
      { subType: 'maybe', students: 2 },
      { subType: 'caveat', students: 1 },
    ]);
  });
});

describe('the places to talk about', () => {
  const works = [
    hand(hedge('could'), hedge('stays open')),
    hand(hedge('could'), hedge('stays open')),
    hand(hedge('could'), hedge('stays open')),
    hand(hedge('Some shop owners claim')),
  ];
  const entries = describeEntries(works, KEY.spans, UNITS.sentences, 'hedge');
  const clusters = findClusters(works, KEY, text, 'hedge');
  const name = (order: 'text' | 'apart') =>
    listTopics(entries, clusters, order).map((topic) => [
      topic.kind === 'entry' ? topic.entry.span.id : TEXT.slice(topic.cluster.start, topic.cluster.end),
      topic.kind === 'entry' ? topic.entry.inPart + topic.entry.missed : topic.cluster.students,
    ]);

  it('stand in reading order, without what is merely accepted', () => {
    expect(name('text')).toEqual([
      ['maybe', 1],
      ['stays open', 3],
      ['owners', 3],
    ]);
  });

  it('or those first where most students and the key differ', () => {
    expect(name('apart')).toEqual([
      ['stays open', 3],
      ['owners', 3],
      ['maybe', 1],
    ]);
  });
});
