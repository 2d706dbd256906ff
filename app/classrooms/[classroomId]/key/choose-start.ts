import type { KeyStart } from '@/components/key-change/use-key-board';
import type { ClassDispute } from '@/lib/db/class-disputes';
import { groupDisputes } from '@/lib/grading/group-disputes';
import type { AnswerKey } from '@/lib/grading/types';

const NOTHING: KeyStart = { layer: 'hedge', opened: null, disputeIds: [] };

/** Where the page of a key begins when a flag led to an entry or safe phrase; at nothing when it is not there. */
export function startAtEntry(id: string | undefined, key: AnswerKey): KeyStart {
  const entry = [...key.spans, ...key.foils].find((one) => one.id === id);
  return entry ? { ...NOTHING, layer: entry.layer, opened: { kind: 'open', id: entry.id } } : NOTHING;
}

/**
 * Where it begins when a contest led there: at the entry the verdict spoke of, with its words at hand where they are
 * what is contested; else at a new entry on the contested words, in the place of the safe phrase that is there.
 */
export function startAtDispute(
  disputeId: string,
  open: readonly ClassDispute[],
  key: AnswerKey,
): KeyStart | null {
  const group = groupDisputes(open).find(({ disputes }) => disputes.some(({ id }) => id === disputeId));
  const dispute = group?.disputes.find(({ id }) => id === disputeId);
  if (!group || !dispute || dispute.articleId !== key.articleId) return null;
  const { layer, start, end, verdict } = dispute;
  const entry = key.spans.find(({ id, layer: of }) => id === dispute.spanId && of === layer);
  const isAboutWords = verdict === 'in-part' || verdict === 'close';
  return {
    layer,
    opened: entry
      ? { kind: 'open', id: entry.id, ...(isAboutWords ? { fields: 'words' as const } : {}) }
      : {
          ...{ kind: 'new', of: 'entry', words: { start, end } },
          instead: key.foils.find(({ id }) => id === dispute.foilId)?.id ?? null,
        },
    disputeIds: group.disputes.map(({ id }) => id),
  };
}
