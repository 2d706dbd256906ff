import type { DemoCourse } from './demo-course';
import type { Habit } from './demo-marks';

export type DemoStudent = {
  readonly name: string;
  /** One habit per attempt; none: joined, but has not started. */
  readonly attempts: readonly Habit[];
  /** The last attempt is still open. */
  readonly stillOpen?: true;
  readonly course: DemoCourse;
};

/** Lessons finished, questions of the next, skill; whoever began has taken the first check but for `late`. */
const at = (lessons: number, questions: number, skill: number, late = false): DemoCourse => {
  return { lessons, questions, skill, firstCheck: lessons + questions > 0 && !late };
};

const CAREFUL: Habit = { hedges: 0.95, claims: 0.9, foils: 0.02, pieces: 0.05, sentences: 0, names: 0.9 };
const STEADY: Habit = { hedges: 0.8, claims: 0.7, foils: 0.06, pieces: 0.1, sentences: 0, names: 0.6 };
const BEGINNER: Habit = { hedges: 0.4, claims: 0.4, foils: 0.1, pieces: 0.25, sentences: 0.05, names: 0.1 };
const OVER_MARKER: Habit = { hedges: 1, claims: 0.95, foils: 0.75, pieces: 0.05, sentences: 0.4, names: 0.3 };
const HEDGES_ONLY: Habit = { hedges: 0.9, claims: 0, foils: 0.06, pieces: 0.05, sentences: 0, names: 0.8 };
const CLAIM_HUNTER: Habit = {
  hedges: 0.3,
  claims: 0.9,
  foils: 0.15,
  pieces: 0.1,
  sentences: 0.1,
  names: 0.5,
};

/** First names only, all invented. The first one's return code is printed for trying things out. */
export const DEMO_STUDENTS: readonly [DemoStudent, ...DemoStudent[]] = [
  { name: 'Mia', attempts: [BEGINNER, STEADY], course: at(2, 4, 0.7) },
  { name: 'Jonas', attempts: [CAREFUL], course: at(5, 0, 0.95) },
  { name: 'Amira', attempts: [HEDGES_ONLY], course: at(2, 0, 0.75) },
  { name: 'Teo', attempts: [OVER_MARKER], course: at(2, 2, 0.5) },
  { name: 'Lina', attempts: [STEADY], course: at(3, 0, 0.8) },
  { name: 'Oskar', attempts: [BEGINNER], course: at(1, 5, 0.45) },
  { name: 'Nuria', attempts: [CLAIM_HUNTER], course: at(5, 0, 0.65) },
  { name: 'Felix', attempts: [STEADY], stillOpen: true, course: at(1, 0, 0.7, true) },
  { name: 'Sanne', attempts: [], course: at(0, 0, 0) },
];
