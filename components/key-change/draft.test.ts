import { describe, expect, it } from 'vitest';
import type { KeyContent, KeyEdit } from '@/lib/grading/key-edit';
import type { KeySpan } from '@/lib/grading/types';
import { applyDraft, describeDraft, stageEdit } from './draft';

const text = 'Some say it rains. It must stop. Reports circulate.';
const at = (quote: string) => ({ start: text.indexOf(quote), end: text.indexOf(quote) + quote.length });
const span = (id: string, core: string): KeySpan => ({
  ...{ id, layer: 'hedge', core: at(core), outer: at(core), status: 'required' },
  ...{ subType: 'faceless-source', alternatives: [], rationale: 'Because nobody is named.' },
});
const key: KeyContent = {
  articleId: 'a',
  spans: [span('some', 'Some say')],
  foils: [{ id: 'must', layer: 'hedge', ...at('must stop'), reason: 'It is a duty, not a maybe.' }],
};
const accepted: KeyEdit = { kind: 'status', spanId: 'some', status: 'accepted' };
const required: KeyEdit = { kind: 'status', spanId: 'some', status: 'required' };
const remove: KeyEdit = { kind: 'remove', spanId: 'some' };
const add: KeyEdit = { kind: 'add', span: span('new', 'Reports circulate') };
const stage = (...edits: readonly KeyEdit[]) =>
  edits.reduce<readonly KeyEdit[]>((draft, edit) => {
    const staged = stageEdit(key, draft, edit, text);
    if (!staged.ok) throw new Error(staged.problem);
    return staged.edits;
  }, []);

describe('putting a change together', () => {
  it.each([
    ['one after another', [accepted, add], [accepted, add]],
    ['back to what it was', [accepted, required], []],
    ['removing drops all else about the entry', [accepted, remove], [remove]],
    ['removing what was just added', [add, { kind: 'remove', spanId: 'new' }], []],
    ['changing what was just added', [add, { kind: 'status', spanId: 'new', status: 'accepted' }], 2],
  ] as const)('%s', (_, edits, expected) => {
    const draft = stage(...edits);
    expect(typeof expected === 'number' ? draft.length : draft).toEqual(expected);
  });

  it('refuses what does not fit, in words', () => {
    const clash: KeyEdit = { kind: 'add', span: span('clash', 'must stop') };
    expect(stageEdit(key, [], clash, text)).toEqual({
      ok: false,
      problem: expect.stringMatching(/safe phrase/),
    });
  });

  it('takes a safe phrase off to put an entry in its place', () => {
    const off: KeyEdit = { kind: 'remove-foil', foilId: 'must' };
    const draft = stage(off, { kind: 'add', span: span('duty', 'must stop') });
    expect(applyDraft(key, draft, text).spans.map(({ id }) => id)).toEqual(['some', 'duty']);
  });

  it('tells every edit by the key that the ones before it made', () =>
    expect(describeDraft(key, [add, { kind: 'remove', spanId: 'new' }], text)).toEqual([
      'Added a hedge to find: “Reports circulate”.',
      'Removed the hedge “Reports circulate”.',
    ]));
});
