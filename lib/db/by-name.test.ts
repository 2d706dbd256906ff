import { describe, expect, it } from 'vitest';
import { byName } from './by-name';

describe('byName', () => {
  it('sorts as a printed list does, whatever the letters carry and however names are numbered', () => {
    const names = ['Zoë', 'Teo', 'Student 10', 'Şebnem', 'Ömer', 'student 2', 'anna'];
    expect(
      names
        .map((name) => ({ name }))
        .sort(byName)
        .map(({ name }) => name),
    ).toEqual(['anna', 'Ömer', 'Şebnem', 'student 2', 'Student 10', 'Teo', 'Zoë']);
  });
});
