import { courseAnswerSchema } from '@/lib/content/lessons/answer-schema';
import { findLesson } from '@/lib/content/lessons/lessons';
import { findItem } from '@/lib/content/practice/bank';
import { SET_ASIDE } from '@/lib/db/merge-course';
import type { CourseAnswer } from '@/lib/grading/steps';
import type { Span } from '@/lib/spans/span';

/** Stored answers speak of ids and offsets. In a table somebody wants to read the words. */
export type InWords = {
  readonly part: string;
  readonly title: string;
  readonly question: string;
  readonly answer: string;
};

type Step = NonNullable<ReturnType<typeof findLesson>>['steps'][number];
const BETWEEN = ' | ';

/** What has left the course since, and answers that cannot be read, are given as they are stored. */
export function putInWords(storedPartId: string, itemId: string, stored: unknown): InWords {
  const isAside = storedPartId.startsWith(SET_ASIDE);
  const partId = isAside ? storedPartId.slice(SET_ASIDE.length) : storedPartId;
  const lesson = findLesson(partId);
  const step = lesson?.steps.find(({ id }) => id === itemId);
  const item = step ? undefined : findItem(itemId)?.item;
  const parsed = courseAnswerSchema.safeParse(stored);
  const answer = parsed.success ? describe(parsed.data, step) : JSON.stringify(stored);
  return {
    part: `${lesson?.title ?? partId}${isAside ? ' (not counted)' : ''}`,
    title: step?.title ?? (item ? `Is there a ${item.layer}?` : itemId),
    question: step && 'prompt' in step ? step.prompt : (item?.text ?? ''),
    answer,
  };
}

function describe(answer: CourseAnswer, step: Step | undefined): string {
  const texts = listTexts(step);
  const textOf = (id: string) => texts.get(id) ?? id;
  switch (answer.kind) {
    case 'flag':
      return answer.flagged ? 'yes' : 'no';
    case 'choose':
      return answer.chosen.map(textOf).join(BETWEEN);
    case 'order':
      return answer.cards.map(textOf).join(BETWEEN);
    case 'sort':
      return Object.entries(answer.bins)
        .map(([card, bin]) => `${textOf(card)}: ${textOf(bin)}`)
        .join(BETWEEN);
    case 'write':
      return Object.entries(answer.fields)
        .map(([field, written]) => `${textOf(field)}: ${written}`)
        .join('\n');
    case 'mark':
      return answer.none
        ? '(nothing to mark)'
        : quote(step?.kind === 'mark' ? step.item.text : '', answer.marks);
  }
}

/** By id, all that an answer to the step can name. */
function listTexts(step: Step | undefined): ReadonlyMap<string, string> {
  switch (step?.kind) {
    case 'choose':
      return new Map(step.options.map(({ id, text }) => [id, text]));
    case 'order':
      return new Map(step.cards.map(({ id, text }) => [id, text]));
    case 'sort':
      return new Map([
        ...step.cards.map(({ id, text }) => [id, text] as const),
        ...step.bins.map(({ id, name }) => [id, name] as const),
      ]);
    case 'mistake':
      return new Map(step.marks.map(({ id, says }) => [id, says]));
    case 'write':
      return new Map(step.fields.map(({ id, label }) => [id, label]));
    default:
      return new Map();
  }
}

/** The marked words, one after another. */
export function quote(text: string, marks: readonly Span[]): string {
  return marks.map(({ start, end }) => text.slice(start, end)).join(BETWEEN);
}
