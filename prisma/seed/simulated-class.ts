import type { AnswerKey, KeySpan, Mark, TextUnits } from '../../lib/grading/types';
import type { Span } from '../../lib/spans/span';
import { tokenizeWords } from '../../lib/spans/tokens';
import { inventMarks, makeChance } from './demo-marks';
import { SIMULATED_KINDS } from './simulated-habits';
import type { Kind, SimulatedKind } from './simulated-habits';

type Key = Pick<AnswerKey, 'articleId' | 'spans' | 'foils'>;
type NewMark = Omit<Mark, 'id'>;

export type SimulatedStudent = {
  readonly name: string;
  readonly kind: Kind;
  /** In reading order; null for somebody who is absent. */
  readonly marks: readonly NewMark[] | null;
};

/** What most of a simulated class marks as a hedge although it is safe: a person described, but not by name. */
export const MISCONCEPTION = {
  foilId: 'p4-hf-former-adviser',
  layer: 'hedge',
  quote: 'A former East Asia adviser to the administration',
} as const;

/** An entry that a teacher may add to the key of a class by mistake: the careful ones leave it alone, rightly. */
export const WRONG_ENTRY = {
  layer: 'hedge',
  core: 'evolving strategic landscape',
  outer: 'amid an evolving strategic landscape',
  subType: 'vague-detail',
  status: 'required',
} as const;

const RANDOM_MARKS = 22;
const LONGEST_RANDOM_WORDS = 7;

/**
 * Thirty students of different skill and habits and what each marks in a text, the same for the same seed. `key` is
 * the right key. Most share the misconception; the strongest do not find what WRONG_ENTRY asks for.
 */
export function simulateClass(key: Key, units: TextUnits, seed = 30): SimulatedStudent[] {
  const people = SIMULATED_KINDS.flatMap((of) => of.names.map((name) => ({ of, name })));
  return people.map(({ of, name }, at) => ({
    name,
    kind: of.kind,
    marks: of.kind === 'absent' ? null : simulateMarks(of, key, units, 1000 * seed + at),
  }));
}

/** The wrong entry as a span of the key, placed in a text that holds its words exactly once. */
export function placeWrongEntry(text: string): KeySpan {
  const { layer, subType, status } = WRONG_ENTRY;
  const [core, outer] = [placeQuote(WRONG_ENTRY.core, text), placeQuote(WRONG_ENTRY.outer, text)];
  const rationale = 'Nobody can say which landscape is meant, or how it evolves.';
  return { id: 'wrong-entry', layer, core, outer, subType, alternatives: [], status, rationale };
}

function simulateMarks(of: SimulatedKind, key: Key, units: TextUnits, seed: number): NewMark[] {
  const chance = makeChance(seed);
  const tempting = placeQuote(MISCONCEPTION.quote, units.text);
  const planted = [
    ...(chance() < of.misled ? [tempting] : []),
    ...(chance() < of.fooled ? [placeQuote(WRONG_ENTRY.core, units.text)] : []),
  ];
  const own = of.habit
    ? inventMarks(of.habit, { ...key, version: '' }, units, seed)
    : inventRandomMarks(units.text, chance);
  // The misconception comes from here alone.
  const others = own.filter(({ layer, start }) => layer !== 'hedge' || start !== tempting.start);
  return [...others, ...planted.map((span) => ({ ...span, layer: 'hedge' as const, subType: null }))].sort(
    (a, b) => a.start - b.start || a.end - b.end,
  );
}

/** Runs of words anywhere, on any layer. */
function inventRandomMarks(text: string, chance: () => number): NewMark[] {
  const words = tokenizeWords(text);
  return Array.from({ length: RANDOM_MARKS }, () => {
    const first = Math.floor(chance() * words.length);
    const last = Math.min(words.length - 1, first + Math.floor(chance() * LONGEST_RANDOM_WORDS));
    const layer = chance() < 0.5 ? ('hedge' as const) : ('claim' as const);
    return { layer, start: words[first]?.start ?? 0, end: words[last]?.end ?? 1, subType: null };
  });
}

function placeQuote(quote: string, text: string): Span {
  const start = text.indexOf(quote);
  if (start < 0 || text.indexOf(quote, start + 1) >= 0) throw new Error(`Not once in the text: ${quote}`);
  return { start, end: start + quote.length };
}
