import 'server-only';
import { ARTICLE, findArticle } from '@/lib/content/catalog';
import { listClassDisputes } from '@/lib/db/class-disputes';
import { getClassKey } from '@/lib/db/class-key';
import { listKeyChanges } from '@/lib/db/key-change-list';
import type { ClassroomTeacher } from '@/lib/policy';
import { startAtDispute, startAtEntry } from './choose-start';

export type KeyQuery = Readonly<Record<'article' | 'entry' | 'dispute' | 'done', string | undefined>>;

/** The key of a class on one article, where to begin in it, and its history. */
export async function loadKey(actor: ClassroomTeacher, query: KeyQuery) {
  const open = query.dispute ? await listClassDisputes(actor, 'open') : [];
  const contested = open.find(({ id }) => id === query.dispute)?.articleId;
  const article = findArticle(contested ?? query.article ?? ARTICLE.id) ?? ARTICLE;
  const [key, history] = await Promise.all([
    getClassKey(actor.classroomId, article.id),
    listKeyChanges(actor, article.id),
  ]);
  const start =
    (query.dispute ? startAtDispute(query.dispute, open, key) : null) ?? startAtEntry(query.entry, key);
  return { article, key, history, start };
}
