import { randomUUID } from 'node:crypto';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { getAnswerKey, listAnswerKeys } from '../content/answer-keys';
import { ARTICLE } from '../content/catalog';
import { gradeMarks } from '../grading/grade';
import { MOST_COVERED, MOST_MARKS, MOST_TOMBSTONES } from '../marking/mark-limits';
import type { MarkRecord } from '../marking/records';
import { isLater } from '../marking/records';
import type { AttemptOwner, SignedIn } from '../policy';
import { findLastSubmitted, findOpenAttempt, startAttempt } from './attempts';
import { db } from './client';
import { rowOfRecord } from './mark-records';
import { syncMarks } from './marks';
import { WorkMoved } from './moved';
import { submitAttempt } from './submit';

const EXERCISE = 'whole-article';
let me: SignedIn;
let owner: AttemptOwner;

// Access is decided elsewhere; here the actors are simply given.
const ownerOf = (personId: string, attemptId: string) => ({ personId, attemptId }) as AttemptOwner;

beforeEach(async () => {
  for (const key of listAnswerKeys())
    await db.answerKeyVersion.upsert({
      where: { version: key.version },
      create: { version: key.version, articleId: key.articleId, content: {} },
      update: {},
    });
  const person = await db.person.create({ data: { role: 'LEARNER', name: 'Reader' } });
  me = { personId: person.id, role: 'learner' } as SignedIn;
  owner = ownerOf(person.id, (await startAttempt(me, EXERCISE, { copyFrom: null })).attemptId);
});
afterAll(() => db.$disconnect());

const record = (more: Partial<MarkRecord> = {}): MarkRecord => ({
  id: randomUUID(),
  layer: 'hedge',
  start: 0,
  end: 7,
  subType: null,
  note: '',
  removed: false,
  editedAt: 1000,
  editor: randomUUID(),
  ...more,
});
const send = (...changes: MarkRecord[]) => syncMarks(owner, { since: 0, changes });
const stored = async () => (await findOpenAttempt(me, EXERCISE))?.records ?? [];
const submit = (...changes: MarkRecord[]) => submitAttempt(owner, { since: 0, changes }, gradeMarks);

describe('saving marks', () => {
  it('keeps a mark with the words it stands on', async () => {
    await send(record({ note: 'why', subType: 'maybe' }));
    const [row] = await db.mark.findMany({ where: { attemptId: owner.attemptId } });
    expect(row).toMatchObject({ quote: ARTICLE.text.slice(0, 7), note: 'why', subType: 'maybe' });
  });
  it('takes the later edit of a mark, whichever comes first', async () => {
    const id = randomUUID();
    await send(record({ id, start: 3, end: 7, editedAt: 2000 }));
    await send(record({ id, start: 0, end: 2, editedAt: 1500 }));
    expect(await stored()).toMatchObject([{ start: 3, end: 7 }]);
    await send(record({ id, removed: true, editedAt: 2500 }));
    expect(await stored()).toMatchObject([{ removed: true }]);
  });
  it('changes nothing when the same edit comes again', async () => {
    const mark = record();
    await send(mark);
    await send(mark);
    expect(await stored()).toHaveLength(1);
  });
  it('tells a browser what it does not know yet, and nothing else', async () => {
    const first = record();
    const one = await send(first);
    const since = one.open ? one.answer.revision : 0;
    const other = record({ start: 8, end: 12 });
    await send(other);
    const news = await syncMarks(owner, { since, changes: [] });
    expect(news.open && news.answer.changes.map((r) => r.id)).toEqual([other.id]);
  });
  it('does not let a clock that runs ahead win for ever', async () => {
    const id = randomUUID();
    await send(record({ id, editedAt: Date.now() + 86_400_000 }));
    await send(record({ id, removed: true, editedAt: Date.now() + 1 }));
    expect(await stored()).toMatchObject([{ removed: true }]);
  });
  it('refuses a mark beyond the text in words and keeps the others', async () => {
    const result = await send(record(), record({ end: ARTICLE.text.length + 1 }));
    expect(result.open && result.answer.rejected).toHaveLength(1);
    expect(await stored()).toHaveLength(1);
  });
  it('loses none of fifty edits sent at the same time', async () => {
    await Promise.all(Array.from({ length: 50 }, (_, i) => send(record({ start: i, end: i + 1 }))));
    expect(await stored()).toHaveLength(50);
  });
  it('takes edits of all marks at once, and leaves the other marks alone', async () => {
    const full = Array.from({ length: MOST_MARKS - 1 }, () => record());
    const other = record({ note: 'mine' });
    await send(...full, other);
    await send(...full.map((mark) => ({ ...mark, end: 5, editedAt: 2000 })));
    const now = await stored();
    expect(now.filter((mark) => mark.end === 5)).toHaveLength(MOST_MARKS - 1);
    expect(now.find((mark) => mark.id === other.id)).toMatchObject({ note: 'mine', end: 7 });
  });
  it('is closed to somebody else who knows the id', async () => {
    const stranger = ownerOf(randomUUID(), owner.attemptId);
    for (const changes of [[record()], []])
      await expect(syncMarks(stranger, { since: 0, changes })).rejects.toThrow(WorkMoved);
    const handIn = submitAttempt(stranger, { since: 0, changes: [record()] }, gradeMarks);
    await expect(handIn).rejects.toThrow(WorkMoved);
    expect(await stored()).toEqual([]);
  });
});

describe('how much an attempt holds', () => {
  const many = (count: number, more: Partial<MarkRecord> = {}) =>
    Array.from({ length: count }, () => record(more));
  const live = async () => (await stored()).filter(({ removed }) => !removed);

  it('one mark too many is refused in words and leaves the screen; the others stay', async () => {
    await send(...many(MOST_MARKS));
    const extra = record();
    const result = await send(extra);
    if (!result.open) throw new Error('closed');
    expect(result.answer.rejected).toMatchObject([{ id: extra.id, reason: expect.stringMatching(/300/) }]);
    // Told as a later edit: else the browser would go on showing a mark that nobody keeps.
    const told = result.answer.changes.find(({ id }) => id === extra.id);
    expect(told?.removed).toBe(true);
    expect(isLater(told ?? extra, extra)).toBe(true);
    expect(await stored()).toHaveLength(MOST_MARKS);
  });
  it('removing a mark makes room, even within the same request', async () => {
    const full = many(MOST_MARKS);
    await send(...full);
    const gone = { ...(full[0] ?? record()), removed: true, editedAt: 2000 };
    const extra = record();
    const result = await send(extra, gone);
    expect(result.open && result.answer.rejected).toEqual([]);
    expect((await live()).map(({ id }) => id)).toContain(extra.id);
    // Brought back by undoing: there is no room, so it stays removed here as on the screen.
    const undone = { ...gone, removed: false, editedAt: 3000 };
    const back = await send(undone);
    if (!back.open) throw new Error('closed');
    expect(back.answer.changes.filter(({ id }) => id === gone.id)).toMatchObject([{ removed: true }]);
    expect(await live()).toHaveLength(MOST_MARKS);
  });
  it('marks on top of one another fill it too; a refused edit leaves the mark where it was', async () => {
    const small = record({ end: 10 });
    const whole = Math.floor(MOST_COVERED / ARTICLE.text.length);
    await send(small, ...many(whole + 5, { end: ARTICLE.text.length }));
    expect(await live()).toHaveLength(whole + 1);
    const grown = { ...small, end: ARTICLE.text.length, editedAt: 2000 };
    const result = await send(grown);
    if (!result.open) throw new Error('closed');
    expect(result.answer.changes.filter(({ id }) => id === small.id)).toMatchObject([
      { end: 10, removed: false, editedAt: 2001 },
    ]);
  });
  it('handing in thousands of overlapping marks grades as many as fit', async () => {
    const end = ARTICLE.text.length;
    await submit(...Array.from({ length: 3000 }, (_, i) => record({ start: i % 100, end: end - (i % 50) })));
    const { result } = await db.grade.findUniqueOrThrow({ where: { attemptId: owner.attemptId } });
    expect((result as { marks: object[] }).marks.length).toBeLessThanOrEqual(MOST_COVERED / (end - 200));
  });
  it('the latest removals are remembered, not every one there ever was', async () => {
    await send(...Array.from({ length: 800 }, (_, i) => record({ removed: true, editedAt: 1000 + i })));
    const kept = await stored();
    expect(kept).toHaveLength(MOST_TOMBSTONES);
    expect(Math.min(...kept.map(({ editedAt }) => editedAt))).toBe(1000 + 800 - MOST_TOMBSTONES);
  });
  it('an attempt of earlier days with more can be read, corrected, handed in and copied, but not added to', async () => {
    const old = many(2000);
    await db.mark.createMany({
      data: old.map((mark) => ({ attemptId: owner.attemptId, ...rowOfRecord(mark, ARTICLE.text, 1) })),
    });
    expect(await stored()).toHaveLength(2000);
    const [one = record(), two = record()] = old;
    const changed = { ...one, note: 'why', editedAt: 2000 };
    const result = await send(changed, { ...two, removed: true, editedAt: 2000 }, record());
    expect(result.open && result.answer.rejected).toHaveLength(1);
    expect(await live()).toHaveLength(1999);
    await submit();
    await startAttempt(me, EXERCISE, { copyFrom: owner.attemptId });
    expect(await stored()).toHaveLength(MOST_MARKS);
  });
});

describe('handing in', () => {
  it('grades the marks, the last edits included, with the version of the key', async () => {
    const key = getAnswerKey(ARTICLE.id);
    const hedges = key.spans.filter((s) => s.layer === 'hedge' && s.status === 'required');
    await submit(...hedges.map((s) => record({ start: s.core.start, end: s.core.end })));
    const grade = await db.grade.findUniqueOrThrow({ where: { attemptId: owner.attemptId } });
    expect(grade).toMatchObject({ hedgePoints: 100, claimPoints: 0, keyVersion: key.version });
  });
  it('makes one grade of ten requests at once, and takes no edits after', async () => {
    await Promise.all(Array.from({ length: 10 }, () => submit(record())));
    const grades = await db.grade.count({ where: { attemptId: owner.attemptId } });
    const marks = await db.mark.count({ where: { attemptId: owner.attemptId } });
    expect([grades, marks]).toEqual([1, 1]);
    expect(await send(record())).toEqual({ open: false });
  });
  it('leaves the attempt open when grading fails', async () => {
    const broken = () => {
      throw new Error('no key');
    };
    await expect(submitAttempt(owner, { since: 0, changes: [record()] }, broken)).rejects.toThrow('no key');
    expect(await findOpenAttempt(me, EXERCISE)).not.toBeNull();
    expect(await stored()).toEqual([]);
  });
});

describe('attempts', () => {
  it('never has two open ones, however often it is asked', async () => {
    const ids = await Promise.all(
      Array.from({ length: 8 }, () => startAttempt(me, EXERCISE, { copyFrom: null })),
    );
    expect(new Set(ids.map((a) => a.attemptId))).toEqual(new Set([owner.attemptId]));
  });
  it('starts a new one after handing in, with the old marks if wanted, and keeps the old one', async () => {
    await submit(record({ subType: 'maybe', note: 'n' }));
    const again = await startAttempt(me, EXERCISE, { copyFrom: owner.attemptId });
    const open = await findOpenAttempt(me, EXERCISE);
    expect(open).toMatchObject({ id: again.attemptId, number: 2 });
    expect(open?.records).toMatchObject([{ subType: 'maybe', note: 'n', start: 0, end: 7 }]);
    expect(await findLastSubmitted(me, EXERCISE)).toMatchObject({ id: owner.attemptId, number: 1 });
  });
  it('copies no marks from somebody else', async () => {
    await submit(record());
    const person = await db.person.create({ data: { role: 'LEARNER', name: 'Other' } });
    const other = { personId: person.id, role: 'learner' } as SignedIn;
    await startAttempt(other, EXERCISE, { copyFrom: owner.attemptId });
    expect((await findOpenAttempt(other, EXERCISE))?.records).toEqual([]);
  });
});
