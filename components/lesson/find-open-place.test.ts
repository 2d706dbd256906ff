import { describe, expect, it } from 'vitest';
import type { AskingStep } from '@/lib/content/lessons/types';
import { findOpenPlace } from './find-open-place';

const common = { id: 's', part: 'practice', title: 'T', intro: null, prompt: 'P' } as const;
const field = (id: string, label: string) => ({ id, label, hint: null, rows: 2, offersOwnClaims: false });
const write: AskingStep = {
  ...common,
  kind: 'write',
  fields: [field('claim', 'The claim'), field('who', 'Who could know?')],
  criteria: [],
};
const sort: AskingStep = {
  ...common,
  kind: 'sort',
  bins: [{ id: 'named', name: 'Named', hint: null }],
  cards: [
    { id: 'a', text: 'Ada Lind said so.' },
    { id: 'b', text: 'Some say so.' },
  ],
};

describe('what is still to fill in', () => {
  it('names the first empty box, spaces being empty', () => {
    const fields = { claim: 'The pool closes', who: '  ' };
    expect(findOpenPlace(write, { kind: 'write', fields, ratings: {} })).toEqual({
      id: 'who',
      selector: '#field-who',
      problem: 'Still empty: “Who could know?”',
    });
    expect(findOpenPlace(write, null)?.id).toBe('claim');
  });

  it('names the first card without an answer, and says how many', () => {
    expect(findOpenPlace(sort, null)?.problem).toBe('2 have no answer yet. The first is “Ada Lind said so.”');
    expect(findOpenPlace(sort, { kind: 'sort', bins: { a: 'named' } })).toEqual({
      id: 'b',
      selector: 'input[name="b"]',
      problem: 'One has no answer yet: “Some say so.”',
    });
  });

  it('finds nothing where all is filled in', () => {
    const bins = { a: 'named', b: 'named' };
    expect(findOpenPlace(sort, { kind: 'sort', bins })).toBeNull();
    const fields = { claim: 'a', who: 'b' };
    expect(findOpenPlace(write, { kind: 'write', fields, ratings: {} })).toBeNull();
  });
});
