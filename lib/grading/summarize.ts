import { countKinds, describeKinds } from './kinds';
import { allOf, countOf, creditedToYou, LAYER_NOUN } from './phrases';
import { LAYERS } from './types';
import type { Grade, GradedMark, Layer, LayerGrade, MarkVerdict } from './types';

/** Verdicts of marks that are on the words of a place, in full or in part. */
const ON_SPOT: ReadonlySet<MarkVerdict> = new Set(['found', 'other-sub-type', 'in-part']);

/**
 * What the grade of a layer says, sentence by sentence: what was found and what became of the marks belong together
 * and come first, `more` follows.
 */
export type LayerSummary = {
  readonly layer: Layer;
  readonly found: string;
  readonly marks: string;
  readonly more: readonly string[];
};

/** A grade in words, for the layers that were asked for. What was found never stands without what lies outside. */
export function describeGrade(grade: Grade, layers: readonly Layer[] = LAYERS): LayerSummary[] {
  return layers.map((layer) => describeLayer(grade, layer));
}

/** How many different marks (duplicates once) of a layer meet a condition. */
export function countMarks(grade: Grade, layer: Layer, test: (mark: GradedMark) => boolean): number {
  const places = grade.marks.filter((mark) => mark.layer === layer && test(mark));
  return new Set(places.map(placeOf)).size;
}

function placeOf({ start, end }: GradedMark): string {
  return `${start}:${end}`;
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
    return `${foundSentence(layers[layer], noun)} ${marksSentence(layers[layer], noun, 0, wide[layer])}`;
  });
}

function describeLayer(grade: Grade, layer: Layer): LayerSummary {
  const result = grade.layers[layer];
  const noun = LAYER_NOUN[layer];
  const close = countMarks(grade, layer, (mark) => mark.verdict === 'close');
  const wide = countMarks(grade, layer, (mark) => mark.wide);
  const more = [
    fairSentence(result.marks, countFairMarks(grade, layer), noun),
    result.inPart > 0
      ? `You covered ${countOf(result.inPart, result.found > 0 ? `more ${noun}` : noun)} in part.`
      : '',
    close > 0
      ? `${countOf(close, 'mark is', 'marks are')} close: widen ${close === 1 ? 'it' : 'them'} to reach the words that matter.`
      : '',
    describeKinds(countKinds(grade, layer)),
    safeSentence(result, noun),
  ];
  return {
    layer,
    found: foundSentence(result, noun),
    marks: marksSentence(result, noun, close, wide),
    more: more.filter((line) => line !== ''),
  };
}

function foundSentence({ required, found, credited }: LayerGrade, noun: string): string {
  if (required === 0) return `There was no ${noun} that you had to find.`;
  return `You found ${found} of ${countOf(required, noun)}${creditedToYou(credited)}.`;
}

function marksSentence(result: LayerGrade, noun: string, close: number, wide: number): string {
  const { marks, outside, inPart } = result;
  if (marks === 0) return `You made no ${noun} marks.`;
  if (wide > 0) return wideSentence(marks, outside, noun, wide);
  if (marks === 1) return `Your one ${noun} mark ${oneMark(result, close)}`;
  if (outside === 0) {
    const where = close + inPart > 0 ? 'in the answer key or close to it' : 'in the answer key';
    return `${allOf(marks, 'sentence')} of your ${noun} marks are ${where}.`;
  }
  return `${outside} of your ${marks} ${noun} marks ${outside === 1 ? 'falls' : 'fall'} outside the key.`;
}

/** A single mark may stand where nothing was missed: then "in the key" beside "found 0" would puzzle. */
function oneMark({ outside, found, inPart, acceptedFound, credited }: LayerGrade, close: number): string {
  if (outside > 0) return 'falls outside the key.';
  if (close > 0) return 'is close to a place in the answer key.';
  if (found > 0) return 'is in the answer key.';
  if (inPart > 0) return 'stops short of the words that matter.';
  if (acceptedFound > 0)
    return 'is on a place where careful readers can differ. That is fair, but not needed.';
  if (credited) return 'is in the answer key.';
  return 'is close to a place in the answer key.';
}

/** Marks that stand on a merely accepted place, and on no other: a place inside a mark counted already adds nothing. */
function countFairMarks(grade: Grade, layer: Layer): number {
  const spans = grade.spans.filter((span) => span.layer === layer);
  const accepted = new Set(spans.filter(({ status }) => status === 'accepted').map(({ spanId }) => spanId));
  const needed = new Set(
    spans
      .filter(({ status, verdict }) => status === 'required' && verdict !== 'missed')
      .map(({ markId }) => markId),
  );
  const standing = new Set(grade.marks.filter(({ markId }) => needed.has(markId)).map(placeOf));
  return countMarks(
    grade,
    layer,
    (mark) =>
      ON_SPOT.has(mark.verdict) &&
      !mark.wide &&
      mark.spanId !== null &&
      accepted.has(mark.spanId) &&
      !standing.has(placeOf(mark)),
  );
}

function fairSentence(marks: number, fair: number, noun: string): string {
  if (marks < 2 || fair === 0) return '';
  if (fair === marks)
    return `${allOf(fair, 'sentence')} are on places where careful readers can differ. That is fair, but not needed.`;
  const places = fair === 1 ? 'is on a place' : 'are on places';
  return `${fair} of your ${marks} ${noun} marks ${places} where careful readers can differ. That is fair, but not needed.`;
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

/** Never says "safe": to a student that is a word about truth or danger. */
function safeSentence({ discernment: { targets, safe, falseAlarms } }: LayerGrade, noun: string): string {
  if (safe === 0) {
    return targets > 0
      ? `Every sentence here has a ${noun} or words that come near one, so only marks outside the key count as false alarms.`
      : '';
  }
  const free = `${countOf(safe, 'sentence holds', 'sentences hold')} no ${noun} to mark.`;
  if (falseAlarms === 0) return `${free} You left ${safe === 1 ? 'it' : allOf(safe)} alone.`;
  const where = safe === 1 ? 'it' : falseAlarms === safe ? allOf(safe) : `${falseAlarms} of them`;
  return `${free} You marked something as a ${noun} in ${where}.`;
}
