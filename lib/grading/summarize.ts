import { allOf, countOf, LAYER_NOUN } from './phrases';
import { LAYERS } from './types';
import type { Grade, GradedMark, Layer, LayerGrade } from './types';

export type LayerSummary = { readonly layer: Layer; readonly lines: readonly string[] };
/** `lines` are those of all layers, one layer after the other. */
export type GradeSummary = { readonly lines: readonly string[]; readonly byLayer: readonly LayerSummary[] };

/**
 * A grade in words, for the layers that were asked for. The first line of a layer always says both what
 * was found and what falls outside the key; the last one counts false alarms.
 */
export function describeGrade(grade: Grade, layers: readonly Layer[] = LAYERS): GradeSummary {
  const byLayer = layers.map((layer) => ({ layer, lines: describeLayer(grade, layer) }));
  return { lines: byLayer.flatMap(({ lines }) => lines), byLayer };
}

/** How many different marks (duplicates once) of a layer meet a condition. */
export function countMarks(grade: Grade, layer: Layer, test: (mark: GradedMark) => boolean): number {
  const places = grade.marks.filter((mark) => mark.layer === layer && test(mark));
  return new Set(places.map(({ start, end }) => `${start}:${end}`)).size;
}

/**
 * The counts of a handed-in exercise in a sentence per layer asked: found never without outside. `wide`: marks of
 * the layer that reach far beyond the key.
 */
export function describeLayers(
  layers: Grade['layers'],
  wide: Readonly<Record<Layer, number>>,
  asked: readonly Layer[] = LAYERS,
): string[] {
  return asked.map((layer) => {
    const noun = LAYER_NOUN[layer];
    return `${foundSentence(layers[layer], noun)} ${outsideSentence(layers[layer], noun, 0, wide[layer])}`;
  });
}

function describeLayer(grade: Grade, layer: Layer): string[] {
  const result = grade.layers[layer];
  const noun = LAYER_NOUN[layer];
  const close = countMarks(grade, layer, (mark) => mark.verdict === 'close');
  const wide = countMarks(grade, layer, (mark) => mark.wide);
  return [
    `${foundSentence(result, noun)} ${outsideSentence(result, noun, close, wide)}`,
    result.inPart > 0 ? `You covered ${countOf(result.inPart, `more ${noun}`)} in part.` : '',
    close > 0
      ? `${countOf(close, 'mark is', 'marks are')} close: widen ${close === 1 ? 'it' : 'them'} to reach the words that matter.`
      : '',
    result.acceptedFound > 0
      ? `You also marked ${countOf(result.acceptedFound, noun)} on which careful readers can differ. That is fair.`
      : '',
    subTypeSentence(result),
    safeSentence(result, noun),
  ].filter((line) => line !== '');
}

function foundSentence({ required, found }: LayerGrade, noun: string): string {
  if (required === 0) return `There was no ${noun} that you had to find.`;
  return `You found ${found} of ${countOf(required, noun)}.`;
}

function outsideSentence({ marks, outside }: LayerGrade, noun: string, close: number, wide: number): string {
  if (marks === 0) return `You made no ${noun} marks.`;
  if (wide > 0) return wideSentence(marks, outside, noun, wide);
  if (outside === 0) {
    const inKey = close > 0 ? 'in the answer key or close to it' : 'in the answer key';
    if (marks === 1)
      return `Your one ${noun} mark is ${close > 0 ? 'close to a place in the answer key' : inKey}.`;
    return `${allOf(marks, 'sentence')} of your ${noun} marks are ${inKey}.`;
  }
  if (marks === 1) return `Your one ${noun} mark falls outside the key.`;
  return `${outside} of your ${marks} ${noun} marks ${outside === 1 ? 'falls' : 'fall'} outside the key.`;
}

/** A mark over half the text touches the key as well; that is not the same as pointing at it. */
function wideSentence(marks: number, outside: number, noun: string, wide: number): string {
  if (marks === 1) return `Your one ${noun} mark reaches far beyond the key.`;
  const reach = wide === 1 ? 'reaches' : 'reach';
  if (outside > 0)
    return `Of your ${marks} ${noun} marks, ${outside} ${outside === 1 ? 'falls' : 'fall'} outside the key and ${wide} ${reach} far beyond it.`;
  return wide === marks
    ? `${allOf(marks, 'sentence')} of your ${noun} marks reach far beyond the key.`
    : `${wide} of your ${marks} ${noun} marks ${reach} far beyond the key.`;
}

function subTypeSentence({ subTypes: { found, named, right } }: LayerGrade): string {
  if (named === 0) return '';
  if (found === 1) {
    return right === 1
      ? 'You chose the kind for the one place you found, and it is right.'
      : 'You chose a kind for the one place you found. The key chose a different one.';
  }
  const places = named === found ? allOf(found) : `${named} of the ${found} places you found`;
  if (right === 0) {
    return `You chose a kind for ${places}. The key chose a different ${named === 1 ? 'one' : 'kind each time'}.`;
  }
  if (right === found) return `You chose the kind for ${places}, and ${places} are right.`;
  return `You chose a kind for ${places}, and ${fitClause(named, right)} the key.`;
}

function fitClause(named: number, right: number): string {
  if (named === 1) return 'it fits';
  if (right === 1) return '1 of these fits';
  return `${right === named ? allOf(right) : right} of these fit`;
}

/** Never says "safe": to a student that is a word about truth or danger. */
function safeSentence({ discernment: { targets, safe, falseAlarms } }: LayerGrade, noun: string): string {
  if (safe === 0) {
    return targets > 0
      ? `Every sentence here has a ${noun} or words that come near one, so only marks outside the key count as false alarms.`
      : '';
  }
  const free = `${countOf(safe, 'sentence holds', 'sentences hold')} no ${noun} to mark.`;
  if (falseAlarms === 0) return `${free} You left ${safe === 1 ? 'it' : allOf(safe)} alone.`;
  return `${free} You marked something as a ${noun} in ${safe === 1 ? 'it' : `${falseAlarms} of them`}.`;
}
