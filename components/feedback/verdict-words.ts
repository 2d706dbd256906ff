import type { FeedbackVerdict } from '@/lib/grading/feedback-items';

/** How a verdict is called, and what it means to the reader. Words about the key, never about truth. */
export const VERDICT_WORDS: Readonly<
  Record<FeedbackVerdict, { readonly name: string; readonly meaning: string }>
> = {
  found: { name: 'Found', meaning: 'you marked it, and the key has it' },
  credited: { name: 'Credited', meaning: 'you did not mark all of it, and it counts for you' },
  'other-sub-type': { name: 'Found, other kind', meaning: 'right place, and the key names another kind' },
  'in-part': { name: 'Found in part', meaning: 'you marked some of the words that matter' },
  close: { name: 'Close', meaning: 'right next to the words that matter' },
  missed: { name: 'Missed', meaning: 'in the key, not in your marks' },
  'other-layer': { name: 'Hedge or claim?', meaning: 'You chose one, the key has the other' },
  foil: { name: 'Looks like one, but is not', meaning: 'the note says why' },
  outside: { name: 'Outside', meaning: 'the key has nothing here' },
  'also-fair': { name: 'Also fair', meaning: 'careful readers differ; nothing was missed' },
};

/** The order in which verdicts are offered: what met the key, what nearly did, what did not. */
export const VERDICT_ORDER: readonly FeedbackVerdict[] = [
  'found',
  'credited',
  'other-sub-type',
  'in-part',
  'close',
  'missed',
  'other-layer',
  'foil',
  'outside',
  'also-fair',
];

export const LAYER_WORD = { hedge: 'hedge', claim: 'claim' } as const;
