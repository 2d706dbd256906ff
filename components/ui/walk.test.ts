import { describe, expect, it } from 'vitest';
import { walkTo } from './walk';

const press = (key: string, held: object = {}) => ({
  key,
  altKey: false,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  ...held,
});

describe('walking by keys', () => {
  it.each([
    ['ArrowRight', 1, 2],
    ['ArrowDown', 1, 2],
    ['ArrowLeft', 1, 0],
    ['ArrowUp', 1, 0],
    ['Home', 3, 0],
    ['End', 1, 4],
  ])('%s leads from %i to %i of five', (key, at, to) => {
    expect(walkTo(press(key), at, 5)).toBe(to);
  });
  it('stays at either end', () => {
    expect(walkTo(press('ArrowLeft'), 0, 5)).toBe(0);
    expect(walkTo(press('ArrowRight'), 4, 5)).toBe(4);
  });
  it.each(['Tab', 'Enter', 'a', 'toString'])('leaves %s to others', (key) => {
    expect(walkTo(press(key), 1, 5)).toBeNull();
  });
  it.each(['altKey', 'ctrlKey', 'metaKey', 'shiftKey'])('leaves an arrow with %s to the browser', (held) => {
    expect(walkTo(press('ArrowLeft', { [held]: true }), 1, 5)).toBeNull();
  });
  it('leads nowhere where there is nothing', () => {
    expect(walkTo(press('End'), 0, 0)).toBeNull();
  });
});
