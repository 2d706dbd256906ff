import { heatStep } from '@/lib/grading/heat';
import type { HeatStep } from '@/lib/grading/heat';
import type { KeySpan } from '@/lib/grading/types';
import { overlaps } from '@/lib/spans/merge';
import { renderSegments } from '@/lib/spans/segments';
import type { SegmentItem } from '@/lib/spans/segments';
import type { Span } from '@/lib/spans/span';
import { divideText } from './place-extents';

/** A stretch of text that looks the same all along. `part` says where in its place it lies. */
export type HeatPiece = {
  readonly start: number;
  readonly text: string;
  readonly step: HeatStep;
  readonly part: 'core' | 'outer' | 'cluster' | null;
};
/** Pieces one after another that answer for one place (a key span or cluster, by its id), or for none. */
export type HeatRun = {
  readonly start: number;
  readonly place: string | null;
  readonly pieces: readonly HeatPiece[];
};

export type HeatPlace = { readonly id: string } & (
  { readonly span: Pick<KeySpan, 'core' | 'outer'> } | { readonly cluster: Span }
);

/**
 * Cuts a range of the text at the edges of all places and wherever the shading changes. Where outers overlap, the
 * words in more than one of them are in the place that `divideText` gives them to, and in one run each place.
 */
export function cutHeatText(
  text: string,
  range: Span,
  words: readonly Span[],
  counts: readonly number[],
  of: number,
  places: readonly HeatPlace[],
): HeatRun[] {
  const shaded = shadeRuns(range, words, counts, of);
  const parts = [...listParts(places), ...listExtents(text, places)];
  const [stepOf, partOf] = [byId(shaded), byId(parts)];
  const runs: { start: number; place: string | null; pieces: HeatPiece[] }[] = [];
  for (const { start, end, ids } of renderSegments(range, [...shaded, ...parts])) {
    const here = ids.flatMap((id) => partOf.get(id) ?? []);
    const part = PARTS.find((one) => here.some((item) => item.part === one)) ?? null;
    const place = here.find((item) => item.part === 'place')?.place ?? null;
    const step = ids.flatMap((id) => stepOf.get(id)?.step ?? []).at(0) ?? 0;
    const piece = { start, text: text.slice(start, end), step, part };
    const last = runs.at(-1);
    if (last?.place === place) last.pieces.push(piece);
    else runs.push({ start, place, pieces: [piece] });
  }
  return runs;
}

/** What is drawn, a core rather than the outer it lies in. */
const PARTS = ['core', 'outer', 'cluster'] as const;
type Part = SegmentItem & { readonly place: string; readonly part: (typeof PARTS)[number] | 'place' };

function listParts(places: readonly HeatPlace[]): Part[] {
  return places.flatMap((place) =>
    'cluster' in place
      ? [named(place, 'cluster', place.cluster)]
      : [named(place, 'outer', place.span.outer), named(place, 'core', place.span.core)],
  );
}

/** The words that answer for each place. A cluster touches no outer. */
function listExtents(text: string, places: readonly HeatPlace[]): Part[] {
  const entries = places.filter((place) => 'span' in place);
  const extents = divideText(
    text,
    entries.map(({ span }) => span),
  );
  return [
    ...entries.flatMap((entry, at) => {
      const extent = extents[at];
      return extent ? [named(entry, 'place', extent)] : [];
    }),
    ...places.flatMap((place) => ('cluster' in place ? [named(place, 'place', place.cluster)] : [])),
  ];
}

function named({ id }: HeatPlace, part: Part['part'], { start, end }: Span): Part {
  return { start, end, id: `${part} ${id}`, place: id, part };
}

function byId<Item extends SegmentItem>(items: readonly Item[]): ReadonlyMap<string, Item> {
  return new Map(items.map((item) => [item.id, item]));
}

/** Words of the same step, with what stands between them: a gap is as warm as the cooler of its neighbours. */
function shadeRuns(range: Span, words: readonly Span[], counts: readonly number[], of: number) {
  const runs: (SegmentItem & { step: HeatStep; end: number })[] = [];
  const add = (start: number, end: number, step: HeatStep) => {
    const last = runs.at(-1);
    if (last && last.end === start && last.step === step) last.end = end;
    else runs.push({ start, end, step, id: `step-${start}` });
  };
  let before: { end: number; step: HeatStep } | null = null;
  for (const [at, word] of words.entries()) {
    if (!overlaps(word, range)) continue;
    const step = of > 0 ? heatStep(counts[at] ?? 0, of) : 0;
    if (before && before.end < word.start) add(before.end, word.start, cooler(before.step, step));
    add(word.start, word.end, step);
    before = { end: word.end, step };
  }
  return runs.filter((run) => run.step > 0);
}

function cooler(a: HeatStep, b: HeatStep): HeatStep {
  return a < b ? a : b;
}
