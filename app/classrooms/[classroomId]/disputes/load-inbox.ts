import 'server-only';
import { findArticle } from '@/lib/content/catalog';
import { getClassKey } from '@/lib/db/class-key';
import { listClassDisputes, listMarksAt, type ClassDispute } from '@/lib/db/class-disputes';
import { getClassResults } from '@/lib/db/class-results';
import { getExercise } from '@/lib/db/marks';
import { groupDisputes, type DisputeGroup } from '@/lib/grading/group-disputes';
import { listMarksAtEntry, tallyPlace, type StudentWork } from '@/lib/grading/place-tally';
import type { AnswerKey, KeySpan } from '@/lib/grading/types';
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
  const places = groups.flatMap((group) => findPlace(group, keys) ?? []);
  const counted = [...work.values()].flatMap((latest) => latest.map(({ attemptId }) => attemptId));
  // What is contested need not be the attempt that counts.
  const attemptIds = new Set([...counted, ...disputes.map(({ attemptId }) => attemptId)]);
  const marks = await listMarksAt(
    actor,
    [...attemptIds],
    places.map(({ place, entry }) => entry?.outer ?? place),
  );
  return places.map((at) => {
    const { place, entry } = at;
    const did = listStudents(at, work).map(({ attemptId, spans }) => ({
      spans,
      marks: marks.get(attemptId) ?? [],
    }));
    return {
      ...at,
      tally: tallyPlace(place, entry?.id ?? null, did),
      disputes: at.disputes.map((dispute) => ({
        ...dispute,
        marked: isShortOf(dispute, entry)
          ? listMarksAtEntry(entry, marks.get(dispute.attemptId) ?? [])
          : null,
      })),
    };
  });
}

/** The words a group is about, and what today's key says of them; null where the article is gone. */
function findPlace(group: Group, keys: ReadonlyMap<string, AnswerKey>) {
  const { first } = group;
  const article = findArticle(first.articleId);
  const key = keys.get(first.articleId);
  if (!article || !key) return null;
  const entry = findEntry(first, key);
  const place = { layer: first.layer, ...(entry?.core ?? { start: first.start, end: first.end }) };
  const foil = key.foils.find(({ id }) => id === first.foilId) ?? null;
  return { ...group, article, entry, foil, place };
}

/** Whether the verdict said that an entry was missed or met in part: then it is of use to see what was marked there. */
function isShortOf({ verdict }: ClassDispute, entry: KeySpan | null): entry is KeySpan {
  return entry !== null && (verdict === 'missed' || verdict === 'in-part' || verdict === 'close');
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
