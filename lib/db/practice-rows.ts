import { z } from 'zod';
import { stepResultSchema } from '../content/lessons/answer-schema';
import { findItem } from '../content/practice/bank';
import { toScheduledItem } from '../content/practice/skills';
import type { PracticeItem } from '../content/practice/types';
import type { MarkResult } from '../grading/judge-item';
import type { PracticeEvent, Sureness } from '../scheduling/types';
import type { Prisma } from '@/prisma/generated/client';
import type { GivenAnswer } from './practice-rules';

/** How an answer of practice lies in the database, and how it travels. */

export const EVENT_FIELDS = {
  id: true,
  itemId: true,
  answeredAt: true,
  correct: true,
  flagged: true,
  sure: true,
} as const;
export const CHECKED_FIELDS = {
  ...EVENT_FIELDS,
  personId: true,
  answer: true,
  target: true,
  result: true,
} as const;

type EventRow = Prisma.PracticeAnswerGetPayload<{ select: typeof EVENT_FIELDS }>;
export type CheckedRow = Prisma.PracticeAnswerGetPayload<{ select: typeof CHECKED_FIELDS }>;

/** An answer with what its check said. `skill` gives the answer away, so it comes with the result only. */
export type CheckedAnswer = GivenAnswer & {
  readonly id: string;
  readonly itemId: string;
  readonly sure: Sureness;
  readonly correct: boolean;
  readonly target: boolean;
  /** null for an item that is no longer in the bank. */
  readonly skill: string | null;
  readonly result: MarkResult;
};

const span = z.object({ start: z.int(), end: z.int() });
const givenAnswerSchema: z.ZodType<GivenAnswer> = z.object({ marks: z.array(span), none: z.boolean() });

export function eventOfRow({ answeredAt, sure, ...row }: EventRow): PracticeEvent {
  return { ...row, answeredAt: answeredAt.getTime(), sure: sureOf(sure) };
}

export function checkedOfRow(row: CheckedRow): CheckedAnswer {
  const { id, itemId, correct, target } = row;
  const { marks, none } = givenAnswerSchema.parse(row.answer);
  const result = stepResultSchema.parse(row.result);
  if (result.kind !== 'mark') throw new Error('Not the result of a practice item');
  return {
    id,
    itemId,
    marks,
    none,
    sure: sureOf(row.sure),
    correct,
    target,
    skill: findSkillOf(itemId),
    result,
  };
}

/** What a browser needs of an item before it is answered. */
export type ShownItem = Pick<PracticeItem, 'id' | 'layer' | 'text'>;

/** Items as a browser may have them; those that are no longer in the bank are left out. */
export function listShownItems(itemIds: readonly string[]): ShownItem[] {
  return itemIds.flatMap((itemId) => {
    const keyed = findItem(itemId);
    if (!keyed) return [];
    const { id, layer, text } = keyed.item;
    return [{ id, layer, text }];
  });
}

function findSkillOf(itemId: string): string | null {
  const keyed = findItem(itemId);
  return keyed && toScheduledItem(keyed).skill;
}

/** The database holds what was parsed before it was stored. */
function sureOf(sure: number | null): Sureness {
  return sure === 1 || sure === 2 || sure === 3 ? sure : null;
}
