import { countKinds } from './kinds';
import { countOf, creditedToYou, LAYER_NOUN } from './phrases';
import { SUB_TYPE_NAMES } from './sub-types';
import { countMarks } from './summarize';
import { LAYERS } from './types';
import type { AnswerKey, Grade, Layer, SubTypeName } from './types';

const MOST_STEPS = 3;
/** With fewer marks than this, a share of them outside the key says little. */
const FEWEST_MARKS = 3;

const HOW_TO_LOOK: Readonly<Record<Layer, string>> = {
  hedge: 'Look for words by which the writer steps back from what is said.',
  claim: 'Ask of each statement: who stands behind it, and could I check it?',
};

/**
 * One to three plain suggestions of what to look at next, the weightiest first: marking too much, marking
 * too little, the kind missed most, places that only look like one, marks that stop short, kinds not named.
 * `key` is the key that made the grade; it is needed for the kinds.
 */
export function nextSteps(grade: Grade, key: AnswerKey, layers: readonly Layer[] = LAYERS): string[] {
  const steps = [
    ...layers.map((layer) => adviseOnOverMarking(grade, layer)),
    ...layers.map((layer) => adviseOnUnderMarking(grade, layer)),
    adviseOnMissedKind(grade, key, layers),
    adviseOnFoils(grade, layers),
    adviseOnWidth(grade, layers),
    adviseOnKinds(grade, layers),
  ].filter((step) => step !== '');
  if (steps.length === 0)
    return [
      adviseOnStray(grade, layers) ||
        'Nothing is left to fix here. Take the same questions to the next article you read.',
    ];
  return steps.slice(0, MOST_STEPS);
}

function adviseOnOverMarking(grade: Grade, layer: Layer): string {
  const { marks, outside } = grade.layers[layer];
  const wide = countMarks(grade, layer, (mark) => mark.wide);
  if (marks >= FEWEST_MARKS && 2 * outside > marks) {
    return `${outside} of your ${marks} ${LAYER_NOUN[layer]} marks fall outside the key. Mark less, and read the note on each of them.`;
  }
  if (wide > 0 && 2 * wide >= marks) {
    return `Your ${LAYER_NOUN[layer]} marks are very long. Mark only the words that matter.`;
  }
  return '';
}

function adviseOnUnderMarking(grade: Grade, layer: Layer): string {
  const { marks, required } = grade.layers[layer];
  if (required < 2 || 2 * marks >= required) return '';
  const noun = LAYER_NOUN[layer];
  const made = marks === 0 ? `no ${noun} marks` : countOf(marks, `${noun} mark`);
  return `You made ${made}; the key has ${required}. Read the text once more for this alone. ${HOW_TO_LOOK[layer]}`;
}

function adviseOnMissedKind(grade: Grade, key: AnswerKey, layers: readonly Layer[]): string {
  const counted = grade.spans.filter(({ verdict }) => verdict === 'found');
  const credited = new Set(counted.flatMap((span) => (span.credited ? [span.spanId] : [])));
  const found = new Set(counted.map(({ spanId }) => spanId));
  let worst: { name: SubTypeName; missed: number; given: number; of: number } | null = null;
  for (const name of SUB_TYPE_NAMES) {
    if (!layers.includes(name.layer)) continue;
    const spans = key.spans.filter((span) => span.status === 'required' && isOfKind(span, name));
    const missed = spans.filter((span) => !found.has(span.id)).length;
    const given = spans.filter((span) => credited.has(span.id)).length;
    if (missed > (worst?.missed ?? 0)) worst = { name, missed, given, of: spans.length };
  }
  if (!worst) return '';
  const { name, missed, given, of } = worst;
  return `Look again for this kind of ${LAYER_NOUN[name.layer]}: ${name.name}. You found ${of - missed - given} of ${of}${creditedToYou(given)}. ${name.hint}`;
}

function isOfKind(span: { layer: Layer; subType: string }, name: SubTypeName): boolean {
  return span.layer === name.layer && span.subType === name.id;
}

function adviseOnFoils(grade: Grade, layers: readonly Layer[]): string {
  const hit = new Set(
    grade.marks.flatMap(({ foilId, layer }) => (foilId && layers.includes(layer) ? [foilId] : [])),
  );
  if (hit.size === 0) return '';
  const lookAlike =
    hit.size === 1 ? 'looks like one to mark, but is not' : 'look like ones to mark, but are not';
  return `You marked ${countOf(hit.size, 'place')} that ${lookAlike}. Read the reason there.`;
}

function adviseOnWidth(grade: Grade, layers: readonly Layer[]): string {
  const isShort = (verdict: string) => verdict === 'close' || verdict === 'in-part';
  const short = layers.reduce(
    (sum, layer) => sum + countMarks(grade, layer, (mark) => isShort(mark.verdict)),
    0,
  );
  if (short === 0) return '';
  return `${countOf(short, 'mark stops', 'marks stop')} short of the words that matter. See how far ${short === 1 ? 'it' : 'they'} should reach.`;
}

function adviseOnKinds(grade: Grade, layers: readonly Layer[]): string {
  const open = layers.flatMap((layer) => {
    const { found, right } = countKinds(grade, layer);
    return found > right ? [{ layer, count: found - right }] : [];
  });
  if (open.length === 0) return '';
  const places = open.map(({ layer, count }) => countOf(count, LAYER_NOUN[layer])).join(' and ');
  const one = open.reduce((sum, { count }) => sum + count, 0) === 1;
  return `The kind is still missing or different for ${places} you found. Go through ${one ? 'it' : 'them'} and name the kind.`;
}

/** Marks outside the key that no other step spoke of: with them, something is left to fix. */
function adviseOnStray(grade: Grade, layers: readonly Layer[]): string {
  const stray = layers.reduce((sum, layer) => sum + grade.layers[layer].outside, 0);
  if (stray === 0) return '';
  return stray === 1
    ? '1 mark falls outside the key. Read the note on it.'
    : `${stray} marks fall outside the key. Read the note on each of them.`;
}
