'use client';

import { useState } from 'react';
import {
  FACES,
  LINE_HEIGHTS,
  PREFERENCES_COOKIE,
  TEXT_SIZES,
  THEMES,
  preferenceAttributes,
  serializePreferences,
  type Preferences,
} from '@/lib/preferences';
import { ChoiceGroup } from '@/components/ui/choice-group';
import { StepControl } from '@/components/ui/step-control';

const THEME_LABELS = { system: 'As my device', light: 'Light', dark: 'Dark' } as const;
const FACE_LABELS = { serif: 'Serif', plain: 'Plain' } as const;
const YEAR_SECONDS = 365 * 24 * 60 * 60;

/**
 * Text size, line height, face and theme. A popover, not a modal: the page stays in view while it
 * changes. Escape and a press outside close it and give focus back, as the browser does for popovers.
 */
export function ReadingSettings({ initial }: { initial: Preferences }) {
  const [preferences, setPreferences] = useState(initial);
  const change = (part: Partial<Preferences>) => {
    const next = { ...preferences, ...part };
    setPreferences(next);
    applyToPage(next);
    remember(next);
  };
  return (
    <>
      <button
        type="button"
        popoverTarget="reading-settings"
        className="button button-quiet ml-auto font-serif text-lg text-ink sm:ml-0"
        aria-label="Reading settings"
      >
        <span aria-hidden="true">
          <span className="text-sm">A</span>A
        </span>
      </button>
      <div
        id="reading-settings"
        popover="auto"
        role="dialog"
        aria-labelledby="reading-settings-title"
        className="reading-settings"
      >
        <h2 id="reading-settings-title" className="text-lg">
          How you read
        </h2>
        <StepControl
          label="Text size"
          steps={TEXT_SIZES}
          value={preferences.textSize}
          show={(size) => `${size}%`}
          onChange={(textSize) => change({ textSize })}
        />
        <StepControl
          label="Line spacing"
          steps={LINE_HEIGHTS}
          value={preferences.lineHeight}
          show={(height) => (height / 100).toFixed(1)}
          onChange={(lineHeight) => change({ lineHeight })}
        />
        <ChoiceGroup
          label="Letters"
          name="face"
          options={FACES}
          names={FACE_LABELS}
          value={preferences.face}
          onChange={(face) => change({ face })}
        />
        <ChoiceGroup
          label="Page"
          name="theme"
          options={THEMES}
          names={THEME_LABELS}
          value={preferences.theme}
          onChange={(theme) => change({ theme })}
        />
        <button type="button" className="button" popoverTarget="reading-settings" popoverTargetAction="hide">
          Close
        </button>
      </div>
    </>
  );
}

function applyToPage(preferences: Preferences): void {
  const root = document.documentElement;
  const { theme, variables } = preferenceAttributes(preferences);
  if (theme) root.dataset['theme'] = theme;
  else delete root.dataset['theme'];
  for (const [name, value] of Object.entries(variables)) root.style.setProperty(name, value);
}

function remember(preferences: Preferences): void {
  const secure = location.protocol === 'https:' ? '; secure' : '';
  document.cookie = `${PREFERENCES_COOKIE}=${serializePreferences(preferences)}; path=/; max-age=${YEAR_SECONDS}; samesite=lax${secure}`;
}
