'use client';

import Link from 'next/link';
import type { SaveState } from '../saving/record-sync';

const QUIET: Partial<Record<SaveState, string>> = { saved: 'Saved', saving: 'Saving' };

/** Quiet while all is well; a full sentence, spoken once, when something needs to be known. */
export function SaveStatus({ state, attemptId }: { state: SaveState; attemptId: string }) {
  const quiet = QUIET[state];
  return (
    <>
      {quiet ? (
        <p className="ml-auto text-sm text-soft" data-save-state={state}>
          {quiet}
        </p>
      ) : null}
      <div role="status" className="basis-full">
        {quiet ? null : (
          <div className="border-l-4 border-partly bg-shade p-3 text-sm" data-save-state={state}>
            {state === 'waiting' ? (
              <p>
                <b>Not saved yet, trying again.</b> Your marks are kept in this browser. You can go on.
              </p>
            ) : state === 'signed-out' ? (
              <p>
                <b>You are signed out.</b> Your marks are kept in this browser.{' '}
                <Link href="/return">Come back with your return code</Link> to save them.
              </p>
            ) : state === 'gone' ? (
              <p>
                <b>We cannot find this work.</b> Somebody else may be signed in here now, or it was erased.
                The marks you made last are kept in this browser. If they are yours,{' '}
                <Link href="/return">come back with your return code</Link>.
              </p>
            ) : (
              <p>
                <b>This work is handed in.</b>{' '}
                <Link href={`/attempts/${attemptId}`}>See what you handed in</Link>
              </p>
            )}
          </div>
        )}
      </div>
    </>
  );
}
