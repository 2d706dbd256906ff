import { describe, expect, it } from 'vitest';
import { listAnswerKeys } from '../content/answer-keys';
import { findArticle } from '../content/catalog';
import { describeEdit, placeOfEdit } from './describe-edit';
import { editKey, type KeyContent, type KeyEdit } from './key-edit';
import { findKeyFlaw } from './key-flaws';
import type { Foil, KeySpan } from './types';

const TEXT = 'Some critics say it may rain soon. The mayor said so.\nA second paragraph stands here.';
const at = (quote: string) => ({ start: TEXT.indexOf(quote), end: TEXT.indexOf(quote) + quote.length });
const WHY = 'The words leave open who speaks.';

const critics: KeySpan = {
  ...{ id: 'critics', layer: 'hedge', core: at('critics'), outer: at('Some critics say') },
  ...{ subType: 'faceless-source', alternatives: ['soft-verb'], status: 'required', rationale: WHY },
};
const said: Foil = { ...{ id: 'said', layer: 'hedge', reason: WHY }, ...at('mayor said') };
const key: KeyContent = { articleId: 'x', spans: [critics], foils: [said] };
const may: KeySpan = {
  ...critics,
  id: 'added-may',
  core: at('may'),
  outer: at('may rain'),
  subType: 'maybe',
};

const problemOf = (...edits: KeyEdit[]) => {
  const edited = editKey(key, edits, TEXT);
  return edited.ok ? null : edited.problem;
};
const edited = (...edits: KeyEdit[]) => {
  const made = editKey(key, edits, TEXT);
  if (!made.ok) throw new Error(made.problem);
  return made.key;
};

describe('editing a key', () => {
  it('does each kind of edit, and leaves the given key as it is', () => {
    const before = structuredClone(key);
    expect(edited({ kind: 'add', span: may }).spans).toEqual([critics, may]);
    expect(edited({ kind: 'remove', spanId: 'critics' }).spans).toEqual([]);
    const extent = { core: at('Some critics'), outer: at('Some critics say it') };
    expect(edited({ kind: 'extent', spanId: 'critics', ...extent }).spans).toEqual([
      { ...critics, ...extent },
    ]);
    const kinds = { subType: 'caveat', alternatives: [] } as const;
    expect(edited({ kind: 'sub-type', spanId: 'critics', ...kinds }).spans).toEqual([
      { ...critics, ...kinds },
    ]);
    const status = 'accepted' as const;
    expect(edited({ kind: 'status', spanId: 'critics', status }).spans).toEqual([{ ...critics, status }]);
    const foil: Foil = { ...said, id: 'added-so', ...at('soon') };
    expect(edited({ kind: 'add-foil', foil }).foils).toEqual([said, foil]);
    expect(edited({ kind: 'remove-foil', foilId: 'said' }).foils).toEqual([]);
    expect(key).toEqual(before);
  });

  it.each<[string, string, KeyEdit]>([
    ['an entry that is gone', 'not in the key', { kind: 'remove', spanId: 'nothing' }],
    ['a safe phrase that is gone', 'not in the key', { kind: 'remove-foil', foilId: 'critics' }],
    ['an id that is taken', 'in the key already', { kind: 'add', span: { ...may, id: 'said' } }],
    ['what is so already', 'changes nothing', { kind: 'status', spanId: 'critics', status: 'required' }],
    [
      'a core that overlaps another',
      'overlap',
      { kind: 'add', span: { ...may, core: at('critics say'), outer: at('critics say') } },
    ],
    ['a required outer over another', 'overlap', { kind: 'add', span: { ...may, outer: at('say it may') } }],
    [
      'an outer over a safe phrase',
      'safe phrase',
      { kind: 'add', span: { ...may, outer: at('may rain soon. The mayor') } },
    ],
    [
      'a safe phrase over another',
      'safe phrases overlap',
      { kind: 'add-foil', foil: { ...said, id: 'added-b', ...at('said so') } },
    ],
    [
      'a core outside its outer',
      'must lie inside',
      { kind: 'extent', spanId: 'critics', core: at('it may'), outer: at('Some critics say') },
    ],
    ['half a word', 'whole words', { kind: 'add', span: { ...may, outer: at('may rai') } }],
    [
      'words beyond the text',
      'first and the last word',
      { kind: 'add', span: { ...may, outer: { start: may.core.start, end: 9_999 } } },
    ],
    [
      'words of two paragraphs',
      'one paragraph',
      { kind: 'add', span: { ...may, core: at('so.\nA second'), outer: at('so.\nA second') } },
    ],
    [
      'a kind of the other layer',
      'kind of hedge',
      { kind: 'sub-type', spanId: 'critics', subType: 'hearsay', alternatives: [] },
    ],
    [
      'a kind twice',
      'stands twice',
      { kind: 'sub-type', spanId: 'critics', subType: 'caveat', alternatives: ['maybe', 'maybe'] },
    ],
    ['no reason', 'Say in a sentence', { kind: 'add', span: { ...may, rationale: ' ' } }],
  ])('refuses %s in words', (_what, words, edit) => {
    expect(problemOf(edit)).toContain(words);
  });

  it('lets a safe phrase go and an entry take its place, in either order', () => {
    const span: KeySpan = { ...may, core: at('said'), outer: at('mayor said') };
    const edits: KeyEdit[] = [
      { kind: 'add', span },
      { kind: 'remove-foil', foilId: 'said' },
    ];
    expect(problemOf(...edits)).toBeNull();
    expect(edited(...edits)).toEqual(edited(...[...edits].reverse()));
  });

  it('says which of several edits is at fault', () => {
    const wrong: KeyEdit = { kind: 'add', span: { ...may, outer: at('say it may') } };
    expect(editKey(key, [{ kind: 'remove-foil', foilId: 'said' }, wrong], TEXT)).toMatchObject({
      ok: false,
      at: 1,
    });
  });

  it('finds no fault with any built-in key', () => {
    for (const { articleId, spans, foils } of listAnswerKeys()) {
      const ids = new Set([...spans, ...foils].map(({ id }) => id));
      expect(findKeyFlaw({ spans, foils }, ids, findArticle(articleId)?.text ?? '')).toBeNull();
    }
  });
});

describe('an edit in words', () => {
  it.each<[KeyEdit, string]>([
    [{ kind: 'add', span: may }, 'Added a hedge to find: “may”.'],
    [
      { kind: 'add', span: { ...may, status: 'accepted' } },
      'Added a hedge that is fair to mark, but not needed: “may”.',
    ],
    [{ kind: 'remove', spanId: 'critics' }, 'Removed the hedge “critics”.'],
    [
      { kind: 'status', spanId: 'critics', status: 'accepted' },
      'Made the hedge “critics” fair to mark, but not needed.',
    ],
    [
      { kind: 'sub-type', spanId: 'critics', subType: 'caveat', alternatives: [] },
      'Changed the kind of the hedge “critics” from Faceless source to Caveat or frame.',
    ],
    [
      { kind: 'extent', spanId: 'critics', core: at('critics'), outer: at('critics say') },
      'Changed the widest fair mark for the hedge “critics” to “critics say”.',
    ],
    [
      { kind: 'extent', spanId: 'critics', core: at('Some critics'), outer: at('Some critics') },
      'Changed the words that matter from “critics” to “Some critics”.',
    ],
    [{ kind: 'add-foil', foil: said }, 'Added a safe phrase: “mayor said” is no hedge.'],
    [{ kind: 'remove-foil', foilId: 'said' }, 'Took “mayor said” off the safe phrases.'],
    [{ kind: 'remove', spanId: 'nothing' }, 'Changed an entry that is no longer in the key.'],
  ])('%j', (edit, words) => {
    expect(describeEdit(edit, key, TEXT)).toBe(words);
  });

  it('has its place in the text, unless what it speaks of is gone', () => {
    expect(placeOfEdit({ kind: 'remove', spanId: 'critics' }, key)).toEqual({
      layer: 'hedge',
      at: critics.outer,
    });
    expect(placeOfEdit({ kind: 'remove-foil', foilId: 'said' }, key)?.layer).toBe('hedge');
    expect(placeOfEdit({ kind: 'remove', spanId: 'nothing' }, key)).toBeNull();
  });
});
