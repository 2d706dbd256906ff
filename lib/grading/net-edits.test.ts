import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeEdit } from './describe-edit';
import { describeReturn } from './describe-return';
import { editKey, type KeyContent, type KeyEdit } from './key-edit';
import { listNetEdits } from './net-edits';
import type { Foil, KeySpan } from './types';

const WORDS = ['alpha', 'bravo', 'charlie', 'delta', 'echo', 'foxtrot'];
const TEXT = `${WORDS.join(' ')}.`;
const at = (word: string) => ({ start: TEXT.indexOf(word), end: TEXT.indexOf(word) + word.length });
const WHY = 'A reason that says why.';
const spanOn = (word: string, id = word): KeySpan => ({
  ...{ id, layer: 'hedge', core: at(word), outer: at(word), subType: 'maybe', alternatives: [] },
  ...{ status: 'required', rationale: WHY },
});
const foilOn = (word: string, id = word): Foil => ({ id, layer: 'hedge', reason: WHY, ...at(word) });

const key: KeyContent = {
  articleId: 'x',
  spans: [spanOn('alpha'), spanOn('delta')],
  foils: [foilOn('charlie')],
};
const fold = (before: KeyContent, edits: readonly KeyEdit[]) => {
  const made = editKey(before, edits, TEXT);
  if (!made.ok) throw new Error(made.problem);
  return made.key;
};
const tell = (before: KeyContent, after: KeyContent) =>
  listNetEdits(before, after).map((edit) => describeEdit(edit, before, TEXT));
const tellBack = (before: KeyContent, after: KeyContent) =>
  listNetEdits(before, after).map((edit) => describeReturn(edit, before, TEXT));

const STATUS = (spanId: string, status: 'required' | 'accepted'): KeyEdit => ({
  kind: 'status',
  spanId,
  status,
});
const ADD = (span: KeySpan): KeyEdit => ({ kind: 'add', span });

describe('what a change of several edits comes to', () => {
  it.each<[string, KeyEdit[], string[]]>([
    [
      'an entry added and then made one to find is told as it stands in the end',
      [
        { kind: 'remove-foil', foilId: 'charlie' },
        ADD({ ...spanOn('charlie', 'new'), status: 'accepted' }),
        STATUS('new', 'required'),
      ],
      ['Took “charlie” off the safe phrases.', 'Added a hedge to find: “charlie”.'],
    ],
    [
      'an entry added and removed is not told',
      [ADD(spanOn('bravo')), { kind: 'remove', spanId: 'bravo' }],
      [],
    ],
    [
      'an entry changed and changed back is not told',
      [STATUS('alpha', 'accepted'), STATUS('alpha', 'required')],
      [],
    ],
    [
      'an entry removed and put back on the same words is told by what differs',
      [{ kind: 'remove', spanId: 'alpha' }, ADD({ ...spanOn('alpha', 'new'), status: 'accepted' })],
      ['Made the hedge “alpha” fair to mark, but not needed.'],
    ],
    [
      'an entry that is edited and then removed is removed',
      [STATUS('delta', 'accepted'), { kind: 'remove', spanId: 'delta' }],
      ['Removed the hedge “delta”.'],
    ],
    [
      'all of it is told, in reading order',
      [STATUS('delta', 'accepted'), { kind: 'add-foil', foil: foilOn('echo') }, ADD(spanOn('bravo'))],
      [
        'Added a hedge to find: “bravo”.',
        'Made the hedge “delta” fair to mark, but not needed.',
        'Added a safe phrase: “echo” is no hedge.',
      ],
    ],
  ])('%s', (_, edits, told) => expect(tell(key, fold(key, edits))).toEqual(told));
});

describe('taking a change back', () => {
  it.each<[string, KeyEdit[], string[]]>([
    [
      'puts a safe phrase back',
      [{ kind: 'remove-foil', foilId: 'charlie' }, ADD(spanOn('charlie', 'new'))],
      ['The hedge “charlie” is no longer in the key.', '“charlie” is a safe phrase again: it is no hedge.'],
    ],
    [
      'takes a safe phrase away',
      [{ kind: 'add-foil', foil: foilOn('echo') }],
      ['“echo” is no safe phrase any more.'],
    ],
    [
      'puts an entry back',
      [{ kind: 'remove', spanId: 'alpha' }],
      ['The hedge “alpha” is in the key again, to be found.'],
    ],
    ['restores a status', [STATUS('alpha', 'accepted')], ['The hedge “alpha” is one to find again.']],
    [
      'restores a kind',
      [{ kind: 'sub-type', spanId: 'alpha', subType: 'caveat', alternatives: [] }],
      ['The kind of the hedge “alpha” is Maybe-word again.'],
    ],
    [
      'restores the words that matter',
      [
        {
          ...{ kind: 'extent', spanId: 'alpha' },
          core: { start: 0, end: 11 },
          outer: { start: 0, end: 11 },
        },
      ],
      ['The words that matter are “alpha” again, not “alpha bravo”.'],
    ],
    [
      'restores the widest fair mark',
      [{ kind: 'extent', spanId: 'alpha', core: at('alpha'), outer: { start: 0, end: 11 } }],
      ['The widest fair mark for the hedge “alpha” is “alpha” again.'],
    ],
  ])('%s, and says how it is again', (_, edits, told) =>
    expect(tellBack(fold(key, edits), key)).toEqual(told),
  );
});

/** One edit that is possible on a word as the key is; the ids of added entries are never used twice. */
function editOn(word: string, choice: number, step: number, now: KeyContent): KeyEdit {
  const id = `${word}-${step}`;
  const span = now.spans.find(({ core }) => core.start === at(word).start);
  const foil = now.foils.find(({ start }) => start === at(word).start);
  if (foil) return { kind: 'remove-foil', foilId: foil.id };
  if (!span) return choice === 0 ? { kind: 'add-foil', foil: foilOn(word, id) } : ADD(spanOn(word, id));
  if (choice === 0) return { kind: 'remove', spanId: span.id };
  if (choice === 1) return STATUS(span.id, span.status === 'required' ? 'accepted' : 'required');
  const subType = span.subType === 'maybe' ? 'caveat' : 'maybe';
  return { kind: 'sub-type', spanId: span.id, subType, alternatives: [] };
}

const stateOf = (word: string, { spans, foils }: KeyContent) => {
  const span = spans.find(({ core }) => core.start === at(word).start);
  const foil = foils.some(({ start }) => start === at(word).start);
  return `${span?.status ?? ''} ${span?.subType ?? ''} ${foil}`;
};

it('names every word on which the keys differ and no other, forth and back', () => {
  const steps = fc.array(fc.tuple(fc.constantFrom(...WORDS), fc.nat(2)), { maxLength: 12 });
  fc.assert(
    fc.property(steps, (chosen) => {
      let after = key;
      for (const [step, [word, choice]] of chosen.entries())
        after = fold(after, [editOn(word, choice, step, after)]);
      const differing = WORDS.filter((word) => stateOf(word, key) !== stateOf(word, after));
      const named = (told: string[]) => WORDS.filter((word) => told.join(' ').includes(`“${word}”`));
      expect(named(tell(key, after))).toEqual(differing);
      expect(named(tellBack(after, key))).toEqual(differing);
    }),
  );
});
