import { isFairPlace } from './allowances';
import { quoteOf } from './phrases';
import { getSubTypeName } from './sub-types';
import type { KeySpan, Layer } from './types';
import type { JudgedMark, JudgedSpan } from './verdicts';

/** What a layer is called inside a sentence. */
const LAYER_WORDS: Readonly<Record<Layer, string>> = {
  hedge: 'hedged language',
  claim: 'an unverified claim',
};

/** What to ask of words that the key leaves unmarked; takes no side on whether they are true. */
const QUESTION: Readonly<Record<Layer, string>> = {
  hedge: 'Ask: with which words does the writer step back from what is said?',
  claim: 'Ask: could this be true or false, and does the text say who stands behind it?',
};

/** Tells the student why a mark got its verdict, in a few plain sentences. `text` is the article. */
export function explainMark(judged: JudgedMark, text: string): string {
  const { mark, verdict, span, foil } = judged;
  if (foil) return joinSentences(`No ${bareLayer(mark.layer)} here.`, foil.reason);
  if (!span) {
    const quote = quoteOf(text, mark);
    return joinSentences(`The key marks no ${bareLayer(mark.layer)} in ${quote}.`, QUESTION[mark.layer]);
  }
  if (isFairPlace(span) && verdict !== 'other-layer') return span.rationale;
  const words = `The words that matter are ${quoteOf(text, span.core)}.`;
  if (judged.credit !== null) return joinSentences(judged.credit, words, span.rationale);
  switch (verdict) {
    case 'other-layer':
      return joinSentences(
        `These words are ${LAYER_WORDS[span.layer]}, not ${LAYER_WORDS[mark.layer]}.`,
        span.rationale,
      );
    case 'close':
      return joinSentences(`Close. ${words}`, widenAdvice(span), span.rationale);
    case 'in-part':
      return joinSentences(`Right place, but only in part. ${words}`, widenAdvice(span), span.rationale);
    default:
      return joinSentences(explainFound(judged, span), extentNote(judged, words), span.rationale);
  }
}

/** Tells the student what a key span is about, and how the marks met it. `text` is the article. */
export function explainSpan({ span, verdict, subType, credit }: JudgedSpan, text: string): string {
  if (isFairPlace(span)) return span.rationale;
  const words = `The words that matter are ${quoteOf(text, span.core)}.`;
  const kind = kindOf(span);
  if (credit !== null) return joinSentences(credit, words, kind, span.rationale);
  switch (verdict) {
    case 'found':
      return joinSentences(
        subType === 'other' ? 'You found it, and chose another kind.' : 'You found it.',
        kind,
        span.rationale,
      );
    case 'in-part':
      return joinSentences(`You found part of it. ${words}`, kind, span.rationale);
    case 'missed':
      return span.status === 'required'
        ? joinSentences(`Not marked. ${words}`, kind, span.rationale)
        : joinSentences(`Nothing missed: this one is optional. ${words}`, kind, span.rationale);
  }
}

function explainFound({ mark, subType, touchesCore }: JudgedMark, span: KeySpan): string {
  if (!touchesCore) return 'These words belong to a place that you also marked.';
  const chosen = mark.subType ? getSubTypeName(mark.subType) : null;
  const first = getSubTypeName(span.subType);
  if (!chosen || subType === 'none') return joinSentences('Right place.', kindOf(span));
  if (subType === 'right') return `Right place and right kind: ${first.name}.`;
  if (subType === 'accepted')
    return `Right place. Your kind, ${chosen.name}, is a fair reading; the key lists ${first.name} first.`;
  return `Right place, but another kind. You chose ${chosen.name}. The key has ${first.name}: ${lowerFirst(first.hint)}`;
}

function extentNote({ wide }: JudgedMark, words: string): string {
  return wide ? `Your mark reaches far beyond the key. ${words}` : '';
}

function widenAdvice(span: KeySpan): string {
  return span.status === 'accepted'
    ? 'Widen your mark, or leave it out: this one is optional.'
    : 'Widen your mark.';
}

function kindOf(span: KeySpan): string {
  return `Its kind: ${getSubTypeName(span.subType).name}.`;
}

function bareLayer(layer: Layer): string {
  return layer === 'hedge' ? 'hedged language' : 'unverified claim';
}

function lowerFirst(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}

function joinSentences(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' ');
}
