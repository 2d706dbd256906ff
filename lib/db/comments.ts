import 'server-only';
import type { Prisma } from '@/prisma/generated/client';
import type { AttemptReader, ClassroomTeacher, SignedIn } from '../policy';
import { db } from './client';

/** Characters. */
export const LONGEST_COMMENT = 2_000;
/** Written to one student; keeps every list bounded. */
export const MOST_COMMENTS = 200;

/** What a comment speaks of: the student's work as a whole, an attempt, or an open answer of the course. */
export type CommentAbout =
  | { readonly kind: 'student' }
  | { readonly kind: 'attempt'; readonly attemptId: string }
  | { readonly kind: 'answer'; readonly courseAttemptId: string; readonly itemId: string };

type CommentEntry = {
  readonly id: string;
  readonly text: string;
  readonly byName: string;
  readonly createdAt: Date;
  readonly changedAt: Date | null;
  /** When the student first saw it as it stands now. */
  readonly seenAt: Date | null;
};
/** `own`: whoever asks wrote it, and alone may change its words. */
export type TeachersComment = CommentEntry & {
  readonly own: boolean;
  readonly about: CommentAbout;
  /** Of the attempt or of the work on the lesson; null where there is none. */
  readonly place: CommentPlace | null;
};
export type StudentsComment = CommentEntry & { readonly place: CommentPlace | null };
export type CommentPlace =
  | {
      readonly kind: 'attempt';
      readonly attemptId: string;
      readonly exerciseId: string;
      readonly number: number;
    }
  | { readonly kind: 'answer'; readonly partId: string; readonly itemId: string };

const SELECT = {
  id: true,
  text: true,
  byId: true,
  byName: true,
  createdAt: true,
  changedAt: true,
  seenAt: true,
  attemptId: true,
  courseAttemptId: true,
  itemId: true,
  attempt: { select: { exerciseId: true, number: true } },
  courseAttempt: { select: { partId: true } },
} satisfies Prisma.CommentSelect;
type Row = Prisma.CommentGetPayload<{ select: typeof SELECT }>;

/** All that teachers of the class wrote to one of its students, oldest first. */
export async function listCommentsTo(
  { classroomId, personId: teacherId }: ClassroomTeacher,
  personId: string,
): Promise<TeachersComment[]> {
  const rows = await db.comment.findMany({
    where: { personId, person: { classroomId } },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    take: MOST_COMMENTS,
    select: SELECT,
  });
  return rows.map((row) => forTeacher(row, teacherId));
}

/** How many comments each of these students has, and how many of them are still new; who has none is not in it. */
export async function countCommentsTo(
  { classroomId }: ClassroomTeacher,
  personIds: string[],
): Promise<ReadonlyMap<string, { readonly all: number; readonly unseen: number }>> {
  const rows = await db.$queryRaw<{ personId: string; all: number; unseen: number }[]>`
    SELECT c."personId", count(*)::int AS "all", (count(*) - count(c."seenAt"))::int AS "unseen"
    FROM "Comment" c JOIN "Person" p ON p."id" = c."personId"
    WHERE c."personId" = ANY(${personIds}::uuid[]) AND p."classroomId" = ${classroomId}::uuid
    GROUP BY c."personId"`;
  return new Map(rows.map(({ personId, ...counts }) => [personId, counts]));
}

type CommentsOnAttempt = {
  /** Whose attempt it is. */
  readonly personId: string;
  /** Oldest first. */
  readonly comments: readonly TeachersComment[];
};

/** What was written about one attempt; for its owner and the owner's teachers. */
export async function getCommentsOnAttempt(reader: AttemptReader): Promise<CommentsOnAttempt> {
  const { personId, comments } = await db.attempt.findUniqueOrThrow({
    where: { id: reader.attemptId },
    select: {
      personId: true,
      comments: { orderBy: [{ createdAt: 'asc' }, { id: 'asc' }], take: MOST_COMMENTS, select: SELECT },
    },
  });
  return { personId, comments: comments.map((row) => forTeacher(row, reader.personId)) };
}

/** All that was written to somebody, for the person themself, newest first. */
export async function listCommentsToMe({ personId }: SignedIn): Promise<StudentsComment[]> {
  const rows = await db.comment.findMany({
    where: { personId },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: MOST_COMMENTS,
    select: SELECT,
  });
  return rows.map(toStudents);
}

/** Notes that the student was shown these, as they stood: what was changed meanwhile stays new. */
export async function markCommentsSeen(
  { personId }: SignedIn | AttemptReader,
  shown: readonly Pick<CommentEntry, 'id' | 'changedAt' | 'seenAt'>[],
): Promise<void> {
  const fresh = shown.filter(({ seenAt }) => seenAt === null);
  if (fresh.length === 0) return;
  await db.comment.updateMany({
    where: { personId, seenAt: null, OR: fresh.map(({ id, changedAt }) => ({ id, changedAt })) },
    data: { seenAt: new Date() },
  });
}

function toEntry({ id, text, byName, createdAt, changedAt, seenAt }: Row): CommentEntry {
  return { id, text, byName, createdAt, changedAt, seenAt };
}

function toStudents(row: Row): StudentsComment {
  return { ...toEntry(row), place: placeOf(row) };
}

function forTeacher(row: Row, teacherId: string): TeachersComment {
  return { ...toEntry(row), own: row.byId === teacherId, about: aboutOf(row), place: placeOf(row) };
}

function aboutOf({ attemptId, courseAttemptId, itemId }: Row): CommentAbout {
  if (attemptId) return { kind: 'attempt', attemptId };
  if (courseAttemptId && itemId) return { kind: 'answer', courseAttemptId, itemId };
  return { kind: 'student' };
}

function placeOf({ attemptId, attempt, courseAttempt, itemId }: Row): CommentPlace | null {
  if (attemptId && attempt) return { kind: 'attempt', attemptId, ...attempt };
  if (courseAttempt && itemId) return { kind: 'answer', partId: courseAttempt.partId, itemId };
  return null;
}
