import { WHOLE_ARTICLE } from '../../lib/content/catalog';
import { gradeSchema } from '../../lib/content/grade-schema';
import type { GradedMark, Layer } from '../../lib/grading/types';
import type { Prisma, PrismaClient } from '../generated/client';

const DAY = 24 * 60 * 60_000;
/** Two of the demo students disagree with the key about the same place, in words of their own. */
const REASONS: Readonly<Record<Layer, readonly [string, string]>> = {
  claim: [
    'The text says this as if it were settled, and I cannot see whom I could ask about it.',
    'Nobody is named here. By the rules that makes it a claim, so I think my mark should count.',
  ],
  hedge: [
    'To me this sounds as if the writer is not quite sure, so I took it for a hedge.',
    'I think these words make the sentence softer. Please look at them again.',
  ],
};
const COMMENT =
  'You left more safe sentences alone than in your first attempt, and still found more. Tell me next time how you decided.';

/**
 * What a teacher would find waiting in the demo class: one assignment, two students who see the same place differently
 * from the key, and a comment that a student has not read yet.
 */
export async function addDemoWorkspace(db: PrismaClient, classroomId: string, now: Date): Promise<void> {
  await db.assignment.create({
    data: {
      classroomId,
      partId: WHOLE_ARTICLE.id,
      dueAt: new Date(now.getTime() + 3 * DAY),
      timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
      note: 'Take your time. A sentence that you leave alone for a good reason counts as much as a mark.',
    },
    select: { id: true },
  });
  const attempts = await db.attempt.findMany({
    where: { person: { classroomId }, exerciseId: WHOLE_ARTICLE.id, grade: { isNot: null } },
    orderBy: [{ person: { name: 'asc' } }, { number: 'desc' }],
    select: {
      id: true,
      number: true,
      personId: true,
      person: { select: { classroom: { select: { teacherId: true, teacher: { select: { name: true } } } } } },
      grade: { select: { keyVersion: true, result: true } },
    },
  });
  await db.dispute.createMany({ data: draftDisputes(attempts, classroomId, now) });
  const second = attempts.find(({ number }) => number > 1);
  const teacher = second?.person.classroom;
  if (!second || !teacher) throw new Error('Nobody in the demo class has tried twice');
  await db.comment.create({
    data: {
      personId: second.personId,
      attemptId: second.id,
      byId: teacher.teacherId,
      byName: teacher.teacher.name,
      text: COMMENT,
    },
    select: { id: true },
  });
}

type Graded = {
  readonly id: string;
  readonly personId: string;
  readonly grade: { readonly keyVersion: string; readonly result: unknown } | null;
};
type Drawn = { readonly attempt: Graded; readonly mark: GradedMark };

/** The safe phrase that the most students marked, and the first two of these students. */
function draftDisputes(
  attempts: readonly Graded[],
  classroomId: string,
  now: Date,
): Prisma.DisputeCreateManyInput[] {
  const drawn = new Map<string, Map<string, Drawn>>();
  for (const attempt of attempts) {
    for (const mark of gradeSchema.parse(attempt.grade?.result).marks) {
      if (mark.verdict !== 'foil' || mark.foilId === null) continue;
      const byPerson = drawn.get(mark.foilId) ?? new Map<string, Drawn>();
      if (!byPerson.has(attempt.personId)) byPerson.set(attempt.personId, { attempt, mark });
      drawn.set(mark.foilId, byPerson);
    }
  }
  const [most] = [...drawn.values()].sort((a, b) => b.size - a.size);
  return [...(most?.values() ?? [])].slice(0, 2).map(({ attempt, mark }, at) => ({
    classroomId,
    attemptId: attempt.id,
    articleId: WHOLE_ARTICLE.articleId,
    layer: mark.layer === 'hedge' ? 'HEDGE' : 'CLAIM',
    start: mark.start,
    end: mark.end,
    markId: mark.markId,
    foilId: mark.foilId,
    verdict: mark.verdict,
    keyVersion: attempt.grade?.keyVersion ?? '',
    reason: REASONS[mark.layer][at] ?? REASONS[mark.layer][0],
    createdAt: new Date(now.getTime() - (at + 1) * 60_000),
  }));
}
