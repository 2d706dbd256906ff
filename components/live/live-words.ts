import { countOf, joinWords } from '@/lib/grading/phrases';
import type { LiveGroups, LiveStudent } from './live-state';
import { minutesSince, STUCK_MINUTES } from './live-state';

export type LiveKind = 'exercise' | 'lesson' | 'test';
export type LivePart = {
  readonly kind: LiveKind;
  /** Of a lesson; null for all else. */
  readonly steps: number | null;
};

/** What to do now, in one sentence; `names` is how those who seem stuck are called. */
export function describeClassLive(groups: LiveGroups, names: string): string {
  const { stuck, working, left } = groups;
  const [waiting, done] = [groups['not-started'].length, groups['handed-in'].length];
  const all = stuck.length + working.length + left.length + waiting + done;
  if (all === 0) return 'Nobody has joined yet: show your class the code.';
  if (stuck.length > 0) {
    const seem = stuck.length === 1 ? 'seems' : 'seem';
    return `Look in on ${names}: ${stuck.length === 1 ? 'this student' : 'they'} ${seem} stuck, with no change for ${STUCK_MINUTES} minutes or more.`;
  }
  if (done === all) return 'Everybody has handed in.';
  if (waiting === all) return 'Nobody has started yet.';
  if (working.length === 0) return `Nobody is at work right now; ${done} of ${all} have handed in.`;
  return `Nobody seems stuck: ${working.length} of ${all} ${working.length === 1 ? 'is' : 'are'} at work.`;
}

/** "paragraph 3, 7 marks", "step 4 of 16", "12 texts answered". */
export function describePlace({ open }: LiveStudent, { kind, steps }: LivePart): string {
  if (!open) return '';
  if (kind === 'test') return `${countOf(open.made, 'text')} answered`;
  if (kind === 'lesson') return `step ${open.at ?? 1}${steps === null ? '' : ` of ${steps}`}`;
  if (open.made === 0 || open.at === null) return 'reading, no marks yet';
  return `paragraph ${open.at}, ${countOf(open.made, 'mark')}`;
}

/** "changed just now", "no change for 5 minutes". */
export function describeChange(student: LiveStudent, now: number): string {
  if (!student.open) return '';
  const minutes = minutesSince(student.open.changedAt, now);
  if (minutes < 1) return 'changed just now';
  return `no change for ${minutes < 120 ? countOf(minutes, 'minute') : 'hours'}`;
}

/** The place of several as a label: "Paragraph 3", "Step 4", "No marks yet". */
export function namePlace(at: number | null, kind: LiveKind): string {
  if (at === null) return kind === 'exercise' ? 'Reading, no marks yet' : 'Answering';
  return kind === 'exercise' ? `Paragraph ${at}` : `Step ${at}`;
}

/** "Ada", "Ada and Ben", "Ada, Ben and 3 more". */
export function listNames(students: readonly LiveStudent[]): string {
  const names = students.map(({ name }) => name);
  const rest = names.length - 2;
  if (rest > 1) return `${names.slice(0, 2).join(', ')} and ${rest} more`;
  return joinWords(names);
}
