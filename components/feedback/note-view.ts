import type { NoteContest } from '../disputes/contest-words';
import { isFairPlace } from '@/lib/grading/allowances';
import { feedbackPlace, type FeedbackItem, type FeedbackKey } from '@/lib/grading/feedback-items';
import { getSubTypeName } from '@/lib/grading/sub-types';
import type { Layer } from '@/lib/grading/types';
import type { Span } from '@/lib/spans/span';

/** The key's words around and in its core, so that the core can be set in bold. */
export type KeyView = {
  readonly layer: Layer;
  readonly before: string;
  readonly core: string;
  readonly after: string;
  readonly kind: string;
  readonly alsoAccepted: readonly string[];
  readonly optional: boolean;
};

/** A note as strings: all that a browser needs, and nothing of the key beyond it. */
export type NoteView = Pick<FeedbackItem, 'id' | 'label' | 'layer' | 'verdict' | 'notes' | 'explanations'> & {
  /** The words the note stands on, shortened. */
  readonly excerpt: string;
  readonly marked: string | null;
  readonly chosen: string | null;
  readonly keys: readonly KeyView[];
  /** A close mark whose key span counts as missed: found under both filters. */
  readonly countsAsMissed: boolean;
  /** Null where there is nobody to contest it with, and nothing to contest. */
  readonly contest: NoteContest | null;
};

const LONGEST_EXCERPT = 70;

export function viewNote(item: FeedbackItem, text: string, contest: NoteContest | null): NoteView {
  const { id, label, layer, verdict, notes, explanations, mark, chosen, keys } = item;
  return {
    id,
    label,
    layer,
    verdict,
    notes,
    explanations,
    excerpt: shorten(cut(text, feedbackPlace(item))),
    marked: mark && cut(text, mark),
    chosen: chosen && getSubTypeName(chosen).name,
    // What is fair in this attempt alone is in no key; its note says why.
    keys: keys.filter(({ spanId }) => !isFairPlace({ id: spanId })).map((key) => viewKey(key, text)),
    contest,
    countsAsMissed:
      verdict !== 'also-fair' &&
      keys.some((key) => key.layer === layer && key.status === 'required' && key.verdict === 'missed'),
  };
}

function viewKey({ layer, core, outer, subType, alternatives, status }: FeedbackKey, text: string): KeyView {
  return {
    layer,
    before: cut(text, { start: outer.start, end: core.start }),
    core: cut(text, core),
    after: cut(text, { start: core.end, end: outer.end }),
    kind: getSubTypeName(subType).name,
    alsoAccepted: alternatives.map((id) => getSubTypeName(id).name),
    optional: status === 'accepted',
  };
}

function cut(text: string, { start, end }: Span): string {
  return text.slice(start, end).replace(/\s+/gu, ' ');
}

/** Cuts between words, at the end. */
function shorten(quote: string): string {
  if (quote.length <= LONGEST_EXCERPT) return quote;
  return `${quote.slice(0, LONGEST_EXCERPT).replace(/\s\S*$/u, '')} …`;
}
