'use server';

import { z } from 'zod';
import type { IntroductionPages } from '@/components/practice/use-introductions';
import { requireSignedIn } from '@/lib/auth/require';
import { getScheduledBank } from '@/lib/content/practice/scheduled-bank';
import { getPracticeHistory } from '@/lib/db/practice-events';
import { adviseNext } from '@/lib/scheduling/advise-next';
import { PRACTICE_RULES } from '../api/practice/practice-rules';
import { renderIntroductions } from './render-introductions';

const skillIds = z.array(z.string().max(80)).max(40);

/** Introductions of skills that were planned after the page was made. They can be read by anybody. */
export async function loadIntroductionsAction(skills: string[]): Promise<IntroductionPages> {
  await requireSignedIn('/practice');
  return renderIntroductions(skillIds.parse(skills));
}

/** What to do next, in one sentence. */
export async function loadAdviceAction(): Promise<string | null> {
  const actor = await requireSignedIn('/practice');
  const { events, ratings } = await getPracticeHistory(actor);
  return adviseNext(PRACTICE_RULES.replay(events, ratings), getScheduledBank(), Date.now()).sentence;
}
