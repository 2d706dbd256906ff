import { useCallback, useEffect, useRef, useState } from 'react';
import type { Stamp } from '@/lib/marking/records';
import { browserPendingStore } from './pending-store';
import type { Patience, Posted } from './post-work';
import { postUntilDone, postWork } from './post-work';
import type { RecordAnswer, SaveState } from './record-sync';
import { RecordSync } from './record-sync';

/** One answer as it travels between browser and server. */
export type AnswerRecord<Answer> = Stamp & { readonly itemId: string; readonly answer: Answer };

/** Work on one part of the course as the server has it. */
export type SavedWork<Answer> = {
  readonly id: string;
  /** Of attempts that were joined into this one. */
  readonly formerIds: readonly string[];
  readonly revision: number;
  /** The server's clock, ms since 1970. */
  readonly serverNow: number;
  readonly records: readonly AnswerRecord<Answer>[];
};

export type Answers<Answer> = {
  readonly answers: ReadonlyMap<string, Answer>;
  readonly state: SaveState;
  readonly put: (itemId: string, answer: Answer) => void;
  /** Has one answer checked. Every edit that the server may not have goes with it. */
  readonly check: <Body>(itemId: string) => Promise<Posted<Body>>;
  /** Finishes the work, with every such edit; null when it was given up. */
  readonly finish: (patience: Patience) => Promise<Posted<unknown> | null>;
  /** The work is finished: nothing more is sent. */
  readonly close: () => void;
};

const idOf = (record: AnswerRecord<unknown>) => record.itemId;
const editOf = <Answer>(itemId: string, answer: Answer) => ({
  id: itemId,
  make: (stamp: Stamp): AnswerRecord<Answer> => ({ itemId, answer, ...stamp }),
});

/** The answers of one attempt, kept in step with the server for as long as the page is open. */
export function useAnswers<Answer>(
  work: SavedWork<Answer>,
  tell: (message: string) => void,
): Answers<Answer> {
  const [answers, setAnswers] = useState<ReadonlyMap<string, Answer>>(
    () => new Map(work.records.map((r) => [r.itemId, r.answer])),
  );
  const [state, setState] = useState<SaveState>('saved');
  const sync = useRef<RecordSync<AnswerRecord<Answer>> | null>(null);
  const early = useRef(new Map<string, Answer>());
  useEffect(() => {
    const made = new RecordSync<AnswerRecord<Answer>>({
      url: `/api/course-attempts/${work.id}/answers`,
      channel: `says-who:${work.id}`,
      idOf,
      revision: work.revision,
      serverNow: work.serverNow,
      records: work.records,
      store: browserPendingStore<AnswerRecord<Answer>>(work.id, idOf, work.formerIds),
      onRemote: (records) =>
        setAnswers((now) => new Map([...now, ...records.map((r) => [r.itemId, r.answer] as const)])),
      onState: setState,
      onRejected: (list) => tell(list.map((r) => r.reason).join(' ')),
    });
    sync.current = made;
    const stop = made.start();
    // What an earlier visit left unsent is the whole of it; what was put on top before the page was live is not.
    const waiting = new Set(made.outstanding().changes.map(idOf));
    for (const [itemId, answer] of early.current)
      if (!waiting.has(itemId)) made.record([editOf(itemId, answer)]);
    early.current.clear();
    return () => {
      stop();
      sync.current = null;
    };
  }, [work, tell]);

  const put = useCallback((itemId: string, answer: Answer) => {
    setAnswers((now) => new Map(now).set(itemId, answer));
    if (!sync.current) return void early.current.set(itemId, answer);
    sync.current.record([editOf(itemId, answer)]);
  }, []);
  const collect = useCallback(
    () => sync.current?.outstanding() ?? { since: work.revision, changes: [] },
    [work],
  );
  const check = useCallback(
    async <Body>(itemId: string): Promise<Posted<Body>> => {
      let sent: readonly AnswerRecord<Answer>[] = [];
      const posted = await postWork<Body>(`/api/course-attempts/${work.id}/check`, () => {
        const outstanding = collect();
        sent = outstanding.changes;
        return { ...outstanding, itemId };
      });
      if (posted.ok) sync.current?.settle(sent, posted.body as RecordAnswer<AnswerRecord<Answer>>);
      return posted;
    },
    [work, collect],
  );
  const finish = useCallback(
    (patience: Patience) => postUntilDone(`/api/course-attempts/${work.id}/finish`, collect, patience),
    [work, collect],
  );
  const close = useCallback(() => sync.current?.close(), []);
  return { answers, state, put, check, finish, close };
}
