import { splitParagraphs, splitSentences } from '../spans/sentences';
import { resolveQuote } from '../spans/quote';
import type { AnswerKey, Foil, KeySpan, Layer, Mark, SubType, TextUnits } from './types';

/** A small invented text with its key, for tests only. */
export const TEXT = [
  'The town hall could close early. The mayor said that it stays open.',
  'Some shop owners claim that thieves broke in last week. The police blocked the road on Monday at nine.',
  'Sales fell by half. It is a nice old house, and everyone must decide.',
].join('\n');

const paragraphs = splitParagraphs(TEXT);
export const UNITS: TextUnits = { text: TEXT, paragraphs, sentences: splitSentences(TEXT, paragraphs) };

type Facts = Partial<Pick<KeySpan, 'alternatives' | 'status' | 'layer'>>;

function keySpan(id: string, core: string, outer: string, subType: SubType, facts: Facts): KeySpan {
  return {
    id,
    layer: 'hedge',
    core: resolveQuote(TEXT, core),
    outer: resolveQuote(TEXT, outer),
    subType,
    alternatives: [],
    status: 'required',
    rationale: `Because of ${id}.`,
    ...facts,
  };
}

const foil = (id: string, layer: Layer, quote: string): Foil => ({
  id,
  layer,
  ...resolveQuote(TEXT, quote),
  reason: `Safe, says ${id}.`,
});

export const KEY: AnswerKey = {
  articleId: 'sample',
  version: 'v1',
  spans: [
    keySpan('maybe', 'could', 'could close', 'maybe', {}),
    keySpan('owners', 'Some shop owners claim', 'Some shop owners claim that', 'faceless-source', {
      alternatives: ['soft-verb'],
    }),
    keySpan('week', 'last week', 'last week', 'vague-detail', { status: 'accepted' }),
    keySpan('thieves', 'thieves broke in', 'that thieves broke in last week', 'faceless-group', {
      layer: 'claim',
    }),
    keySpan('sales', 'Sales fell by half', 'Sales fell by half.', 'no-source', {
      layer: 'claim',
      alternatives: ['motive'],
    }),
  ],
  foils: [foil('duty', 'hedge', 'must decide'), foil('mayor', 'claim', 'it stays open')],
};

/** A mark on the one place where `quote` stands; its id is the quote unless given. */
export function markOn(layer: Layer, quote: string, subType: SubType | null = null, id = quote): Mark {
  return { id, layer, subType, ...resolveQuote(TEXT, quote) };
}
