import { listAnswerKeys } from '../../lib/content/answer-keys';
import type { PrismaClient } from '../generated/client';

/**
 * Stores the current version of every answer key. Versions are never changed or deleted: grades point at them.
 * Texts need no loading; they are part of the program.
 */
export async function loadContent(db: PrismaClient): Promise<void> {
  const data = listAnswerKeys().map(({ version, ...content }) => ({
    version,
    articleId: content.articleId,
    content,
  }));
  await db.answerKeyVersion.createMany({ data, skipDuplicates: true });
}
