/** Which input a problem is about; the others are about the whole form. */
export type ProblemField = 'code' | 'name' | 'email' | 'password' | 'current' | 'claim';

// Maps, because the words also come from addresses, and every object answers to "constructor".
const FIELDS: ReadonlyMap<string, ProblemField> = new Map(
  Object.entries<ProblemField>({
    'no-such-class': 'code',
    'no-such-return-code': 'code',
    'name-taken': 'name',
    'name-unusable': 'name',
    'choose-claim': 'claim',
    'email-taken': 'email',
    'email-unusable': 'email',
    'password-short': 'password',
    'password-long': 'password',
    'current-wrong': 'current',
  }),
);

const SENTENCES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'wrong-password': 'This e-mail and this password do not go together. Check both, then try again.',
    'no-such-class':
      'No class has this code. Compare it with the code your teacher shows: six letters and digits.',
    'joining-closed':
      'This class does not take in anybody new right now. Ask your teacher to open it, then try again.',
    'name-unusable': 'Type a name with 1 to 40 letters or digits.',
    'no-such-return-code':
      'Nobody has this return code. Check each letter and digit. If you made a new code, the old one no longer works.',
    'choose-claim': 'Say whether the work in this browser is yours.',
    'is-teacher':
      'You are signed in as a teacher here. To try the class as a student, use a private window or another browser.',
    'not-a-teacher':
      'This Google or Microsoft account does not belong to a teacher here. Ask the person who runs this site to add you.',
    'email-taken': 'Somebody else here uses this e-mail. Use another one, or sign in with it.',
    'email-unusable': 'Type a full e-mail address, such as sam@example.org.',
    'password-short': 'Use 10 characters or more. A few words in a row work well.',
    'password-long': 'Use 200 characters or fewer.',
    'current-wrong': 'This is not your current password. Type it again.',
    offline: 'The site did not answer. Check your connection, then try again. Nothing you typed is lost.',
    SessionRequired: 'Please sign in first.',
    OAuthAccountNotLinked: 'Sign in the same way you did the first time.',
  }),
);
const UNKNOWN = 'That did not work, and the fault is on our side. Wait a moment, then try again.';

export function findProblemField(problem: string): ProblemField | null {
  return FIELDS.get(problem) ?? null;
}

/** A sentence that says what to do. `name` is what a student typed. */
export function explainProblem(problem: string, name = ''): string {
  if (problem === 'name-taken') {
    return `There is already a ${name.trim()} in this class. If that is you, use your return code: it is on your slip, or your teacher can give you a new one. If not, add a letter.`;
  }
  const wait = /^wait-(\d+)$/.exec(problem);
  if (wait) return `Too many tries. Wait ${sayDuration(Number(wait[1]))}, then try again.`;
  return SENTENCES.get(problem) ?? UNKNOWN;
}

function sayDuration(seconds: number): string {
  if (seconds < 90) return seconds === 1 ? '1 second' : `${seconds} seconds`;
  return `${Math.ceil(seconds / 60)} minutes`;
}
