import type { JoinProblem } from '../db/classrooms';

/** Why somebody was not let in, as a word that the form turns into a sentence. */
export type ProblemCode =
  | JoinProblem
  | 'wrong-password'
  | 'no-such-return-code'
  | 'choose-claim'
  | 'is-teacher'
  | 'unavailable'
  | `wait-${number}`;

/** next-auth puts the message of an error that `authorize` throws into its answer. */
export class SignInProblem extends Error {
  override readonly name = 'SignInProblem';
  constructor(code: ProblemCode) {
    super(code);
  }
}
