import 'server-only';
import type { CourseKey, FlagKey } from '../grading/steps';
import type { FormId } from './forms/forms';
import { FORM_IDS, getForm } from './forms/forms';
import { listLessons } from './lessons/lessons';
import type { KeyedLesson } from './lessons/parse-lesson';
import { listStepKeys } from './lessons/step-key';

export type TestId = 'pre-test' | 'post-test';

/** What is worked on in one course attempt: a lesson, or one form of a test. With keys. */
export type CoursePart = {
  /** Hash of the content; the same content, the same version. */
  readonly version: string;
  /** `lesson`'s id, or "form-A", "form-B": what its versions are versions of. */
  readonly contentId: string;
  readonly content: object;
  /** Of every step or item that asks, in order. */
  readonly keys: ReadonlyMap<string, CourseKey>;
  /** null for a test. */
  readonly lesson: KeyedLesson | null;
};

// Keys are resolved once, when the server loads.
const LESSON_PARTS: ReadonlyMap<string, CoursePart> = new Map(
  listLessons().map((lesson) => [lesson.id, toLessonPart(lesson)]),
);
const FORM_PARTS: ReadonlyMap<FormId, CoursePart> = new Map(FORM_IDS.map((id) => [id, toFormPart(id)]));

export function isTest(partId: string): partId is TestId {
  return partId === 'pre-test' || partId === 'post-test';
}

/** The content of a course attempt, or null where there is none (any more). A test has a form, a lesson none. */
export function findCoursePart(partId: string, form: FormId | null): CoursePart | null {
  if (!isTest(partId)) return LESSON_PARTS.get(partId) ?? null;
  return form === null ? null : (FORM_PARTS.get(form) ?? null);
}

/** The content in its present version, to be kept for as long as work on it is. */
export function listContentVersions(): Pick<CoursePart, 'version' | 'contentId' | 'content'>[] {
  return [...LESSON_PARTS.values(), ...FORM_PARTS.values()]
    .filter(({ keys }) => keys.size > 0)
    .map(({ version, contentId, content }) => ({ version, contentId, content }));
}

function toLessonPart(lesson: KeyedLesson): CoursePart {
  const { version, ...content } = lesson;
  return { version, contentId: lesson.id, content, keys: listStepKeys(lesson), lesson };
}

function toFormPart(id: FormId): CoursePart {
  const { version, items } = getForm(id);
  const toKey = ({ item, safe }: (typeof items)[number]): FlagKey => {
    return { kind: 'flag', layer: item.layer, target: safe === null };
  };
  const keys = new Map(items.map((item) => [item.item.id, toKey(item)]));
  return { version, contentId: `form-${id}`, content: { id, items }, keys, lesson: null };
}
