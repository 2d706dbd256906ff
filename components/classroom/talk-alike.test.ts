import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { summarizeClass } from '@/lib/grading/class-summary';
import { describeEntries } from '@/lib/grading/heat-entries';
import { listTopics } from '@/lib/grading/heat-topics';
import { LAYERS } from '@/lib/grading/types';
import type { AnswerKey, KeySpan, SpanVerdict } from '@/lib/grading/types';
import { describeTalk } from '../heat/talk-words';
import { talkNext } from './talk-next';

const TEXT = 'Some say rain may come. You must decide by noon. Perhaps it will clear.';
const SENTENCE = { start: 0, end: TEXT.length };
const place = (quote: string) => ({ start: TEXT.indexOf(quote), end: TEXT.indexOf(quote) + quote.length });
const entry = (quote: string, layer: KeySpan['layer'], id = quote): KeySpan => ({
  ...{ id, layer, core: place(quote), outer: place(quote), subType: layer === 'hedge' ? 'maybe' : 'motive' },
  ...{ alternatives: [], status: 'required', rationale: '' },
});
/** Not in reading order; the last two are the same words on two layers. */
const SPANS = [
  entry('Perhaps', 'hedge'),
  entry('may', 'hedge'),
  entry('Some say', 'hedge'),
  entry('must decide', 'claim', 'as claim'),
  entry('must decide', 'hedge', 'as hedge'),
];
const KEY: AnswerKey = { version: 'v', articleId: 'a', spans: SPANS, foils: [] };
const SAFE = { targets: 0, safe: 0, hits: 0, falseAlarms: 0 };
const LAYER = { found: 0, inPart: 0, required: 0, marks: 0, outside: 0, points: 0, discernment: SAFE };

/** The entry that each of the two pages names, as layer and words; of each student the verdict on each entry. */
function nameOnBoth(verdicts: readonly (readonly SpanVerdict[])[]) {
  const grades = verdicts.map((ofStudent) => ({
    keyVersion: KEY.version,
    layers: { hedge: LAYER, claim: LAYER } as never,
    marks: [],
    spans: SPANS.map(({ id }, at) => ({ spanId: id, verdict: ofStudent[at] ?? 'missed', coverage: 0 })),
  }));
  const handedIn = grades.length;
  const progress = { students: handedIn, handedIn, working: 0 };
  const now = talkNext(progress, summarizeClass(grades, KEY, [SENTENCE]), TEXT);
  const entries = LAYERS.flatMap((layer) => describeEntries(grades, SPANS, [SENTENCE], layer));
  const topics = listTopics(entries, [], 'apart');
  const article = describeTalk({ students: handedIn, works: handedIn }, topics, TEXT);
  return [now.join(' '), article].map((words) => /the (hedge|claim) “([^”]+)”/.exec(words)?.slice(1) ?? null);
}

const verdict = fc.constantFrom<SpanVerdict>('found', 'in-part', 'missed');
const ofStudent = fc.array(verdict, { minLength: SPANS.length, maxLength: SPANS.length });

describe('what to talk about next', () => {
  it('is the same place on the first page of a class and on the page of the article', () => {
    fc.assert(
      fc.property(fc.array(ofStudent, { minLength: 3, maxLength: 8 }), (verdicts) => {
        const [now, article] = nameOnBoth(verdicts);
        expect(now).toEqual(article);
      }),
    );
  });

  it('is, of places missed by as many, the one read first, whether missed or found in part', () => {
    const verdicts: SpanVerdict[] = ['missed', 'in-part', 'found', 'missed', 'missed'];
    expect(nameOnBoth([verdicts, verdicts, verdicts])).toEqual([
      ['hedge', 'may'],
      ['hedge', 'may'],
    ]);
  });

  it('is the hedge before the claim where the same words are both', () => {
    const verdicts: SpanVerdict[] = ['found', 'found', 'found', 'missed', 'missed'];
    expect(nameOnBoth([verdicts, verdicts, verdicts])).toEqual([
      ['hedge', 'must decide'],
      ['hedge', 'must decide'],
    ]);
  });

  it('is nothing on both where everybody found everything', () => {
    const verdicts: SpanVerdict[] = SPANS.map(() => 'found');
    expect(nameOnBoth([verdicts, verdicts, verdicts])).toEqual([null, null]);
  });
});
