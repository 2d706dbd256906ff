import 'server-only';
import type { AnswerKey } from '../../grading/types';
import { findArticle } from '../catalog';
import { findItem } from '../practice/bank';
import { resolveReview } from './resolve-review';
import { REVIEW_1 } from './review-1';
import { REVIEW_2 } from './review-2';
import { REVIEW_3 } from './review-3';
import { REVIEW_4 } from './review-4';
import { REVIEW_5 } from './review-5';
import { REVIEW_6 } from './review-6';
import { REVIEW_7 } from './review-7';
import { REVIEW_8 } from './review-8';
import type { ReviewSource } from './review-schema';

/** A new review is a file and a line here, a text in review-texts.ts and its items in practice/reserved.ts. */
export const REVIEW_SOURCES: readonly ReviewSource[] = [
  REVIEW_1,
  REVIEW_2,
  REVIEW_3,
  REVIEW_4,
  REVIEW_5,
  REVIEW_6,
  REVIEW_7,
  REVIEW_8,
];

/** The key of every mixed review. Throws where one does not fit its text or the bank. */
export function resolveReviewKeys(): readonly AnswerKey[] {
  return REVIEW_SOURCES.map((source) => {
    const article = findArticle(source.id);
    if (!article) throw new Error(`No article for ${source.id}`);
    return resolveReview(article, source, findItem);
  });
}
