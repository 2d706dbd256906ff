import { countOf, LAYER_NOUN } from './phrases';
import { LAYERS } from './types';
import type { Grade, GradedMark, Layer, LayerGrade } from './types';

export type LayerSummary = { readonly layer: Layer; readonly lines: readonly string[] };
/** `lines` are those of all layers, one layer after the other. */
export type GradeSummary = { readonly lines: readonly string[]; readonly byLayer: readonly LayerSummary[] };

/**
 * A grade in words, for the layers that were asked for. The first line of a layer always says both what
 * was found and what falls outside the key; the last one counts false alarms among safe sentences.
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

function describeLayer(grade: Grade, layer: Layer): string[] {
  const result = grade.layers[layer];
  const noun = LAYER_NOUN[layer];
  const close = countMarks(grade, layer, (mark) => mark.verdict === 'close');
  const wide = countMarks(grade, layer, (mark) => mark.wide);
  return [
    `${foundSentence(result, noun)} ${outsideSentence(result, noun)}`,
    result.inPart > 0 ? `You covered ${countOf(result.inPart, `more ${noun}`)} in part.` : '',
    close > 0
      ? `${countOf(close, 'mark is', 'marks are')} close: widen ${close === 1 ? 'it' : 'them'} to reach the words that matter.`
      : '',
    wide > 0 ? `${countOf(wide, 'mark reaches', 'marks reach')} far beyond the key.` : '',
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

function outsideSentence({ marks, outside }: LayerGrade, noun: string): string {
  if (marks === 0) return `You made no ${noun} marks.`;
  if (marks === 1)
    return `Your one ${noun} mark ${outside === 1 ? 'falls' : 'does not fall'} outside the key.`;
  const count = outside === 0 ? 'None' : outside;
  return `${count} of your ${marks} ${noun} marks ${outside > 1 ? 'fall' : 'falls'} outside the key.`;
}

function subTypeSentence({ subTypes: { found, named, right } }: LayerGrade): string {
  if (named === 0) return '';
  const fit = right === 0 ? 'none of them fits' : `${right} ${right === 1 ? 'fits' : 'fit'}`;
  const places = found === 1 ? 'the one place' : `${named} of the ${found} places`;
  return `You named a kind for ${places} you found; ${found === 1 ? oneFit(right) : fit}.`;
}

function oneFit(right: number): string {
  return right === 1 ? 'it fits' : 'the key has another';
}

function safeSentence({ discernment: { targets, safe, falseAlarms } }: LayerGrade, noun: string): string {
  if (safe === 0) {
    return targets > 0
      ? `No sentence here is free of ${noun}s, so your false alarms are the marks outside the key.`
      : '';
  }
  if (safe === 1) return `You ${falseAlarms === 1 ? 'flagged' : 'did not flag'} the one safe sentence.`;
  return falseAlarms === 0
    ? `You flagged none of the ${safe} safe sentences.`
    : `You flagged ${falseAlarms} of ${safe} safe sentences.`;
}
