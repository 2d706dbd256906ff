import type { Layer } from '@/lib/grading/types';

/** What the page shows of a skill. Times in ms since 1970. */
export type SkillRow = {
  readonly skill: {
    readonly id: string;
    readonly layer: Layer;
    readonly kind: 'target' | 'foil' | 'plain';
    readonly name: string;
  };
  readonly status: 'new' | 'too-few' | 'one-sided' | 'known';
  /** Answers to fresh sentences, and how many were right. */
  readonly answers: number;
  readonly right: number;
  /** How sure we are that it sits, 0..1; null unless known. */
  readonly sits: number | null;
  readonly level: 'firm' | 'growing' | 'shaky' | null;
  readonly dueAt: number | null;
  readonly due: boolean;
  /** Sentences never answered. */
  readonly freshLeft: number;
};

export type SkillGroup = {
  readonly id: 'hedge' | 'claim' | 'nothing';
  readonly met: readonly SkillRow[];
  readonly unmet: readonly SkillRow[];
};

/** What is to be marked on each layer, then all with nothing to mark; each in the order given. */
export function groupSkills(rows: readonly SkillRow[]): readonly SkillGroup[] {
  return (['hedge', 'claim', 'nothing'] as const).map((id) => {
    const inGroup = rows.filter(({ skill }) => (skill.kind === 'target' ? skill.layer : 'nothing') === id);
    return {
      id,
      met: inGroup.filter(({ status }) => status !== 'new'),
      unmet: inGroup.filter(({ status }) => status === 'new'),
    };
  });
}

const LEVELS = { firm: 'Firm', growing: 'Growing', shaky: 'Shaky' } as const;

/** How it stands, in a word or two. */
export function describeStanding({ status, level }: SkillRow): string {
  if (status === 'one-sided') return 'Cannot tell yet';
  return level ? LEVELS[level] : 'Too few to say';
}

/** Below so many answers the estimate leans on the learner's other skills, so that a number beside the counts puzzles. */
const ENOUGH_FOR_PERCENT = 10;

/** What a standing rests on, and from ten answers on how sure we are of it, to the nearest ten percent. */
export function describeBasis({ sits, right, answers }: SkillRow): string {
  const counts = `${right} of ${answers} right`;
  return sits === null || answers < ENOUGH_FOR_PERCENT
    ? counts
    : `about ${Math.round(sits * 10) * 10}%, ${counts}`;
}

const DAY_MS = 86_400_000;
const WEEKS_FROM = 14;
const MONTHS_FROM = 60;

/** Why it comes no sooner; null where the date speaks for itself. */
export function describeWait({ dueAt, due, freshLeft }: SkillRow): string | null {
  return dueAt === null || due || freshLeft > 0 ? null : 'No new texts left, so it waits a week or more.';
}

/** When it comes again: "today", "tomorrow", "in 3 days", "in 2 weeks", "in 3 months"; a dash for never met. */
export function describeDue({ dueAt, due }: Pick<SkillRow, 'dueAt' | 'due'>, now: number): string {
  if (dueAt === null) return '–';
  const days = Math.round((dueAt - now) / DAY_MS);
  if (due || days < 1) return 'today';
  if (days === 1) return 'tomorrow';
  if (days < WEEKS_FROM) return `in ${days} days`;
  if (days < MONTHS_FROM) return `in ${Math.round(days / 7)} weeks`;
  return `in ${Math.round(days / 30)} months`;
}
