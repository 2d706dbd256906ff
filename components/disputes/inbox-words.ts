import type { ContestedPlace, DisputeState } from '@/lib/grading/contest';
import { countOf, LAYER_NOUN, wereGivenCredit } from '@/lib/grading/phrases';
import type { PlaceTally } from '@/lib/grading/place-tally';
import { getSubTypeName } from '@/lib/grading/sub-types';
import type { Layer } from '@/lib/grading/types';

/** What the verdict told the student, from the teacher's side. */
const VERDICTS: Readonly<Record<ContestedPlace['verdict'], string>> = {
  missed: 'left it unmarked, and the key has it',
  'in-part': 'marked part of it',
  close: 'marked the words beside it',
  'other-layer': 'marked it, and the key has it on the other layer',
  'other-sub-type': 'chose another kind',
  foil: 'marked it, and the key calls it safe',
  outside: 'marked it, and the key has nothing here',
  found: 'found it',
  credited: 'was given credit for it',
  'also-fair': 'left out what was fair to mark',
};

export function describeVerdict(verdict: ContestedPlace['verdict']): string {
  return VERDICTS[verdict];
}

/** How a contest stands, from the teacher's side. */
export const ANSWER_WORDS: Readonly<Record<DisputeState, string>> = {
  open: 'Open',
  withdrawn: 'Taken back',
  upheld: 'The key was kept',
  accepted: 'Counted for this student',
  'key-changed': 'The key of the class was changed',
};

/** One sentence above the inbox. `groups`: how many contest each place, the most first. */
export function describeInbox(
  groups: readonly { readonly quote: string; readonly contests: number }[],
): string {
  const [first] = groups;
  if (!first) return 'No contest waits for your answer.';
  const total = groups.reduce((sum, { contests }) => sum + contests, 0);
  if (total === 1) return `One contest waits for your answer: it is about “${first.quote}”.`;
  if (groups.length === 1) return `${total} contests wait for your answer, all about “${first.quote}”.`;
  const all = `${total} contests about ${groups.length} places wait for your answer.`;
  return first.contests === 1
    ? all
    : `${all} Begin with “${first.quote}”: ${first.contests} readers see it differently there.`;
}

/** What the class did there: first against the key, then what was marked, whatever the key says. */
export function describePlace(
  { students, entry, credited, marked, kinds }: PlaceTally,
  layer: Layer,
): string[] {
  if (students === 0) return ['Nobody has handed in work on this place.'];
  const met = entry
    ? `Of ${countOf(students, 'student')}, ${entry.found} found it, ${entry.inPart} in part, ${entry.missed} missed it.`
    : `${marked} of ${countOf(students, 'student')} marked these words as a ${LAYER_NOUN[layer]}.`;
  const given = credited === 0 ? [] : [`${wereGivenCredit(credited)} for it, which is not counted as found.`];
  return [met, ...given, ...describeKinds(kinds)];
}

function describeKinds(kinds: PlaceTally['kinds']): string[] {
  if (kinds.length === 0) return [];
  if (kinds.every(({ subType }) => subType === null)) return ['Nobody chose a kind for it.'];
  return [`Kinds chosen: ${kinds.map(describeKind).join(', ')}.`];
}

function describeKind({ subType, students }: PlaceTally['kinds'][number]): string {
  return `${subType ? getSubTypeName(subType).name : 'none'} ${students}`;
}
