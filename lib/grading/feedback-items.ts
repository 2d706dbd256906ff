import { overlaps } from '../spans/merge';
import type { Span } from '../spans/span';
import type {
  AnswerKey,
  Grade,
  GradedMark,
  GradedSpan,
  KeySpan,
  KeySpanStatus,
  Layer,
  Mark,
  MarkVerdict,
  SpanVerdict,
  SubType,
} from './types';

/**
 * `missed`: a required key span that no mark stands for. `also-fair`: an accepted one; nothing was missed. `credited`:
 * one that counts as found, though the marks do not earn it.
 */
export type FeedbackVerdict = MarkVerdict | 'missed' | 'also-fair' | 'credited';

/** The part of a key span that a student may see after submitting. */
export type FeedbackKey = {
  readonly spanId: string;
  readonly layer: Layer;
  readonly core: Span;
  readonly outer: Span;
  readonly subType: SubType;
  readonly alternatives: readonly SubType[];
  readonly status: KeySpanStatus;
  readonly verdict: SpanVerdict;
};

/** One note on the article: a student's mark with the key spans it met, or a key span that no mark met. */
export type FeedbackItem = {
  /** Stable for the same marks and key; usable in an element id. */
  readonly id: string;
  /** "1", "2", ... in the order in which the places end, where the numbers stand; "a", "b", ... for also-fair ones, which are shown on demand. */
  readonly label: string;
  /** The student's layer, or the key's where there is no mark. */
  readonly layer: Layer;
  readonly verdict: FeedbackVerdict;
  /** Where the student's mark lies, or null. */
  readonly mark: Span | null;
  /** The sub-type the student chose, or null. */
  readonly chosen: SubType | null;
  readonly notes: readonly string[];
  /** The one the explanation speaks of first. Empty for foil and outside. */
  readonly keys: readonly FeedbackKey[];
  /** One per paragraph on the screen, never empty. */
  readonly explanations: readonly string[];
};

/** What a mark carries beside its grade. */
export type FeedbackMark = Pick<Mark, 'id' | 'subType'> & { readonly note: string };

/**
 * Turns a grade into notes, in the order in which their places end in the text. Marks of one layer with the same offsets become one note. A
 * key span of the mark's own layer joins the note of its mark: when it was found or found in part, and
 * when the mark is close to it. Every other key span gets a note of its own, so that each mark is in
 * exactly one note and each key span in at least one (it is quoted again where a second mark, or one of the
 * other layer, speaks of it). Throws if the grade names a key span that the key does not have.
 */
export function buildFeedbackItems(
  grade: Grade,
  key: Pick<AnswerKey, 'spans'>,
  marks: readonly FeedbackMark[],
): FeedbackItem[] {
  const keySpans = new Map(key.spans.map((span) => [span.id, span]));
  const graded = new Map(grade.spans.map((span) => [span.spanId, span]));
  const toKey = (spanId: string): FeedbackKey => {
    const span = keySpans.get(spanId);
    if (!span) throw new Error(`The key has no span ${spanId}`);
    return pickKey(span, graded.get(spanId)?.verdict ?? 'missed');
  };
  const groups = groupByPlace(grade.marks);
  const spanGroups = assignSpans(grade.spans, groups);
  const items = groups.map((group) => {
    const own = grade.spans.filter((span) => spanGroups.get(span.spanId) === group);
    return markItem(group, own, marks, toKey);
  });
  const alone = grade.spans.filter((span) => !spanGroups.has(span.spanId));
  return label([...items, ...alone.map((span) => spanItem(span, toKey(span.spanId)))]);
}

/** What a note quotes of the text: its mark, else the words of the key that matter. */
export function feedbackPlace(item: Omit<FeedbackItem, 'label'>): Span {
  const place = item.mark ?? item.keys[0]?.core;
  if (!place) throw new Error(`Note ${item.id} has neither mark nor key`);
  return place;
}

/**
 * Where a note's number stands: at the end of its mark, or of the key words its mark lies on where these
 * reach further, so that the number never cuts through them.
 */
export function feedbackEnd(item: Omit<FeedbackItem, 'label'>): number {
  const place = feedbackPlace(item);
  const cores = item.keys.filter((key) => key.layer === item.layer && overlaps(key.core, place));
  return Math.max(place.end, ...cores.map((key) => key.core.end));
}

type MarkGroup = { readonly first: GradedMark; readonly ids: string[] };

function groupByPlace(marks: readonly GradedMark[]): MarkGroup[] {
  const groups = new Map<string, MarkGroup>();
  for (const mark of marks) {
    const place = `${mark.layer} ${mark.start} ${mark.end}`;
    const group = groups.get(place);
    if (group) group.ids.push(mark.markId);
    else groups.set(place, { first: mark, ids: [mark.markId] });
  }
  return [...groups.values()];
}

/** Which note a key span belongs to: that of the mark that stands for it, else of one that speaks of it. */
function assignSpans(
  spans: readonly GradedSpan[],
  groups: readonly MarkGroup[],
): ReadonlyMap<string, MarkGroup> {
  const assigned = new Map<string, MarkGroup>();
  for (const span of spans) {
    const sameLayer = groups.filter(({ first }) => first.layer === span.layer);
    const speaking = sameLayer.find(({ first }) => first.spanId === span.spanId);
    const standing = sameLayer.find(({ ids }) => span.markId !== null && ids.includes(span.markId));
    // For a missed span the nearest mark may well speak of another one.
    const group = span.verdict === 'missed' ? speaking : (standing ?? speaking);
    if (group) assigned.set(span.spanId, group);
  }
  return assigned;
}

function markItem(
  { first, ids }: MarkGroup,
  spans: readonly GradedSpan[],
  marks: readonly FeedbackMark[],
  toKey: (spanId: string) => FeedbackKey,
): Omit<FeedbackItem, 'label'> {
  const raw = marks.filter((mark) => ids.includes(mark.id));
  const others = spans.filter((span) => span.spanId !== first.spanId);
  const credited = spans.some(({ spanId, credited }) => spanId === first.spanId && credited);
  const keyIds = [first.spanId, ...others.map((span) => span.spanId)].filter((id) => id !== null);
  return {
    id: `m-${ids[0] ?? ''}`,
    layer: first.layer,
    verdict: first.verdict === 'found' && credited ? 'credited' : first.verdict,
    mark: { start: first.start, end: first.end },
    chosen: raw.find((mark) => mark.subType !== null)?.subType ?? null,
    notes: raw.map((mark) => mark.note.trim()).filter((note) => note !== ''),
    keys: keyIds.map(toKey),
    explanations: [first.explanation, ...others.map((span) => span.explanation)],
  };
}

function spanItem(span: GradedSpan, key: FeedbackKey): Omit<FeedbackItem, 'label'> {
  return {
    id: `k-${span.spanId}`,
    layer: span.layer,
    verdict: span.credited ? 'credited' : span.status === 'required' ? 'missed' : 'also-fair',
    mark: null,
    chosen: null,
    notes: [],
    keys: [key],
    explanations: [span.explanation],
  };
}

function pickKey(span: KeySpan, verdict: SpanVerdict): FeedbackKey {
  const { id: spanId, layer, core, outer, subType, alternatives, status } = span;
  return { spanId, layer, core, outer, subType, alternatives, status, verdict };
}

function label(items: readonly Omit<FeedbackItem, 'label'>[]): FeedbackItem[] {
  const ordered = [...items].sort(
    (a, b) =>
      feedbackEnd(a) - feedbackEnd(b) ||
      feedbackPlace(a).start - feedbackPlace(b).start ||
      (a.id < b.id ? -1 : 1),
  );
  let numbers = 0;
  let letters = 0;
  return ordered.map((item) => ({
    ...item,
    label: item.verdict === 'also-fair' ? letterOf(letters++) : String(++numbers),
  }));
}

/** 0 -> a, 25 -> z, 26 -> aa. */
function letterOf(index: number): string {
  const last = String.fromCharCode(97 + (index % 26));
  return index < 26 ? last : letterOf(Math.floor(index / 26) - 1) + last;
}
