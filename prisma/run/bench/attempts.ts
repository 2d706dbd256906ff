import { inventRecords } from '../../../app/bench/marking/invented-text';
import { getAnswerKey } from '../../../lib/content/answer-keys';
import { ARTICLE } from '../../../lib/content/catalog';
import type { Mark } from '../../../lib/grading/types';
import { tokenizeWords } from '../../../lib/spans/tokens';

export const KEY = getAnswerKey(ARTICLE.id);
const WORDS = tokenizeWords(ARTICLE.text);

/** `count` marks on the real article: every other one is right by the key while that lasts, the rest lie anywhere. */
export function inventAttempt(count: number): Mark[] {
  const elsewhere = inventRecords(WORDS, count);
  const stride = Math.max(1, Math.floor((2 * KEY.spans.length) / count));
  return elsewhere.map(({ id, layer, start, end }, i) => {
    const span = i % 2 ? KEY.spans[Math.floor(i / 2) * stride] : undefined;
    return span
      ? { id, layer: span.layer, start: span.core.start, end: span.core.end, subType: span.subType }
      : { id, layer, start, end, subType: null };
  });
}
