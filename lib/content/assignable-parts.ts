import 'server-only';
import { REVIEW_EXERCISES, WHOLE_ARTICLE } from './catalog';
import { listLessons } from './lessons/lessons';

/** What a class can be asked to do. Only an exercise has attempts that are counted and feedback of its own. */
export type AssignablePart = {
  readonly id: string;
  readonly kind: 'exercise' | 'lesson' | 'test';
  readonly title: string;
  /** Where a student does it. */
  readonly href: string;
};

const PARTS: readonly AssignablePart[] = [
  { id: 'pre-test', kind: 'test', title: 'First check', href: '/checks/first' },
  ...listLessons().map(({ id, number, title }): AssignablePart => {
    return { id, kind: 'lesson', title: `Lesson ${number}: ${title}`, href: `/lessons/${id}` };
  }),
  ...[WHOLE_ARTICLE, ...REVIEW_EXERCISES].map(({ id, title }): AssignablePart => {
    return { id, kind: 'exercise', title, href: `/read/${id}` };
  }),
  { id: 'post-test', kind: 'test', title: 'Second check', href: '/checks/second' },
];

/** In the order in which a class meets them. */
export function listAssignableParts(): readonly AssignablePart[] {
  return PARTS;
}

/** The part with this id, or null: the guard for ids that come from outside. */
export function findAssignablePart(id: string): AssignablePart | null {
  return PARTS.find((part) => part.id === id) ?? null;
}
