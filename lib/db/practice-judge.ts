import { findItem } from '../content/practice/bank';
import type { Sureness } from '../scheduling/types';
import type { Prisma } from '@/prisma/generated/client';
import { MOST_ANSWERS } from './practice-events';
import type { CheckedRow } from './practice-rows';
import type { GivenAnswer, PracticeRules } from './practice-rules';

const NOT_PLANNED = 'This sentence is not part of this session, so its answer was left out.';
const TAKEN_OUT = 'This sentence was taken out of practice, so its answer was left out.';
const ANSWERED = 'This sentence was answered before in this session. The first answer stays.';
const FOREIGN = 'This answer came from somewhere else. Reload the page and answer again.';
const FULL = `You have answered ${MOST_ANSWERS.toLocaleString('en')} sentences, and that is the most we keep.`;

/** As a browser sends it; `answeredAt` in ms since 1970, by the server's clock as the browser knows it. */
export type SentAnswer = GivenAnswer & {
  readonly id: string;
  readonly itemId: string;
  readonly sure: Sureness;
  readonly answeredAt: number;
};

/** What is known when answers come in. */
export type Known = {
  readonly personId: string;
  readonly session: { readonly id: string; readonly plan: readonly string[]; readonly startedAt: Date };
  /** Stored answers of this session, and whatever else is stored under an id that was sent. */
  readonly before: readonly CheckedRow[];
  readonly sameIds: readonly CheckedRow[];
  /** How many answers this person may still give. */
  readonly room: number;
  /** ms since 1970. */
  readonly now: number;
};

type AnswerRow = Prisma.PracticeAnswerCreateManyInput & { readonly id: string };
export type Judged = {
  /** To be stored. */
  readonly rows: readonly AnswerRow[];
  /** Ids of the answers, stored before or now, whose results are told. */
  readonly shown: readonly string[];
  readonly rejected: readonly { readonly id: string; readonly itemId: string; readonly reason: string }[];
};

/** Checks what is new, recognizes what came before, and says in words why an answer is not taken. */
export function judgeAnswers(known: Known, answers: readonly SentAnswer[], rules: PracticeRules): Judged {
  const rows: AnswerRow[] = [];
  const shown = new Set<string>();
  const rejected: { id: string; itemId: string; reason: string }[] = [];
  const standing = new Map(known.before.map(({ itemId, id }) => [itemId, id]));
  const owners = new Map([...known.sameIds, ...known.before].map(({ id, personId }) => [id, personId]));
  const refuse = ({ id, itemId }: SentAnswer, reason: string) => rejected.push({ id, itemId, reason });
  for (const [at, sent] of answers.entries()) {
    const owner = owners.get(sent.id);
    const first = standing.get(sent.itemId);
    if (owner === known.personId) shown.add(sent.id);
    else if (owner !== undefined) refuse(sent, FOREIGN);
    else if (first !== undefined) {
      refuse(sent, ANSWERED);
      shown.add(first);
    } else {
      const latest = known.now - (answers.length - 1 - at);
      const row = rows.length < known.room ? makeRow(known, sent, latest, rules) : FULL;
      if (typeof row === 'string') refuse(sent, row);
      else {
        rows.push(row);
        shown.add(sent.id);
        standing.set(sent.itemId, sent.id);
      }
    }
  }
  return { rows, shown: [...shown], rejected };
}

/** What is stored of an answer, or in words why it cannot be. `latest`: the time it cannot be after. */
function makeRow(
  { personId, session }: Known,
  sent: SentAnswer,
  latest: number,
  rules: PracticeRules,
): AnswerRow | string {
  const { id, itemId, marks, none, sure } = sent;
  if (!session.plan.includes(itemId)) return NOT_PLANNED;
  const keyed = findItem(itemId);
  if (!keyed) return TAKEN_OUT;
  const judged = rules.judge({ marks, none }, keyed);
  if (typeof judged === 'string') return judged;
  // A wrong clock loses no answer, and puts none into the future or before the session.
  const answeredAt = Math.min(Math.max(sent.answeredAt, session.startedAt.getTime()), latest);
  return {
    ...{ id, personId, sessionId: session.id, itemId, sure, answeredAt: new Date(answeredAt) },
    answer: { marks: marks.map(({ start, end }) => ({ start, end })), none },
    target: keyed.safe === null,
    flagged: marks.length > 0,
    correct: judged.correct,
    result: judged.result,
    keyVersion: keyed.key.version,
  };
}
