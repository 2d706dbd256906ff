import { countOf } from '@/lib/grading/phrases';
import type { KeyChangeEntry, RegradePolicy } from '@/lib/grading/regrade-preview';

/** The clear sentence above a key: whether it is the class's own. */
export function describeOwnKey(changes: readonly Pick<KeyChangeEntry, 'takenBack'>[]): string {
  const standing = changes.filter(({ takenBack }) => takenBack === null).length;
  return standing === 0
    ? 'Your class is graded by the built-in key. Where your reading differs, you can change it for this class alone.'
    : `Your class is graded by its own key: ${countOf(standing, 'change')} to the built-in one.`;
}

/** Each policy by name, and what becomes of grades that were made before, in a sentence. */
export const POLICY_WORDS: Readonly<
  Record<RegradePolicy, { readonly name: string; readonly meaning: string }>
> = {
  'never-lower': {
    name: 'Grade anew, but never lower',
    meaning: 'The new key grades everybody. Whoever would lose points on a layer keeps the old ones.',
  },
  regrade: { name: 'Grade anew', meaning: 'The new key grades everybody. Points may rise or fall.' },
  'credit-everyone': {
    name: 'Credit everyone',
    meaning:
      'All who have handed in get the points for what this change adds or touches, and nobody loses points.',
  },
};
