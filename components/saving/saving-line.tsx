import { GONE } from './post-work';
import type { SaveState } from './record-sync';

const WORDS: Readonly<Record<SaveState, string>> = {
  saved: 'Saved',
  saving: 'Saving',
  waiting: 'Not saved yet, trying again. Your answers are kept in this browser. You can go on.',
  'signed-out':
    'You are signed out. Your answers are kept in this browser. Come back with your return code to save them.',
  gone: `${GONE}.`,
  closed: 'This work is finished.',
};

/** Quiet while all is well; spoken when something needs to be known. */
export function SavingLine({ state }: { state: SaveState }) {
  const quiet = state === 'saved' || state === 'saving';
  return (
    <>
      {quiet ? (
        <p className="text-sm text-soft" data-save-state={state}>
          {WORDS[state]}
        </p>
      ) : null}
      <div role="status">
        {quiet ? null : (
          <p className="border-l-4 border-partly bg-shade p-3 text-sm" data-save-state={state}>
            {WORDS[state]}{' '}
            {state === 'signed-out' || state === 'gone' ? (
              <a href="/return" className="text-link">
                Use my return code
              </a>
            ) : null}
          </p>
        )}
      </div>
    </>
  );
}
