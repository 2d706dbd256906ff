import { checkStep } from './check-step';
import { countFlags, sumUpLesson } from './course-outcome';
import { findAnswerProblem, findMisfit, isRated } from './step-answer';

/** The pure rules of the course, which the functions of lib/db are handed as `gradeMarks` is handed to them. */
export const COURSE_RULES = { findMisfit, findAnswerProblem, isRated, checkStep, sumUpLesson, countFlags };
export type CourseRules = typeof COURSE_RULES;
