import 'server-only';
import type { Prisma } from '@/prisma/generated/client';
import { findAnswerKey, getAnswerKey } from '../content/answer-keys';
import { keyVersionSchema } from '../content/key-version-schema';
import type { AnswerKey } from '../grading/types';
import { db } from './client';

type Reader = Pick<Prisma.TransactionClient, 'classKey' | 'answerKeyVersion'>;

/**
 * The key by which a class is graded on an article: its own, where its teachers changed something, else the built-in
 * one, which also grades those who are in no class (`classroomId` null). One query.
 */
export async function getClassKey(
  classroomId: string | null,
  articleId: string,
  reader: Reader = db,
): Promise<AnswerKey> {
  const own =
    classroomId === null
      ? null
      : await reader.classKey.findUnique({
          where: { classroomId_articleId: { classroomId, articleId } },
          select: { version: true, answerKey: { select: { content: true } } },
        });
  if (!own) return getAnswerKey(articleId);
  return { ...keyVersionSchema.parse(own.answerKey.content), version: own.version };
}

/** A key by its version: the built-in one of today, or any that ever graded. Throws for one that never did. */
export async function getKeyVersion(
  articleId: string,
  version: string,
  reader: Reader = db,
): Promise<AnswerKey> {
  const present = findAnswerKey(articleId);
  if (present?.version === version) return present;
  const archived = await reader.answerKeyVersion.findUniqueOrThrow({
    where: { version },
    select: { content: true },
  });
  return { ...keyVersionSchema.parse(archived.content), version };
}
