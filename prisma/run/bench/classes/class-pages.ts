import { listLessons } from '../../../../lib/content/lessons/lessons';
import { WHOLE_ARTICLE } from '../../../../lib/content/catalog';
import { fillPattern, listAddressFiles, type AddressValues } from '../../addresses';
import type { ClassTalk } from './class-talk';
import type { WorkedClass } from './worked-class';

export type ClassAddress = { readonly name: string; readonly path: string };

/** There is none to take back; its addresses answer no GET. */
const NO_CHANGE = '00000000-0000-4000-8000-000000000000';

/** What stands in the brackets of an address, in the class that is measured. */
function valuesOf({ classroomId, personIds, attemptIds }: WorkedClass, talk: ClassTalk): AddressValues {
  return {
    classroomId: [classroomId],
    lessonId: listLessons()
      .slice(0, 1)
      .map(({ id }) => id),
    personId: personIds.slice(0, 1),
    attemptId: attemptIds.slice(0, 1).flatMap((own) => own.slice(-1)),
    assignmentId: [talk.assignmentId],
    disputeId: [talk.disputeId],
    changeId: [NO_CHANGE],
    file: [
      ...['gradebook.csv', 'items.csv', 'marks.csv', 'answers.csv', 'comments.csv'],
      ...['contests.csv', 'key-changes.csv'],
    ],
  };
}

/** What an address asks for behind its question mark, by its pattern; most ask for nothing. */
export function searchOf(pattern: string, { personIds }: WorkedClass): string {
  if (pattern.endsWith('/merge')) return `with=${personIds[1]}`;
  return pattern === '/api/classrooms/[classroomId]/live' ? `part=exercise-${WHOLE_ARTICLE.id}` : '';
}

/** Every page of a class, and what a browser fetches of it by itself; found in the folders, so that none is left out. */
export function listClassAddresses(worked: WorkedClass, talk: ClassTalk): ClassAddress[] {
  const values = valuesOf(worked, talk);
  const pages = listAddressFiles('app/classrooms').filter(({ kind }) => kind === 'page');
  const routes = listAddressFiles('app/api/classrooms');
  const filled = [...pages, ...routes].flatMap(({ pattern }) =>
    fillPattern(pattern, values).map((path) => {
      const search = searchOf(pattern, worked);
      return { name: nameOf(path, worked.classroomId), path: search ? `${path}?${search}` : path };
    }),
  );
  const [attemptId] = values.attemptId ?? [];
  return [...filled, { name: 'an attempt, marked', path: `/attempts/${attemptId}` }];
}

/** What Next would pass as `params` to a file of a class, once for every address it stands for. */
export function listClassParams(
  worked: WorkedClass,
  talk: ClassTalk,
  file: string,
): Record<string, string>[] {
  const values = valuesOf(worked, talk);
  const names = [...file.matchAll(/\[(\w+)\]/g)].map(([, name = '']) => name);
  return names.reduce<Record<string, string>[]>(
    (all, name) => {
      const known = values[name];
      if (!known) throw new Error(`There is no value for [${name}] of ${file}: please add one.`);
      return all.flatMap((params) => known.map((value) => ({ ...params, [name]: value })));
    },
    [{}],
  );
}

function nameOf(path: string, classroomId: string): string {
  const short = path.replace(/^\/(?:api\/)?classrooms\//, '').replace(classroomId, '');
  const plain = short.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, '…').replace(/^\//, '');
  return path.startsWith('/api/') ? `fetched: ${plain}` : plain || 'now';
}
