import 'server-only';
import { findArticle } from '@/lib/content/catalog';
import { getClassKey } from '@/lib/db/class-key';
import { listClassDisputes, listMarksAt, type ClassDispute } from '@/lib/db/class-disputes';
import { getClassResults } from '@/lib/db/class-results';
import { getExercise } from '@/lib/db/marks';
import { groupDisputes, type DisputeGroup } from '@/lib/grading/group-disputes';
import { tallyPlace, type StudentWork } from '@/lib/grading/place-tally';
import type { AnswerKey } from '@/lib/grading/types';
import type { ClassroomTeacher } from '@/lib/policy';

type Group = DisputeGroup<ClassDispute>;
type Latest = { readonly personId: string; readonly attemptId: string; readonly spans: StudentWork['spans'] };

/** Open disputes by place, each with what the key says there and what the class did. */
export async function loadInbox(actor: ClassroomTeacher) {
  const disputes = await listClassDisputes(actor, 'open');
  const groups = groupDisputes(disputes);
  const [keys, work] = await Promise.all([
    loadKeys(actor, [...new Set(disputes.map(({ articleId }) => articleId))]),
    loadWork(actor, [...new Set(disputes.map(({ exerciseId }) => exerciseId))]),
  ]);
  const attemptIds = [...work.values()].flatMap((latest) => latest.map(({ attemptId }) => attemptId));
  const marks = await listMarksAt(
    actor,
    attemptIds,
    groups.map(({ first }) => first),
  );
  return groups.flatMap((group) => {
    const { first } = group;
    const article = findArticle(first.articleId);
    const key = keys.get(first.articleId);
    if (!article || !key) return [];
    const entry = findEntry(first, key);
    const place = { layer: first.layer, ...(entry?.core ?? { start: first.start, end: first.end }) };
    const did = listStudents(group, work).map(({ attemptId, spans }) => ({
      spans,
      marks: marks.get(attemptId) ?? [],
    }));
    const foil = key.foils.find(({ id }) => id === first.foilId) ?? null;
    return [{ ...group, article, entry, foil, place, tally: tallyPlace(place, entry?.id ?? null, did) }];
  });
}

export type InboxPlace = Awaited<ReturnType<typeof loadInbox>>[number];

/** The entry of today's key that the verdict spoke of, if it is of the contested layer. */
function findEntry({ spanId, layer }: ClassDispute, key: AnswerKey) {
  return key.spans.find((span) => span.id === spanId && span.layer === layer) ?? null;
}

/** Whoever handed in one of the exercises in which the place is contested, once each. */
function listStudents({ disputes }: Group, work: ReadonlyMap<string, readonly Latest[]>): Latest[] {
  const all = disputes.flatMap(({ exerciseId }) => work.get(exerciseId) ?? []);
  return [...new Map(all.map((latest) => [latest.personId, latest])).values()];
}

async function loadKeys(actor: ClassroomTeacher, articleIds: readonly string[]) {
  const keys = await Promise.all(articleIds.map((id) => getClassKey(actor.classroomId, id)));
  return new Map(keys.map((key) => [key.articleId, key]));
}

/** The attempts that count, by exercise. */
async function loadWork(actor: ClassroomTeacher, exerciseIds: readonly string[]) {
  const work = new Map<string, readonly Latest[]>();
  for (const id of exerciseIds) {
    const { rows } = await getClassResults(actor, getExercise(id));
    work.set(
      id,
      rows.flatMap(({ personId, latest }) =>
        latest ? [{ personId, attemptId: latest.attemptId, spans: latest.grade.spans }] : [],
      ),
    );
  }
  return work;
}
