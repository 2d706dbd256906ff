import type { FeedbackVerdict } from '@/lib/grading/feedback-items';

/** Verdicts as the files call them, short enough to filter by. */
export const VERDICT_WORDS: Readonly<Record<FeedbackVerdict, string>> = {
  found: 'found',
  credited: 'credited',
  'in-part': 'found in part',
  close: 'close',
  'other-layer': 'other layer',
  'other-sub-type': 'found, other kind',
  foil: 'safe phrase',
  outside: 'outside',
  missed: 'missed',
  'also-fair': 'fair, not needed',
};
