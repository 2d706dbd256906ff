'use client';

import { useState } from 'react';
import { postWork } from '../saving/post-work';
import { browserPendingStore } from '../saving/pending-store';
import type { AnswerRecord } from '../saving/use-answers';
import { announceArrival } from '../ui/arrival';
import { Button } from '../ui/button';

type Pending = AnswerRecord<unknown>;

/** Closes a lesson. Edits that still wait in this browser go with it. */
export function FinishLesson({
  attempt,
  primary,
}: {
  attempt: { readonly id: string; readonly formerIds: readonly string[]; readonly revision: number };
  primary: boolean;
}) {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();
  const finish = async () => {
    if (busy) return;
    setBusy(true);
    setProblem(undefined);
    const store = browserPendingStore<Pending>(attempt.id, (record) => record.itemId, attempt.formerIds);
    const waiting = store.list();
    const posted = await postWork(`/api/course-attempts/${attempt.id}/finish`, () => ({
      since: attempt.revision,
      changes: waiting,
    }));
    if (posted.ok) {
      for (const record of waiting) store.remove(record);
      announceArrival(location.pathname);
      location.reload();
      return;
    }
    setBusy(false);
    setProblem(posted.problem);
  };
  return (
    <>
      <div role="alert">{problem ? <p className="font-semibold text-wrong">{problem}</p> : null}</div>
      <p className="flex flex-wrap gap-3">
        <Button look={primary ? 'primary' : 'plain'} aria-disabled={busy} onClick={() => void finish()}>
          {busy ? 'Finishing' : 'Finish the lesson'}
        </Button>
        <a className="button button-quiet" href="/course">
          Stop here and come back later
        </a>
      </p>
    </>
  );
}
