import { listAnswerKeys } from '../../lib/content/answer-keys';
import { listContentVersions } from '../../lib/content/course-part';
import type { PrismaClient } from '../generated/client';

/**
 * Stores the current version of every answer key, lesson and test form. Versions are never changed or deleted:
 * grades and course attempts point at them. Texts need no loading; they are part of the program.
 */
export async function loadContent(db: PrismaClient): Promise<void> {
  const keys = listAnswerKeys().map(({ version, ...content }) => ({
    version,
    articleId: content.articleId,
    content,
  }));
  await db.answerKeyVersion.createMany({ data: keys, skipDuplicates: true });
  await db.contentVersion.createMany({ data: listContentVersions(), skipDuplicates: true });
}
