import { describe, expect, it } from 'vitest';
import type { ClassSummary, FoilTally, LayerTotals, SpanTally } from '@/lib/grading/class-summary';
import { findLead, talkNext } from './talk-next';

const text = 'Some say rain may come. You must decide by noon.';
const at = (quote: string) => ({ start: text.indexOf(quote), end: text.indexOf(quote) + quote.length });
const empty: LayerTotals = {
  found: 0,
  inPart: 0,
  credited: 0,
  required: 0,
  marks: 0,
  outside: 0,
  wide: 0,
  tooMuch: 0,
  discernment: { targets: 0, safe: 0, hits: 0, falseAlarms: 0 },
};

function tally(quote: string, found: number, missed: number, status: 'required' | 'accepted' = 'required') {
  const span = { id: quote, layer: 'hedge', core: at(quote), outer: at(quote), subType: 'maybe' } as const;
  const rest = { alternatives: [], status, rationale: '' };
  return { span: { ...span, ...rest }, found, inPart: 0, missed, credited: 0 } satisfies SpanTally;
}
const foilOf = (quote: string, students: number): FoilTally => ({
  foil: { id: quote, layer: 'hedge', ...at(quote), reason: '' },
  students,
});
function summary(submissions: number, spans: SpanTally[] = [], foils: FoilTally[] = []): ClassSummary {
  return { submissions, spans, foils, strays: [], layers: { hedge: empty, claim: empty } };
}
const progress = (students: number, handedIn: number, working = 0) => ({ students, handedIn, working });

describe('what the page of a class begins with', () => {
  it.each([
    [progress(0, 0), false, 'join'],
    [progress(28, 0), false, 'course'],
    [progress(28, 0, 1), false, 'article'],
    [progress(28, 0, 20), true, 'course'],
    [progress(28, 3), true, 'course'],
    [progress(28, 10), true, 'article'],
    [progress(28, 1), false, 'article'],
  ] as const)('%o, course begun: %s, is %s', (state, begun, lead) => {
    expect(findLead(state, begun)).toBe(lead);
  });
});

describe('what to talk about next', () => {
  it.each([
    [progress(0, 0), ['Nobody has joined yet. Show your class the code.']],
    [progress(1, 0), ['1 student has joined. Nobody has started on the whole article yet.']],
    [progress(28, 0, 5), ['Nobody has handed in yet. 5 of 28 are reading and marking.']],
    [
      progress(28, 2),
      ['2 of 28 have handed in.', 'That is too few to say what the class missed. Wait for 3.'],
    ],
    [
      progress(28, 1),
      ['1 of 28 has handed in.', 'That is too few to say what the class missed. Wait for 3.'],
    ],
  ])('is plain while too few have handed in: %o', (state, sentences) => {
    expect(talkNext(state, summary(state.handedIn), text)).toEqual(sentences);
  });

  it('names the least found entry and the most marked safe phrase, with their numbers', () => {
    const spans = [tally('Some say', 9, 3), tally('may', 3, 9)];
    const lines = talkNext(progress(28, 12), summary(12, spans, [foilOf('must decide', 5)]), text);
    expect(lines).toEqual([
      '12 of 28 have handed in.',
      'Most missed: the hedge “may” (3 of 12 found it).',
      'Most marked outside the key: 5 students marked “must decide” as a hedge.',
    ]);
  });

  it('puts the safe phrase first when it concerns more students', () => {
    const lines = talkNext(
      progress(12, 12),
      summary(12, [tally('may', 8, 4)], [foilOf('must decide', 7)]),
      text,
    );
    expect(lines[1]).toBe('Most marked outside the key: 7 students marked “must decide” as a hedge.');
    expect(lines[2]).toBe('Most missed: the hedge “may” (8 of 12 found it).');
  });

  it('says whose marks are mostly far too long beside what was found', () => {
    const some = summary(12, [tally('may', 11, 1)]);
    const wide = { ...some, layers: { ...some.layers, hedge: { ...empty, tooMuch: 2 } } };
    expect(talkNext(progress(12, 12), wide, text).at(-1)).toBe(
      '2 of 12 made marks as hedges that are mostly far too long: at least half of them reach far beyond the key.',
    );
  });

  it('never calls missed what was only fair to mark, and a single student’s slip is not the class’s', () => {
    const spans = [tally('may', 12, 0), tally('Some say', 0, 12, 'accepted')];
    expect(talkNext(progress(12, 12), summary(12, spans, [foilOf('must decide', 1)]), text).slice(1)).toEqual(
      ['Everybody found everything there is to find.', 'No safe phrase drew more than one student.'],
    );
  });
});
