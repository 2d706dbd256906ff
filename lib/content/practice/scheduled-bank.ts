import 'server-only';
import type { Bank } from '../../scheduling/types';
import { listPracticeItems } from './bank';
import { SKILLS, toScheduledItem } from './skills';

const BANK: Bank = { skills: SKILLS, items: listPracticeItems().map(toScheduledItem) };

/** What can be practised, as the schedule sees it. Tells of each item whether there is something to mark. */
export function getScheduledBank(): Bank {
  return BANK;
}
