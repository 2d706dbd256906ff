import type { SlipChoice } from '@/lib/db/roster';

type Sent = string | string[] | undefined;

/** Whom the address asks slips for: those ticked, everybody, or else those who have no way in yet. */
export function readSlipChoice(who: Sent, ticked: Sent): SlipChoice {
  if (ticked !== undefined) return Array.isArray(ticked) ? ticked : [ticked];
  return who === 'all' ? 'all' : 'without-way-in';
}
