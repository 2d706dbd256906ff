import { allOf, capitalize, countOf } from '@/lib/grading/phrases';
import type { LessonProgress, StepView } from './course-view';
import { ENOUGH_SUBMISSIONS } from './talk-next';

/** A lesson is the class's when this share of it has finished; fewer are ahead of the class. */
const CLASS_SHARE = 1 / 3;

/** The furthest lesson that a third of the class has finished, else the one that most have; null while none is. */
export function findLessonToDiscuss(
  students: number,
  lessons: readonly LessonProgress[],
): LessonProgress | null {
  const most = Math.max(0, ...lessons.map(({ finished }) => finished));
  if (most === 0) return null;
  const enough = Math.min(most, Math.ceil(students * CLASS_SHARE));
  return lessons.findLast(({ finished }) => finished >= enough) ?? null;
}

/** Where the class is in the course, in one sentence. */
export function describeCourse(students: number, lessons: readonly LessonProgress[]): string {
  if (students === 0) return `${lessons.length} lessons and two checks wait for your class.`;
  const discussed = findLessonToDiscuss(students, lessons);
  const busiest = [...lessons].sort((a, b) => b.underWay - a.underWay).find(({ underWay }) => underWay > 0);
  if (!discussed)
    return busiest
      ? `Nobody has finished a lesson yet; ${busiest.underWay} of ${students} ${isOrAre(busiest.underWay)} in lesson ${busiest.number}.`
      : 'Nobody has begun a lesson yet.';
  const finished = `${describeShare(discussed.finished, students)} finished lesson ${discussed.number}`;
  if (!busiest) return `${finished}.`;
  const where = busiest === discussed ? 'still in it' : `in lesson ${busiest.number}`;
  // Whoever is further on has mostly finished the lesson as well: two sentences, for the two do not add up.
  return `${finished}. ${busiest.underWay} of ${students} ${isOrAre(busiest.underWay)} ${where}.`;
}

/** The same of one lesson by itself. */
export function describeLesson(students: number, { finished, underWay }: LessonProgress): string {
  if (students === 0) return 'Nobody has joined the class yet.';
  if (finished + underWay === 0) return 'Nobody has begun this lesson yet.';
  if (finished === students) return `${describeShare(finished, students)} finished it.`;
  return `${describeShare(finished, students)} finished it, ${underWay} ${isOrAre(underWay)} in it, ${students - finished - underWay} not started.`;
}

function describeShare(count: number, of: number): string {
  if (count === of && of > 1) return `${allOf(of, 'sentence')} have`;
  return `${count} of ${of} ${count === 1 ? 'has' : 'have'}`;
}

const isOrAre = (count: number) => (count === 1 ? 'is' : 'are');

/** The steps that have a right answer and one from somebody, the smallest share of right answers first. */
export function listHardestFirst(steps: readonly StepView[]): StepView[] {
  const share = ({ right, answered }: StepView) => (right ?? 0) / answered;
  return steps
    .filter(({ right, answered }) => right !== null && answered > 0)
    .sort((a, b) => share(a) - share(b) || a.place - b.place);
}

/**
 * What to talk about next: the check-out question that the fewest got right, or, where everybody got those, the
 * hardest step of the lesson. null while too few have answered to speak of the class.
 */
export function findStepToDiscuss(steps: readonly StepView[]): StepView | null {
  const known = listHardestFirst(steps).filter(({ answered }) => answered >= ENOUGH_SUBMISSIONS);
  const missed = known.filter(({ right, answered }) => right !== answered);
  return missed.find(({ step }) => step.part === 'check-out') ?? missed[0] ?? null;
}

/** The advice in words, false alarms beside what was found. `lesson` is its number. */
export function describeTalk(lesson: number, steps: readonly StepView[]): string {
  const view = findStepToDiscuss(steps);
  if (view) {
    const kind = view.step.part === 'check-out' ? 'check-out question' : 'question';
    return `Talk next about the ${kind} “${view.step.title}”: ${describeRight(view)}.${describeWhy(view)}`;
  }
  return steps.some(({ right, answered }) => right !== null && answered >= ENOUGH_SUBMISSIONS)
    ? `Everybody who answered got every question of lesson ${lesson} right.`
    : `Too few have answered the questions of lesson ${lesson} to say what to talk about. Wait for ${ENOUGH_SUBMISSIONS}.`;
}

/** "4 of 12 got it right"; of an open answer, who has written one. */
export function describeRight({ answered, right }: StepView): string {
  if (right === null) return answered === 0 ? 'nobody has written yet' : `${answered} have written`;
  if (answered === 0) return 'nobody has answered yet';
  return `${right === 0 ? 'none' : right} of ${answered} got it all right`;
}

function describeWhy(view: StepView): string {
  if (view.key.kind === 'mark') return ` ${describeMarked(view)}`;
  const favourite = findFavouriteMistake(view);
  return favourite ? ` ${favourite.students} chose “${favourite.text}”` : '';
}

/**
 * What was found, and beside it always who marked far too much and who had a false alarm; everybody who answered is
 * counted once. Of a text with nothing to mark, who left it alone.
 */
export function describeMarked({ key, answered, tally: { marked } }: StepView): string {
  const { exact, long, tooMuch, falseAlarms, inPart, missed } = marked;
  const alarms = `${falseAlarms || 'nobody'} had a false alarm (a mark on words that are safe)`;
  if (key.kind === 'mark' && key.safe !== null)
    return `There is nothing to mark: ${exact} of ${answered} left it alone, ${alarms}.`;
  const counts = [
    `${exact + long || 'nobody'} found it${long > 0 ? `, ${long} of them with some words too many` : ''}`,
    `${tooMuch || 'nobody'} marked far too much`,
    alarms,
    inPart > 0 ? `${inPart} found a part of it` : '',
    missed > 0 ? `${missed} missed it` : '',
  ];
  return `Of ${answered}: ${counts.filter((count) => count !== '').join('; ')}.`;
}

/** Of a question with one right option: the wrong one that most chose, where at least two did. */
function findFavouriteMistake({ step, key, tally }: StepView): { text: string; students: number } | null {
  if (step.kind !== 'choose' || step.many || key.kind !== 'choose') return null;
  const wrong = key.options.filter(({ right }) => !right);
  const [most] = wrong
    .map(({ id }) => ({ id, students: tally.chosen.get(id) ?? 0 }))
    .sort((a, b) => b.students - a.students);
  const option = step.options.find(({ id }) => id === most?.id);
  return most && option && most.students > 1 ? { text: option.text, students: most.students } : null;
}

/** How far one student is in a lesson, as short as a table needs it. */
export function describeLessonCell(
  cell:
    | {
        readonly open: { readonly position: number } | null;
        readonly finished: {
          readonly outcome: { readonly checkOut: { readonly right: number; readonly of: number } } | null;
          readonly falseAlarms: number;
        } | null;
      }
    | undefined,
  steps: number,
): string {
  const checkOut = cell?.finished?.outcome?.checkOut;
  const alarms = cell?.finished?.falseAlarms ?? 0;
  if (checkOut)
    return `done ${checkOut.right}/${checkOut.of}${alarms > 0 ? `, ${countOf(alarms, 'false alarm')}` : ''}`;
  if (cell?.finished) return 'done';
  return cell?.open ? `step ${Math.min(cell.open.position, steps)} of ${steps}` : '–';
}

type Parts = ReadonlyMap<string, { readonly open: object | null; readonly finished: object | null }>;

/** How far one student is in all lessons, in a few words: finished, and where they are now. */
export function describeStudentCourse(
  parts: Parts,
  lessons: readonly { readonly id: string; readonly number: number }[],
): string {
  const finished = lessons.filter(({ id }) => parts.get(id)?.finished);
  const open = lessons.filter(({ id }) => parts.get(id)?.open && !parts.get(id)?.finished);
  const words = [
    finished.length > 0 ? `${finished.length} of ${countOf(lessons.length, 'lesson')} finished` : '',
    open.length > 0 ? `in lesson ${open.map(({ number }) => number).join(' and ')}` : '',
  ].filter((part) => part !== '');
  return words.length > 0 ? capitalize(words.join(', ')) : 'No lesson begun';
}

/** The same of one of the two checks, of which a result is not told here. */
export function describeCheckCell(
  cell: { readonly open: { readonly answers: number } | null; readonly finished: object | null } | undefined,
  texts: number,
): string {
  if (cell?.finished) return 'done';
  return cell?.open ? `${cell.open.answers} of ${texts}` : '–';
}
