import type { CheckedAnswer, OpenedSession, Rule } from '@/components/practice/practice-types';
import { SKILLS } from '@/lib/content/practice/skills';
import { openPracticeSession } from '@/lib/db/practice-session';
import type { OpenedSession as StoredSession } from '@/lib/db/practice-session';
import { takeAttempt } from '@/lib/db/rate-limit';
import type { SignedIn } from '@/lib/policy';
import { PRACTICE_RULES } from '../api/practice/practice-rules';

/** The session of POST /api/practice/session; 'wait' when somebody opens too many, null when the person is gone. */
export async function loadSession(actor: SignedIn, now: number): Promise<OpenedSession | 'wait' | null> {
  const taken = await takeAttempt([['practice-session', actor.personId]]);
  if (!taken.ok) return 'wait';
  const opened = await openPracticeSession(actor, { now, random: Math.random }, PRACTICE_RULES);
  return opened && toOpened(opened, now);
}

function toOpened({ session, items, answered, intro }: StoredSession, now: number): OpenedSession {
  return { id: session.id, items, answered: answered.map(toChecked), intro, now };
}

function toChecked({ id, itemId, ...answer }: StoredSession['answered'][number]): CheckedAnswer {
  const { marks, none, sure, correct, target, skill, result } = answer;
  return { id, itemId, marks, none, sure, correct, target, skill, result };
}

/** Where the rule behind each skill can be read: always on a page that leads back here. */
export function listRules(): Record<string, Rule> {
  return Object.fromEntries(
    SKILLS.map(({ id, name, hint }) => [id, { name, hint, href: `/practice/skills/${id}` }]),
  );
}
