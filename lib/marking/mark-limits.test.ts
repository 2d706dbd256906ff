import { describe, expect, it } from 'vitest';
import { keepWithinLimits, MarkRoom, MOST_COVERED, MOST_MARKS } from './mark-limits';

const mark = (id: number, length = 5) => ({ id: String(id), start: 10, end: 10 + length });
const many = (count: number, length?: number) => Array.from({ length: count }, (_, id) => mark(id, length));

describe('room for marks', () => {
  it('ends at the limit, and a removal makes room for one', () => {
    const room = new MarkRoom(many(MOST_MARKS));
    expect(room.offer(mark(9999))).toBe(false);
    room.remove('0');
    expect(room.offer(mark(9999))).toBe(true);
    expect(room.offer(mark(0))).toBe(false);
  });
  it('is measured by what marks lie on: few that cover everything fill it too', () => {
    const room = new MarkRoom(many(9, MOST_COVERED / 10));
    expect(room.offer(mark(10, MOST_COVERED / 10 + 1))).toBe(false);
    expect(room.offer(mark(10, MOST_COVERED / 10))).toBe(true);
    expect(room.offer(mark(11, 1))).toBe(false);
  });
  it('never refuses a mark that becomes no longer, however full an attempt of earlier days is', () => {
    const room = new MarkRoom(many(MOST_MARKS * 2, 4000));
    expect(room.offer(mark(1, 4000))).toBe(true);
    expect(room.offer(mark(1, 3))).toBe(true);
    expect(room.offer(mark(1, 4))).toBe(false);
    expect(room.offer(mark(MOST_MARKS * 3, 1))).toBe(false);
  });
  it('counts a mark once that is put in again', () => {
    const room = new MarkRoom();
    for (let i = 0; i < 100; i += 1) expect(room.offer(mark(1, MOST_COVERED))).toBe(true);
    room.remove('1');
    room.remove('1');
    expect(room.offer(mark(2, MOST_COVERED))).toBe(true);
    expect(room.offer(mark(3, 1))).toBe(false);
  });
});

it('keeps the first marks that fit', () => {
  expect(keepWithinLimits(many(MOST_MARKS + 1))).toEqual(many(MOST_MARKS));
  expect(keepWithinLimits(many(3, MOST_COVERED / 2))).toHaveLength(2);
});
