/** How somebody wants to read. Kept in a cookie so that the server can set it before the first paint. */
export type Preferences = {
  readonly theme: (typeof THEMES)[number];
  /** Per cent of the normal reading size. */
  readonly textSize: (typeof TEXT_SIZES)[number];
  /** Line height of the reading text, in hundredths: 190 is 1.9. */
  readonly lineHeight: (typeof LINE_HEIGHTS)[number];
  readonly face: (typeof FACES)[number];
};

export const THEMES = ['system', 'light', 'dark'] as const;
export const TEXT_SIZES = [90, 100, 110, 125, 150, 175, 200] as const;
export const LINE_HEIGHTS = [160, 190, 220, 250] as const;
export const FACES = ['serif', 'plain'] as const;

export const PREFERENCES_COOKIE = 'prefs';
export const DEFAULT_PREFERENCES: Preferences = {
  theme: 'system',
  textSize: 100,
  lineHeight: 190,
  face: 'serif',
};

/**
 * Reads the cookie's value, for example `theme=dark&size=125&leading=190&face=serif`. Never throws:
 * whatever is absent, unknown or not one of the offered steps takes its default.
 */
export function parsePreferences(value: string | undefined): Preferences {
  const fields = new URLSearchParams(value ?? '');
  return {
    theme: oneOf(THEMES, fields.get('theme'), DEFAULT_PREFERENCES.theme),
    textSize: oneOf(TEXT_SIZES, fields.get('size'), DEFAULT_PREFERENCES.textSize),
    lineHeight: oneOf(LINE_HEIGHTS, fields.get('leading'), DEFAULT_PREFERENCES.lineHeight),
    face: oneOf(FACES, fields.get('face'), DEFAULT_PREFERENCES.face),
  };
}

/** The cookie's value; holds only characters that a cookie may hold unquoted. */
export function serializePreferences({ theme, textSize, lineHeight, face }: Preferences): string {
  return `theme=${theme}&size=${textSize}&leading=${lineHeight}&face=${face}`;
}

/**
 * What `<html>` carries so that the style sheet follows the preferences. Names as in the DOM;
 * `theme: undefined` leaves the choice to the operating system.
 */
export function preferenceAttributes({ theme, textSize, lineHeight, face }: Preferences) {
  return {
    theme: theme === 'system' ? undefined : theme,
    variables: {
      '--reading-scale': String(textSize / 100),
      '--reading-leading': String(lineHeight / 100),
      '--reading-face': face === 'serif' ? 'var(--serif)' : 'var(--plain)',
    },
  };
}

function oneOf<T extends string | number>(steps: readonly T[], value: string | null, fallback: T): T {
  return steps.find((step) => String(step) === value) ?? fallback;
}
