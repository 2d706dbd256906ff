import { describe, expect, it } from 'vitest';
import type { ClassDispute } from '@/lib/db/class-disputes';
import type { ContestedPlace } from '@/lib/grading/contest';
import type { AnswerKey } from '@/lib/grading/types';
import { startAtDispute, startAtEntry } from './choose-start';

const key: AnswerKey = {
  ...{ articleId: 'a', version: 'v' },
  spans: [
    {
      ...{ id: 's', layer: 'claim', core: { start: 0, end: 9 }, outer: { start: 0, end: 9 } },
      ...{ subType: 'no-source', alternatives: [], status: 'required', rationale: 'Because.' },
    },
  ],
  foils: [{ id: 'f', layer: 'hedge', start: 20, end: 30, reason: 'A duty.' }],
};
const dispute = (
  id: string,
  verdict: ContestedPlace['verdict'],
  of: Partial<ClassDispute>,
): ClassDispute => ({
  ...{ id, verdict, attemptId: 't', articleId: 'a', exerciseId: 'e', personId: 'p', name: 'Ada' },
  ...{ layer: 'hedge', start: 20, end: 30, markId: null, spanId: null, foilId: null },
  ...{ reason: 'Why.', state: 'open', reply: '', decidedByName: null, decidedAt: null },
  ...{ createdAt: new Date(0), changeTakenBack: false, ...of },
});
const onEntry = { layer: 'claim', start: 0, end: 9, spanId: 's' } as const;
const openedBy = (one: ClassDispute) => startAtDispute(one.id, [one], key)?.opened;

describe('where the page of a key begins', () => {
  it.each([
    ['s', 'claim', 's'],
    ['f', 'hedge', 'f'],
  ])('at the entry %s on its layer %s', (id, layer, opened) =>
    expect(startAtEntry(id, key)).toMatchObject({ layer, opened: { kind: 'open', id: opened } }),
  );
  it.each([['gone'], [undefined]])('at nothing for %s', (id) =>
    expect(startAtEntry(id, key).opened).toBeNull(),
  );

  it('at the entry of a contest, with its words at hand where they are contested', () => {
    expect(openedBy(dispute('1', 'missed', onEntry))).toEqual({ kind: 'open', id: 's' });
    expect(openedBy(dispute('1', 'in-part', onEntry))).toEqual({ kind: 'open', id: 's', fields: 'words' });
  });
  it('at a new entry for marked words, in the place of a safe phrase', () => {
    const words = { start: 20, end: 30 };
    expect(openedBy(dispute('1', 'foil', { foilId: 'f' }))).toEqual({
      ...{ kind: 'new', of: 'entry', words, instead: 'f' },
    });
    expect(openedBy(dispute('1', 'outside', {}))).toMatchObject({ kind: 'new', instead: null });
  });
  it('at a new entry for words that the key has on the other layer', () =>
    expect(openedBy(dispute('1', 'other-layer', { spanId: 's' }))).toMatchObject({ kind: 'new' }));
  it('answers every contest of the same place, and no other', () => {
    const all = [dispute('1', 'foil', { foilId: 'f' }), dispute('2', 'foil', { foilId: 'f', start: 22 })];
    const elsewhere = dispute('3', 'missed', onEntry);
    expect(startAtDispute('2', [...all, elsewhere], key)?.disputeIds).toEqual(['1', '2']);
  });
  it('nowhere for a contest that is answered, or of another text', () => {
    expect(startAtDispute('1', [], key)).toBeNull();
    expect(startAtDispute('1', [dispute('1', 'foil', { articleId: 'b' })], key)).toBeNull();
  });
});
