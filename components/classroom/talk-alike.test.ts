import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listClassItems } from '@/lib/grading/class-items';
import { summarizeClass } from '@/lib/grading/class-summary';
import type { ClassGrade } from '@/lib/grading/class-summary';
import { describeEntries } from '@/lib/grading/heat-entries';
import { listTopics } from '@/lib/grading/heat-topics';
import { LAYERS } from '@/lib/grading/types';
import type { AnswerKey, KeySpan, SpanVerdict } from '@/lib/grading/types';
import { describeTalk } from '../heat/talk-words';
import { leadItems } from '../items/item-words';
import type { ItemView } from '../items/item-view';
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

const COVERAGE = { found: 1, 'in-part': 0.5, missed: 0 } as const;

/** The entry that the page of the key entries names as the hardest. */
function nameHardest(grades: readonly ClassGrade[]) {
  const items = listClassItems(grades, KEY, [SENTENCE]).map((item): ItemView => ({
    ...item,
    quote: TEXT.slice(item.span.start, item.span.end),
    figures: {
      ...{ facility: 50, discrimination: null, efficiency: null, effectiveWeight: null, strongest: null },
      flags: { review: false, discrimination: null },
    },
  }));
  const [hardest] = leadItems(items, grades.length, grades.length).items;
  return hardest ? [hardest.layer, hardest.quote] : null;
}

/** The entry that each of the three pages names, as layer and words; of each student the verdict on each entry. */
function nameOnAll(verdicts: readonly (readonly SpanVerdict[])[]) {
  const grades = verdicts.map((ofStudent) => ({
    keyVersion: KEY.version,
    layers: { hedge: LAYER, claim: LAYER } as never,
    marks: [],
    spans: SPANS.map(({ id }, at) => ({
      spanId: id,
      verdict: ofStudent[at] ?? 'missed',
      coverage: COVERAGE[ofStudent[at] ?? 'missed'],
    })),
  }));
  const handedIn = grades.length;
  const progress = { students: handedIn, handedIn, working: 0 };
  const now = talkNext(progress, summarizeClass(grades, KEY, [SENTENCE]), TEXT);
  const entries = LAYERS.flatMap((layer) => describeEntries(grades, SPANS, [SENTENCE], layer));
  const topics = listTopics(entries, [], 'apart');
  const article = describeTalk({ students: handedIn, works: handedIn }, topics, TEXT);
  const named = [now.join(' '), article].map(
    (words) => /the (hedge|claim) “([^”]+)”/.exec(words)?.slice(1) ?? null,
  );
  return { named: [...named, nameHardest(grades)], article };
}

const verdict = fc.constantFrom<SpanVerdict>('found', 'in-part', 'missed');
const ofStudent = fc.array(verdict, { minLength: SPANS.length, maxLength: SPANS.length });

const thrice = <Place>(place: Place) => [place, place, place];

describe('what to talk about next', () => {
  it('is the same place on the first page of a class and on the page of the article, and the hardest of the key entries', () => {
    fc.assert(
      fc.property(fc.array(ofStudent, { minLength: 3, maxLength: 8 }), (verdicts) => {
        const [now, article, items] = nameOnAll(verdicts).named;
        expect(article).toEqual(now);
        expect(items).toEqual(now);
      }),
    );
  });

  it('is, of places found by as many, the one that fewer saw a part of, then the one read first', () => {
    const verdicts: SpanVerdict[] = ['missed', 'in-part', 'found', 'missed', 'missed'];
    expect(nameOnAll([verdicts, verdicts, verdicts]).named).toEqual(thrice(['hedge', 'must decide']));
  });

  it('says that nobody found a place only where nobody saw a part of it', () => {
    const say = (verdict: SpanVerdict) => {
      const verdicts = SPANS.map((_, at) => (at === 0 ? verdict : 'found'));
      return nameOnAll([verdicts, verdicts, verdicts]).article;
    };
    expect(say('missed')).toBe('Talk next about the hedge “Perhaps”, which nobody found.');
    expect(say('in-part')).toBe(
      'Talk next about the hedge “Perhaps”, which nobody found whole and 3 found in part.',
    );
  });

  it('is the hedge before the claim where the same words are both', () => {
    const verdicts: SpanVerdict[] = ['found', 'found', 'found', 'missed', 'missed'];
    expect(nameOnAll([verdicts, verdicts, verdicts]).named).toEqual(thrice(['hedge', 'must decide']));
  });

  it('is nothing on all where everybody found everything', () => {
    const verdicts: SpanVerdict[] = SPANS.map(() => 'found');
    expect(nameOnAll([verdicts, verdicts, verdicts]).named).toEqual(thrice(null));
  });
});
