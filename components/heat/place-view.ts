import type { Cluster } from '@/lib/grading/heat-clusters';
import type { HeatEntry, InsteadTally } from '@/lib/grading/heat-entries';
import type { KindTally } from '@/lib/grading/heat-kinds';
import { LAYER_NOUN, wereGivenCredit } from '@/lib/grading/phrases';
import { getSubTypeName } from '@/lib/grading/sub-types';
import type { KeySpan, Layer } from '@/lib/grading/types';
import type { Span } from '@/lib/spans/span';

/** A kind that was chosen, and how it compares with the key's; `fits` is null where the key has none. */
export type KindView = {
  readonly name: string;
  readonly fits: 'key' | 'also' | null;
  readonly students: number;
};
export type InsteadView = {
  readonly words: string;
  readonly how: string;
  readonly students: number;
};

/** A key span or a cluster in words and numbers: all that the panel and the projector show of it. */
export type PlaceView = {
  readonly id: string;
  /** Its entry or safe phrase in the key; null where the key has neither. */
  readonly keyId: string | null;
  readonly kind: 'entry' | 'cluster';
  readonly layer: Layer;
  /** The words, before, in and after the core; of a cluster all is core. */
  readonly quote: readonly [string, string, string];
  readonly title: string;
  /** How many of the students did what, in one sentence. */
  readonly sentence: string;
  /** Found and in part of an entry, marked of a cluster. */
  readonly bar: { readonly filled: number; readonly hatched: number; readonly of: number };
  readonly optional: boolean;
  readonly kinds: readonly KindView[];
  readonly instead: readonly InsteadView[];
  /** Marks of other words that `instead` has no room for. */
  readonly moreInstead: number;
  /** Students who did not find an entry. */
  readonly apart: number;
  /** Why it is in the key, or why it is safe; with a heading of its own. */
  readonly why: { readonly heading: string; readonly text: string };
};

const MOST_INSTEAD = 4;

/** The id of a place in addresses and on the page. Not the key's id of a cluster, which has none. */
export function placeId(place: { span: KeySpan } | { cluster: Span & { layer: Layer } }): string {
  return 'span' in place
    ? place.span.id
    : `${place.cluster.layer}-${place.cluster.start}-${place.cluster.end}`;
}

export function viewEntry(entry: HeatEntry, of: number, text: string): PlaceView {
  const { span, found, inPart, missed, credited } = entry;
  const optional = span.status === 'accepted';
  const rest = [inPart > 0 ? `${inPart} in part` : '', !optional && missed > 0 ? `${missed} missed it` : ''];
  return {
    id: placeId({ span }),
    keyId: span.id,
    kind: 'entry',
    layer: span.layer,
    quote: [
      cut(text, span.outer.start, span.core.start),
      cut(text, span.core.start, span.core.end),
      cut(text, span.core.end, span.outer.end),
    ],
    title: `${capital(span.layer)}: ${getSubTypeName(span.subType).name}`,
    sentence: `${[`${found} of ${of} found it`, ...rest.filter((part) => part !== '')].join(', ')}.${sayCredited(credited)}`,
    bar: { filled: found, hatched: inPart, of },
    optional,
    kinds: entry.kinds.map((kind) => viewKind(kind, span)),
    // Nobody misses what is merely accepted, so nothing was marked instead.
    instead: optional ? [] : viewInstead(entry, text),
    moreInstead: optional ? 0 : Math.max(0, entry.instead.length - MOST_INSTEAD),
    apart: inPart + missed,
    why: { heading: 'Why it is in the key', text: span.rationale },
  };
}

/** Beside what the class did: a sentence with a space before it, or nothing. */
function sayCredited(students: number): string {
  return students === 0 ? '' : ` ${wereGivenCredit(students)} for it.`;
}

export function viewCluster(cluster: Cluster, of: number, text: string): PlaceView {
  const { layer, students, foil, other } = cluster;
  return {
    id: placeId({ cluster }),
    keyId: foil?.id ?? null,
    kind: 'cluster',
    layer,
    quote: ['', cut(text, cluster.start, cluster.end), ''],
    title: `Not in the key as a ${LAYER_NOUN[layer]}`,
    sentence: `${students} of ${of} marked ${isOneWord(text, cluster) ? 'it' : 'some of it or all'} as a ${LAYER_NOUN[layer]}.`,
    bar: { filled: students, hatched: 0, of },
    optional: false,
    kinds: cluster.kinds.map((kind) => viewKind(kind, null)),
    instead: [],
    moreInstead: 0,
    apart: students,
    why: {
      heading: foil ? 'Why it is safe' : 'What the key says',
      text: [
        foil ? foil.reason : `The key has no ${LAYER_NOUN[layer]} here.`,
        other
          ? `Part of it is in the key as a ${LAYER_NOUN[other.layer]}: “${cut(text, other.core.start, other.core.end)}”.`
          : '',
      ]
        .filter((sentence) => sentence !== '')
        .join(' '),
    },
  };
}

/** What a screen reader hears of a place beside its words. */
export function sayPlace({ title, sentence }: PlaceView): string {
  return `${title}. ${sentence}`;
}

/** Its words, whether they are in the key, and what the class did there. */
export function namePlace({ kind, quote, sentence }: PlaceView): string {
  return `${kind === 'entry' ? 'In the key' : 'Not in the key'}: “${quote.join('')}”. ${sentence}`;
}

function viewKind({ subType, students }: KindTally, span: KeySpan | null): KindView {
  if (subType === null) return { name: 'No kind chosen', fits: null, students };
  const { name } = getSubTypeName(subType);
  if (span?.subType === subType) return { name, fits: 'key', students };
  return { name, fits: span?.alternatives.includes(subType) ? 'also' : null, students };
}

const HOW: Readonly<Record<InsteadTally['how'], (layer: Layer) => string>> = {
  part: () => 'a part of it',
  near: () => 'other words nearby',
  'other-layer': (layer) => `as a ${LAYER_NOUN[layer]}`,
};

function viewInstead({ instead, nothing }: HeatEntry, text: string): InsteadView[] {
  const shown = instead.slice(0, MOST_INSTEAD).map((one) => ({
    words: `“${cut(text, one.start, one.end)}”`,
    how: HOW[one.how](one.layer),
    students: one.students,
  }));
  return nothing > 0 ? [...shown, { words: 'Nothing in this place', how: '', students: nothing }] : shown;
}

function cut(text: string, start: number, end: number): string {
  return text.slice(start, end).replace(/\s+/gu, ' ');
}

function isOneWord(text: string, { start, end }: Span): boolean {
  return !/\s/u.test(text.slice(start, end));
}

function capital(layer: Layer): string {
  return layer === 'hedge' ? 'Hedge' : 'Claim';
}
