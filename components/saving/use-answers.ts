import { useCallback, useEffect, useRef, useState } from 'react';
import type { Stamp } from '@/lib/marking/records';
import { browserPendingStore } from './pending-store';
import type { Posted } from './post-work';
import { postWork } from './post-work';
import type { RecordAnswer, SaveState } from './record-sync';
import { RecordSync } from './record-sync';

/** One answer as it travels between browser and server. */
export type AnswerRecord<Answer> = Stamp & { readonly itemId: string; readonly answer: Answer };

/** Work on one part of the course as the server has it. */
export type SavedWork<Answer> = {
  readonly id: string;
  readonly revision: number;
  /** The server's clock, ms since 1970. */
  readonly serverNow: number;
  readonly records: readonly AnswerRecord<Answer>[];
};

export type Answers<Answer> = {
  readonly answers: ReadonlyMap<string, Answer>;
  readonly state: SaveState;
  readonly put: (itemId: string, answer: Answer) => void;
  /** Posts to another endpoint of the same work, with every edit that the server may not have. */
  readonly send: <Body>(what: 'check' | 'finish', extra?: object) => Promise<Posted<Body>>;
  /** The work is finished: nothing more is sent. */
  readonly close: () => void;
};

const idOf = (record: AnswerRecord<unknown>) => record.itemId;

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
      store: browserPendingStore<AnswerRecord<Answer>>(work.id, idOf),
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
      if (!waiting.has(itemId))
        made.record([{ id: itemId, make: (stamp) => ({ itemId, answer, ...stamp }) }]);
    early.current.clear();
    return () => {
      stop();
      sync.current = null;
    };
  }, [work, tell]);

  const put = useCallback((itemId: string, answer: Answer) => {
    setAnswers((now) => new Map(now).set(itemId, answer));
    if (!sync.current) return void early.current.set(itemId, answer);
    sync.current.record([{ id: itemId, make: (stamp) => ({ itemId, answer, ...stamp }) }]);
  }, []);
  const send = useCallback(
    async <Body>(what: 'check' | 'finish', extra: object = {}): Promise<Posted<Body>> => {
      let sent: readonly AnswerRecord<Answer>[] = [];
      const posted = await postWork<Body>(`/api/course-attempts/${work.id}/${what}`, () => {
        const outstanding = sync.current?.outstanding() ?? { since: work.revision, changes: [] };
        sent = outstanding.changes;
        return { ...outstanding, ...extra };
      });
      if (posted.ok && what === 'check')
        sync.current?.settle(sent, posted.body as RecordAnswer<AnswerRecord<Answer>>);
      return posted;
    },
    [work],
  );
  const close = useCallback(() => sync.current?.close(), []);
  return { answers, state, put, send, close };
}
