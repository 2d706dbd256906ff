'use client';

import { useRef, useState } from 'react';
import { announceArrival } from '../ui/arrival';
import { RegradeRun } from './regrade-run';

const SHORTEST_WHY = 15;

/** Takes one change back: why, who would move, and then doing it. */
export function TakeBack({
  changeId,
  number,
  api,
  articleId,
}: {
  changeId: string;
  number: number;
  api: string;
  articleId: string;
}) {
  const [reason, setReason] = useState('');
  const field = useRef<HTMLTextAreaElement>(null);
  const id = `back-${changeId}`;
  const url = `${api}/${changeId}`;
  const check = () => {
    if (reason.trim().length >= SHORTEST_WHY) return null;
    field.current?.focus();
    return 'Please write the reason first, in a sentence: the students read it.';
  };
  return (
    <details>
      <summary className="inline-flex min-h-11 cursor-pointer items-center text-accent underline underline-offset-4">
        Take change {number} back
      </summary>
      <div className="grid max-w-[44rem] gap-4 py-2">
        <p className="text-soft">
          Every grade becomes what it would be without this change. Contests that it answered are open again.
        </p>
        <div className="grid gap-1">
          <label htmlFor={id} className="font-semibold">
            Why it is taken back
          </label>
          <p id={`${id}-hint`} className="text-sm text-soft">
            Every student whose grade changes reads this, so name nobody.
          </p>
          <textarea
            ref={field}
            id={id}
            className="input"
            rows={2}
            maxLength={1000}
            value={reason}
            aria-describedby={`${id}-hint`}
            onChange={(event) => setReason(event.target.value)}
          />
        </div>
        <RegradeRun
          urls={{ preview: `${url}/preview`, apply: `${url}/take-back` }}
          asked={{}}
          with={{ reason: reason.trim() }}
          check={check}
          applyLabel="Take it back"
          onDone={(moved) => {
            announceArrival(location.pathname);
            location.assign(`?article=${articleId}&done=taken-back-${moved}`);
          }}
        />
      </div>
    </details>
  );
}
