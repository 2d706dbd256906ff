import type { AnswerKey, KeySpan, Layer, Mark, TextUnits } from '../../lib/grading/types';
import type { Span } from '../../lib/spans/span';

/** How an invented student reads; the numbers are chances from 0 to 1. */
export type Habit = {
  /** Of finding something that is in the key. */
  readonly hedges: number;
  readonly claims: number;
  /** Of falling for a tempting but safe phrase. */
  readonly foils: number;
  /** Of marking only a piece of what was found. */
  readonly pieces: number;
  /** Of marking a whole sentence for no reason. */
  readonly sentences: number;
  /** Of naming the sub-type, which is then right three times in four. */
  readonly names: number;
};

/** Numbers from 0 to 1 that look random and are the same for the same seed (mulberry32). */
export function makeChance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The marks that a student with this habit makes, in reading order. */
export function inventMarks(
  habit: Habit,
  key: AnswerKey,
  units: TextUnits,
  seed: number,
): Omit<Mark, 'id'>[] {
  const chance = makeChance(seed);
  const marks: Omit<Mark, 'id'>[] = [];
  const difficulty = inventDifficulty(key);
  const happens = (rate: number, id: string) => chance() < rate ** (difficulty.get(id) ?? 1);
  for (const span of key.spans) {
    const skill = span.layer === 'hedge' ? habit.hedges : habit.claims;
    // What is merely accepted catches the eye less often.
    const rate = span.status === 'required' ? skill : skill / 3;
    if (happens(rate, span.id)) marks.push(markSpan(span, habit, units.text, chance));
  }
  for (const foil of key.foils) {
    const { layer, start, end } = foil;
    if (happens(habit.foils, foil.id)) marks.push({ layer, start, end, subType: null });
  }
  for (const sentence of units.sentences) {
    const layer: Layer = chance() < 0.5 ? 'hedge' : 'claim';
    if (chance() < habit.sentences)
      marks.push({ layer, ...withoutFullStop(sentence, units.text), subType: null });
  }
  return marks.sort((a, b) => a.start - b.start || a.end - b.end);
}

/**
 * Some entries are harder than others for everybody, so that the class has something to talk about: a chance
 * is raised to this power, which leaves never and always as they are.
 */
function inventDifficulty(key: AnswerKey): Map<string, number> {
  const chance = makeChance(2022);
  return new Map([...key.spans, ...key.foils].map(({ id }) => [id, 0.5 + 2 * chance()]));
}

function markSpan(span: KeySpan, habit: Habit, text: string, chance: () => number): Omit<Mark, 'id'> {
  const whole = chance() < 0.3 ? span.outer : span.core;
  const extent = chance() < habit.pieces ? firstHalf(whole, text) : whole;
  const named = chance() < habit.names;
  const right = chance() < 0.75;
  const other = span.layer === 'hedge' ? 'vague-detail' : 'no-source';
  return {
    layer: span.layer,
    start: extent.start,
    end: extent.end,
    subType: named ? (right ? span.subType : other) : null,
  };
}

/** Up to the word in the middle; a single word stays whole. */
function firstHalf(span: Span, text: string): Span {
  const words = text.slice(span.start, span.end);
  const cut = words.lastIndexOf(' ', words.length / 2);
  return cut > 0 ? { start: span.start, end: span.start + cut } : span;
}

function withoutFullStop(sentence: Span, text: string): Span {
  return text[sentence.end - 1] === '.' ? { start: sentence.start, end: sentence.end - 1 } : sentence;
}
