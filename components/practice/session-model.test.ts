import { describe, expect, test } from 'vitest';
import type { CheckedAnswer, OpenedSession, PracticeText, TakenAnswers } from './practice-types';
import type { PracticeEvent, PracticeState } from './session-model';
import { advance, listOpenIntroductions, resumeState, startState } from './session-model';

const DRAFT = { marks: [{ start: 0, end: 3 }], none: false, sure: 2 } as const;
const text = (id: string): PracticeText => ({
  id,
  layer: id.startsWith('h') ? 'hedge' : 'claim',
  text: `Text ${id}.`,
});
const checked = (itemId: string, correct = true): CheckedAnswer => ({
  ...DRAFT,
  ...{ id: `answer-${itemId}`, itemId, correct, target: true, skill: 'maybe' },
  result: { kind: 'mark', credit: 1, layer: 'hedge', marks: [], spans: [], safe: null },
});
const opened = (ids: readonly string[], more: Partial<OpenedSession> = {}): OpenedSession => ({
  ...{ id: 'session', items: ids.map(text), answered: [], intro: {}, now: 1000 },
  ...more,
});
const taken = (
  results: readonly string[],
  upcoming: readonly string[],
  more: Partial<TakenAnswers> = {},
) => ({
  kind: 'taken' as const,
  taken: {
    ...{ now: 2000, results: results.map((id) => checked(id)), rejected: [], items: upcoming.map(text) },
    ...{ intro: {}, finished: upcoming.length === 0 },
    ...more,
  },
});
const give = (itemId: string): PracticeEvent => ({ kind: 'give', itemId, draft: DRAFT });
const next: PracticeEvent = { kind: 'next', readable: ['maybe', 'no-source'] };
const play = (state: PracticeState, ...events: PracticeEvent[]) => events.reduce(advance, state);
const ids = ({ items }: PracticeState) => items.map(({ id }) => id);

describe('a session', () => {
  test('goes on before its answers are checked, and says afterwards what was checked meanwhile', () => {
    const ahead = play(startState(opened(['h1', 'h2', 'c1'])), give('h1'), next, give('h2'), next);
    expect(ahead.at).toBe('c1');
    const told = play(ahead, taken(['h1', 'h2'], ['c1']));
    expect(told).toMatchObject({ at: 'c1', given: {}, late: ['h1', 'h2'] });
    expect(play(told, { kind: 'seen-late' }).late).toEqual([]);
  });

  test('keeps what is on the screen when what comes after is planned anew', () => {
    const state = play(startState(opened(['h1', 'h2', 'c1'])), give('h1'), next, taken(['h1'], ['h2', 'c9']));
    expect(ids(state)).toEqual(['h1', 'h2', 'c9']);
    expect(play(state, give('h2'), next).at).toBe('c9');
  });

  test('ends after the last sentence, after a press on stop, and when it was ended elsewhere', () => {
    const state = startState(opened(['h1', 'h2']));
    expect(play(state, give('h1'), next, give('h2'), next).at).toBeNull();
    expect(play(state, { kind: 'stop' })).toMatchObject({ at: null, stopped: true });
    expect(play(state, taken([], [], { finished: true })).at).toBeNull();
  });

  test('asks again what the server would not take, with the marks as they were', () => {
    const rejected = [{ id: 'x', itemId: 'h1', reason: 'Too late.' }];
    const state = play(startState(opened(['h1', 'h2'])), give('h1'), taken([], ['h1', 'h2'], { rejected }));
    expect(state).toMatchObject({ at: 'h1', given: {}, draft: DRAFT, refusals: ['Too late.'] });
  });

  test('shows the answer that stands when another tab was first', () => {
    const rejected = [{ id: 'x', itemId: 'h1', reason: 'Answered already.' }];
    const state = play(startState(opened(['h1', 'h2'])), give('h1'), taken(['h1'], ['h2'], { rejected }));
    expect(state.checked['h1']?.id).toBe('answer-h1');
    expect(state.refusals).toEqual([]);
    expect(state.elsewhere).toEqual(['h1']);
  });
});

describe('a session opened again', () => {
  test('goes on after the answers that this browser kept, each counted once', () => {
    const before = play(startState(opened(['h1', 'h2', 'c1'])), give('h1'), next, give('h2'));
    const waiting = ['h1', 'h2'].map((itemId) => ({ ...DRAFT, itemId }));
    const answered = [checked('h1')];
    const again = resumeState(opened(['h1', 'h2', 'c1'], { answered, now: 3000 }), before, waiting);
    // What was given last is still on the screen.
    expect(again.at).toBe('h2');
    expect(Object.keys(again.checked)).toEqual(['h1']);
    expect(Object.keys(again.given)).toEqual(['h2']);
    expect(ids(again)).toEqual(['h1', 'h2', 'c1']);
  });

  test('from an old copy of the page keeps what the server said since', () => {
    const page = opened(['h1', 'h2', 'c1']);
    const before = play(startState(page), give('h1'), taken(['h1'], ['h2', 'c9']), next);
    const again = resumeState(page, before, []);
    expect(again).toMatchObject({ at: 'h2', now: 2000 });
    expect(ids(again)).toEqual(['h1', 'h2', 'c9']);
  });

  test('comes back to what was said of the last answer, until the learner has gone on', () => {
    const before = play(startState(opened(['h1', 'h2'])), give('h1'), taken(['h1'], ['h2']));
    const page = opened(['h1', 'h2'], { answered: [checked('h1')], now: 3000 });
    expect(resumeState(page, before, []).at).toBe('h1');
    expect(resumeState(page, play(before, next), []).at).toBe('h2');
  });

  test('from an old copy of the page lists the answers in the order given', () => {
    const page = opened(['h1', 'h2', 'c1', 'c2']);
    const planned = play(startState(page), give('h1'), taken(['h1'], ['c2', 'c1', 'h2']), next);
    const all = play(planned, give('c2'), next, give('c1'), next, give('h2'), next);
    const waiting = ['c1', 'h2', 'c2'].map((itemId) => ({ ...DRAFT, itemId }));
    expect(ids(resumeState(page, all, waiting))).toEqual(['h1', 'c2', 'c1', 'h2']);
  });

  test('keeps a half-made answer, and forgets that it was stopped', () => {
    const page = opened(['h1', 'h2']);
    const drafted = play(startState(page), { kind: 'draft', draft: DRAFT });
    expect(resumeState(page, drafted, []).draft).toEqual(DRAFT);
    expect(resumeState(page, play(drafted, { kind: 'stop' }), [])).toMatchObject({
      at: 'h1',
      stopped: false,
    });
  });

  test('takes nothing from a session that is not this one', () => {
    const other = play(startState(opened(['h7'], { id: 'other' })), give('h7'));
    expect(ids(resumeState(opened(['h1']), other, []))).toEqual(['h1']);
  });
});

describe('introductions', () => {
  const readable = ['maybe', 'no-source'];
  const session = opened(['h1', 'h2', 'h3', 'c1', 'c2'], { intro: { h1: ['maybe'], c1: ['no-source'] } });

  test('are offered at the first sentence, and come by themselves after it', () => {
    const state = startState(session);
    expect(state.toRead).toEqual([]);
    expect(listOpenIntroductions(state, readable)).toEqual(['maybe']);
    const after = play(state, give('h1'), next);
    expect(after.toRead).toEqual(['maybe']);
    expect(play(after, { kind: 'introduced', skill: 'maybe' })).toMatchObject({ toRead: [], at: 'h2' });
  });

  test('wait for the next sentence where they were not read, be it the last of its block', () => {
    const last = play(startState(session), give('h1'), give('h2'), next);
    expect(last).toMatchObject({ at: 'h3', toRead: ['maybe'] });
    expect(play(last, give('h3'), next)).toMatchObject({ at: 'c1', toRead: ['maybe', 'no-source'] });
  });

  test('are left out where they could not be loaded, and do not come back once skipped', () => {
    expect(listOpenIntroductions(startState(session), [])).toEqual([]);
    const skipped = play(startState(session), give('h1'), next, { kind: 'skip-introductions' });
    expect(listOpenIntroductions(skipped, readable)).toEqual([]);
  });
});
