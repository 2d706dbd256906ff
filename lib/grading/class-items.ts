import { coveredLength, intersectionLength, mergeSpans, overlaps } from '../spans/merge';
import type { Span } from '../spans/span';
import { flagsFoil, isGiven } from './class-summary';
import type { ClassGrade } from './class-summary';
import { LAYERS } from './types';
import type { AnswerKey, Foil, KeySpan, Layer } from './types';

/** A place of a text that a class is measured by, with everybody's credit for it. */
export type ClassItem = {
  /** Unique among the items: of the key span or the foil, else layer and place of the sentence. */
  readonly id: string;
  readonly layer: Layer;
  /** What is shown of it: the outer of an entry, the foil, the sentence. */
  readonly span: Span;
  /** One for each grade, in their order: the share of the core that was found, or 1 left alone and 0 marked. */
  readonly credits: readonly number[];
  /** Of the same, who was given credit for an entry without having found it; left out where nobody was. */
  readonly given?: readonly boolean[] | undefined;
} & (
  | { readonly kind: 'entry'; readonly side: 'find'; readonly entry: KeySpan }
  | { readonly kind: 'safe-phrase'; readonly side: 'leave'; readonly foil: Foil }
  | { readonly kind: 'safe-sentence'; readonly side: 'leave'; readonly foils: readonly Foil[] }
);

/**
 * The items of measurement.md: every required key span, every sentence that no outer of its layer touches, and, for
 * hardly a sentence of the article is wholly safe, every foil outside such sentences. A foil inside one is no item of
 * its own: the same mark would count twice. In reading order, entries first where two begin at the same place. All
 * grades come from `key`; `sentences` and `layers` are what the exercise asks for.
 */
export function listClassItems(
  grades: readonly ClassGrade[],
  key: AnswerKey,
  sentences: readonly Span[],
  layers: readonly Layer[] = LAYERS,
): ClassItem[] {
  return layers
    .flatMap((layer) => [
      ...key.spans
        .filter((span) => span.layer === layer && span.status === 'required')
        .map((entry) => toEntry(entry, grades)),
      ...listSafe(grades, key, sentences, layer),
    ])
    .sort((a, b) => a.span.start - b.span.start || orderOf(a) - orderOf(b) || a.span.end - b.span.end);
}

function orderOf({ side, layer }: ClassItem): number {
  return (side === 'find' ? 0 : 2) + (layer === 'hedge' ? 0 : 1);
}

function toEntry(entry: KeySpan, grades: readonly ClassGrade[]): ClassItem {
  const graded = grades.map(({ spans }) => spans.find(({ spanId }) => spanId === entry.id));
  const credits = graded.map((span) => span?.coverage ?? 0);
  const given = graded.map((span) => span !== undefined && isGiven(span));
  return {
    ...{ kind: 'entry', side: 'find', id: entry.id, layer: entry.layer, span: entry.outer, entry, credits },
    ...(given.includes(true) ? { given } : {}),
  };
}

function listSafe(
  grades: readonly ClassGrade[],
  key: AnswerKey,
  sentences: readonly Span[],
  layer: Layer,
): ClassItem[] {
  const outers = mergeSpans(key.spans.filter((span) => span.layer === layer).map(({ outer }) => outer));
  const safe = sentences.filter((sentence) => coveredLength(sentence, outers) === 0);
  const foils = key.foils.filter((foil) => foil.layer === layer);
  const marks = grades.map((grade) => grade.marks.filter((mark) => mark.layer === layer));
  const creditsFor = (isMarked: (mark: ClassGrade['marks'][number]) => boolean) =>
    marks.map((own) => (own.some(isMarked) ? 0 : 1));
  return [
    ...safe.map((sentence): ClassItem => ({
      kind: 'safe-sentence',
      side: 'leave',
      id: `${layer}-${sentence.start}`,
      layer,
      span: sentence,
      foils: foils.filter((foil) => overlaps(foil, sentence)),
      credits: creditsFor((mark) => intersectionLength(mark, sentence) > 0),
    })),
    ...foils
      .filter((foil) => !safe.some((sentence) => overlaps(foil, sentence)))
      .map((foil): ClassItem => ({
        kind: 'safe-phrase',
        side: 'leave',
        id: foil.id,
        layer,
        span: { start: foil.start, end: foil.end },
        foil,
        credits: creditsFor((mark) => flagsFoil(foil, mark)),
      })),
  ];
}
