import { createHash } from 'node:crypto';
import type { AnswerKey } from '../grading/types';
import type { Span } from '../spans/span';
import { keySourceSchema } from './answer-key-schema';
import type { KeySource } from './answer-key-schema';
import { resolveEntry, resolveFoil } from './resolve-entry';
import type { Article } from './types';

/**
 * A written key with its quotes turned into offsets of the article's text (half-open, UTF-16), in reading
 * order per layer, and its version. Throws where the source breaks its schema, names a paragraph that is not
 * there, or holds a quote that does not stand exactly once where it is looked for.
 */
export function resolveKey(article: Article, source: KeySource): AnswerKey {
  const { articleId, sections } = keySourceSchema.parse(source);
  if (articleId !== article.id) throw new Error(`This key is for ${articleId}, not for ${article.id}`);
  const placed = sections.map((section) => ({ section, area: getParagraph(article, section.paragraph) }));
  const spans = placed.flatMap(({ section, area }) => [
    ...section.hedges.map((entry) => resolveEntry(article.text, area, 'hedge', entry)),
    ...section.claims.map((entry) => resolveEntry(article.text, area, 'claim', entry)),
  ]);
  const foils = placed.flatMap(({ section, area }) => [
    ...section.hedgeFoils.map((entry) => resolveFoil(article.text, area, 'hedge', entry)),
    ...section.claimFoils.map((entry) => resolveFoil(article.text, area, 'claim', entry)),
  ]);
  const content = { articleId, spans, foils };
  return { ...content, version: versionOf(content) };
}

/** First 16 hex digits of the SHA-256 of the content as JSON with sorted keys: the same content, the same version. */
export function versionOf(content: object): string {
  return createHash('sha256').update(canonicalJson(content)).digest('hex').slice(0, 16);
}

function canonicalJson(content: unknown): string {
  return JSON.stringify(content, (_key, value: unknown) =>
    value !== null && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}

function getParagraph(article: Article, paragraph: number): Span {
  const area = article.paragraphs[paragraph - 1];
  if (!area) throw new Error(`Article ${article.id} has no paragraph ${paragraph}`);
  return area;
}
