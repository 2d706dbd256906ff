import { getScheduledBank } from '@/lib/content/practice/scheduled-bank';
import type { PracticeRules } from '@/lib/db/practice-rules';
import { checkStep } from '@/lib/grading/check-step';
import { isItemRight } from '@/lib/grading/judge-item';
import { findAnswerProblem, findMisfit } from '@/lib/grading/step-answer';
import { rateItem, startRating } from '@/lib/scheduling/elo';
import { introductionsBefore } from '@/lib/scheduling/introductions';
import { planSession } from '@/lib/scheduling/plan-session';
import { replay } from '@/lib/scheduling/replay';

const BANK = getScheduledBank();
const ITEMS = new Map(BANK.items.map((item) => [item.id, item]));

/** Practice with the real grader and scheduler. */
export const PRACTICE_RULES: PracticeRules = {
  judge: ({ marks, none }, { item, key, safe }) => {
    const answer = { kind: 'mark', marks, none } as const;
    const step = { kind: 'mark', layer: item.layer, units: item, key, safe } as const;
    const problem = findMisfit(answer, step) ?? findAnswerProblem(answer, step);
    if (problem !== null) return problem;
    const result = checkStep(answer, step);
    if (result.kind !== 'mark') throw new Error('Marks are checked as marks');
    return { correct: isItemRight(result), result };
  },
  replay: (events, ratings) => replay(events, BANK, ratings),
  plan: (state, { now, random, size, before, shown }) => {
    const context = { alreadyPlanned: before, recentlyShown: shown };
    return planSession(state, BANK, now, random, size, context).map(({ itemId }) => itemId);
  },
  introduce: (before, plan) => {
    const items = plan.flatMap((id) => ITEMS.get(id) ?? []);
    const introductions = introductionsBefore(items, before, BANK);
    return Object.fromEntries(
      items.flatMap(({ id }, at) => (introductions[at]?.length ? [[id, introductions[at]]] : [])),
    );
  },
  startRating,
  rateItem,
};
