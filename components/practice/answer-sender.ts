import type { PendingStore } from '../saving/pending-store';
import type { KeptAnswer } from './kept-answers';
import type { TakenAnswers } from './practice-types';

/** idle: the server has everything. waiting: it cannot be reached, we try again. */
export type SendState = 'idle' | 'sending' | 'waiting' | 'signed-out';

export type SenderOptions = {
  readonly sessionId: string;
  readonly store: PendingStore<KeptAnswer>;
  /** What the server said to answers of a session, which may be an earlier one. */
  readonly onTaken: (sessionId: string, taken: TakenAnswers) => void;
  readonly onState: (state: SendState) => void;
};

const TIMEOUT_MS = 10_000;
const LONGEST_WAIT_MS = 15_000;
/** The server takes 60 at once. */
const BATCH = 50;

/**
 * Sends answers in the order in which they were given, each until the server has it. An answer is in the browser's
 * storage before it is on the wire and leaves it only when the server has said what became of it.
 */
export class AnswerSender {
  private readonly memory = new Map<string, KeptAnswer>();
  /** Sessions of somebody else who used this browser: their answers wait for them. */
  private readonly foreign = new Set<string>();
  private state: SendState = 'idle';
  private batchSize = BATCH;
  private ending = false;
  private failures = 0;
  private running: Promise<void> | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly o: SenderOptions) {}

  /** Starts listening and sends what an earlier visit left behind. Returns the way to stop. */
  start(): () => void {
    const wake = () => {
      if (document.visibilityState === 'visible') void this.flush();
    };
    window.addEventListener('online', wake);
    window.addEventListener('focus', wake);
    document.addEventListener('visibilitychange', wake);
    if (this.listKept().length) void this.flush();
    return () => {
      clearTimeout(this.timer);
      window.removeEventListener('online', wake);
      window.removeEventListener('focus', wake);
      document.removeEventListener('visibilitychange', wake);
    };
  }

  add(answer: KeptAnswer): void {
    this.memory.set(answer.id, answer);
    this.o.store.put(answer);
    void this.flush();
  }

  /** The session is over, once all its answers are there. */
  finish(): void {
    this.ending = true;
    void this.flush();
  }

  /** Answers that the server has not confirmed, oldest first; those of other tabs too. */
  listKept(): KeptAnswer[] {
    const all = new Map([...this.o.store.list(), ...this.memory.values()].map((kept) => [kept.id, kept]));
    return [...all.values()].sort((a, b) => a.answeredAt - b.answeredAt || (a.id < b.id ? -1 : 1));
  }

  /** At most one exchange at a time. */
  async flush(): Promise<void> {
    this.running ??= this.sendAll().finally(() => {
      this.running = null;
      // Given while the last words were exchanged.
      if (this.state === 'idle' && this.nextBatch().length) void this.flush();
    });
    return this.running;
  }

  private async sendAll(): Promise<void> {
    clearTimeout(this.timer);
    for (let batch = this.nextBatch(); batch.length; batch = this.nextBatch()) {
      this.enter('sending');
      if (!(await this.send(batch))) return;
    }
    if (this.ending && !(await this.sendEnd())) return;
    this.failures = 0;
    this.enter(this.foreign.has(this.o.sessionId) ? 'signed-out' : 'idle');
  }

  private nextBatch(): KeptAnswer[] {
    const open = this.listKept().filter(({ sessionId }) => !this.foreign.has(sessionId));
    return open.filter(({ sessionId }) => sessionId === open[0]?.sessionId).slice(0, this.batchSize);
  }

  /** Whether there is more to try at once. */
  private async send(batch: readonly KeptAnswer[]): Promise<boolean> {
    const sessionId = batch[0]?.sessionId ?? '';
    const response = await post('/api/practice/answers', { sessionId, answers: batch.map(toSent) });
    if (response?.ok) {
      const taken = await readTaken(response);
      if (!taken) return this.fail();
      this.forget(batch);
      this.o.onTaken(sessionId, taken);
      return true;
    }
    if (response?.status === 401) return this.fail('signed-out');
    if (response?.status === 404) this.foreign.add(sessionId);
    else if (response?.status !== 400 && response?.status !== 413) return this.fail();
    // Something in it cannot be read: one by one, so that the others arrive.
    else if (batch.length > 1) this.batchSize = 1;
    else this.forget(batch);
    return true;
  }

  private async sendEnd(): Promise<boolean> {
    const response = await post('/api/practice/finish', { sessionId: this.o.sessionId });
    if (!response || response.status >= 500) return this.fail();
    this.ending = false;
    return true;
  }

  private fail(state: 'waiting' | 'signed-out' = 'waiting'): false {
    this.enter(state);
    this.failures += 1;
    this.timer = setTimeout(() => void this.flush(), Math.min(LONGEST_WAIT_MS, 500 * 2 ** this.failures));
    return false;
  }

  private forget(batch: readonly KeptAnswer[]): void {
    for (const answer of batch) {
      this.memory.delete(answer.id);
      this.o.store.remove(answer);
    }
  }

  private enter(state: SendState): void {
    if (this.state === state) return;
    this.state = state;
    this.o.onState(state);
  }
}

function toSent({ id, itemId, marks, none, sure, answeredAt }: KeptAnswer) {
  return { id, itemId, marks, none, sure, answeredAt };
}

/** null: offline, timed out or cut off. */
async function post(url: string, body: unknown): Promise<Response | null> {
  try {
    return await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
      // What was given just before the page is left still arrives.
      keepalive: true,
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
  } catch {
    return null;
  }
}

async function readTaken(response: Response): Promise<TakenAnswers | null> {
  try {
    return (await response.json()) as TakenAnswers;
  } catch {
    // Cut off, or a sign-in page of the school's network.
    return null;
  }
}
