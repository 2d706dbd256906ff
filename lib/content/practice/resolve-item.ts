import { splitParagraphs, splitSentences } from '../../spans/sentences';
import { resolveEntry, resolveFoil } from '../resolve-entry';
import { versionOf } from '../resolve-key';
import { practiceItemSchema } from './item-schema';
import type { PracticeItemSource } from './item-schema';
import type { KeyedItem } from './types';

/**
 * A written item with its quotes turned into offsets (half-open, UTF-16) and a key of its own, versioned like
 * an article's. Throws where the source breaks its schema or a quote does not stand exactly once.
 */
export function resolveItem(source: PracticeItemSource): KeyedItem {
  const { id, layer, topic, difficulty, text, spans, foils, safe } = practiceItemSchema.parse(source);
  const area = { start: 0, end: text.length };
  const content = {
    articleId: id,
    spans: spans.map((entry, at) => resolveEntry(text, area, layer, { ...entry, id: `${id}-${at + 1}` })),
    foils: foils.map((entry, at) => resolveFoil(text, area, layer, { ...entry, id: `${id}-f${at + 1}` })),
  };
  const paragraphs = splitParagraphs(text);
  return {
    item: { id, layer, topic, text, paragraphs, sentences: splitSentences(text, paragraphs) },
    difficulty,
    subType: content.spans.find((span) => span.status === 'required')?.subType ?? null,
    foilFamilies: [...new Set(foils.map((entry) => entry.family))],
    key: { ...content, version: versionOf(content) },
    safe: safe ?? null,
  };
}
