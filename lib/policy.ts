/** Who somebody is, as far as access is concerned. A learner studies alone, with or without an account. */
export type Role = 'nobody' | 'learner' | 'student' | 'teacher';

/** The subject of every access question. `nobody` has no id. `classroomId` is the student's class. */
export type Subject =
  | { readonly role: 'nobody' }
  | { readonly role: 'learner' | 'teacher'; readonly personId: string }
  | { readonly role: 'student'; readonly personId: string; readonly classroomId: string };

/** What an access question about an attempt needs to know of it. */
export type AttemptFacts = {
  readonly personId: string;
  /** Teacher of the class the attempt's owner is in, or null for self-study. */
  readonly teacherId: string | null;
  readonly submitted: boolean;
};
export type ClassroomFacts = { readonly teacherId: string };
