import { describe, expect, it } from 'vitest';
import {
  DEFAULT_PREFERENCES,
  FACES,
  LINE_HEIGHTS,
  TEXT_SIZES,
  THEMES,
  parsePreferences,
  preferenceAttributes,
  serializePreferences,
} from './preferences';

describe('parsePreferences', () => {
  it.each([[undefined], [''], ['%%%'], ['theme=blue&size=7&leading=0&face=comic'], ['size=1e9'], ['=&=&;']])(
    'reads %j as the defaults',
    (value) => {
      expect(parsePreferences(value)).toEqual(DEFAULT_PREFERENCES);
    },
  );

  it('keeps what it understands beside what it does not', () => {
    expect(parsePreferences('theme=dark&size=115&more=1')).toEqual({ ...DEFAULT_PREFERENCES, theme: 'dark' });
  });
});

describe('serializePreferences', () => {
  it('gives back every combination, in characters a cookie may hold', () => {
    for (const theme of THEMES)
      for (const textSize of TEXT_SIZES)
        for (const lineHeight of LINE_HEIGHTS)
          for (const face of FACES) {
            const preferences = { theme, textSize, lineHeight, face };
            const value = serializePreferences(preferences);
            expect(value).toMatch(/^[a-z0-9=&]+$/);
            expect(parsePreferences(value)).toEqual(preferences);
          }
  });
});

describe('preferenceAttributes', () => {
  it('leaves the theme to the system unless one was chosen', () => {
    expect(preferenceAttributes(DEFAULT_PREFERENCES).theme).toBeUndefined();
    expect(preferenceAttributes({ ...DEFAULT_PREFERENCES, theme: 'dark' }).theme).toBe('dark');
  });

  it('turns size and line height into unitless factors', () => {
    const { variables } = preferenceAttributes({ ...DEFAULT_PREFERENCES, textSize: 150, face: 'plain' });
    expect(variables).toEqual({
      '--reading-scale': '1.5',
      '--reading-leading': '1.9',
      '--reading-face': 'var(--plain)',
    });
  });
});
