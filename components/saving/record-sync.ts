import type { Stamp } from '@/lib/marking/records';
import { isLater } from '@/lib/marking/records';
import type { PendingStore } from './pending-store';
import { randomId } from './random-id';

/**
 * saved: the server has everything. saving: on its way. waiting: it failed, we try again.
 * signed-out: kept here until somebody signs in again. gone: kept here too; there is no such work of whoever is signed
 * in. closed: the work was handed in.
 */
export type SaveState = 'saved' | 'saving' | 'waiting' | 'signed-out' | 'gone' | 'closed';

/** What a server answers to `{since, changes}`. `changes` holds every record newer than `since`. */
export type RecordAnswer<R> = {
  readonly revision: number;
  readonly now: number;
  readonly changes: readonly R[];
  /** Records the server will never take, with the reason in words. */
  readonly rejected: readonly { readonly reason: string }[];
};

export type SyncOptions<R extends Stamp> = {
  /** Where changes are posted. */
  url: string;
  /** Other windows with the same work listen here. */
  channel: string;
  idOf: (record: R) => string;
  revision: number;
  serverNow: number;
  records: readonly R[];
  store: PendingStore<R>;
  /** Changes that came from elsewhere and won. */
  onRemote: (records: readonly R[]) => void;
  onState: (state: SaveState) => void;
  /** Records the server refuses for good, with the reason. */
  onRejected: (rejected: RecordAnswer<R>['rejected']) => void;
};

type Outcome<R> = { ok: true; answer: RecordAnswer<R> } | { ok: false; state: SaveState };

const REFUSALS: Readonly<Record<number, SaveState>> = { 401: 'signed-out', 404: 'gone', 409: 'closed' };
/** Quiet time before a change is sent; with the longest wait it keeps "saved within a second". */
const SETTLE_MS = 250;
const LONGEST_WAIT_MS = 700;
const TIMEOUT_MS = 10_000;
const PULL_MS = 15_000;
const BATCH = 400;
/** Browsers refuse keepalive bodies above 64 KiB. */
const KEEPALIVE_BYTES = 60_000;

/**
 * Sends edits to the server and takes in edits made elsewhere. Every edit is in the browser's
 * own storage before it is on the wire and leaves it only when the server has answered, so
 * a crash at any moment loses nothing. Resending is harmless: the server keeps the later edit.
 */
export class RecordSync<R extends Stamp> {
  private readonly editor = randomId();
  private readonly stamps = new Map<string, Stamp>();
  private readonly pending = new Map<string, R>();
  private readonly channel: BroadcastChannel | null;
  private revision: number;
  private offset: number;
  private lastStamp = 0;
  private state: SaveState = 'saved';
  private failures = 0;
  private running: Promise<void> | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private firstWaiting = 0;
  private pullTimer: ReturnType<typeof setInterval> | undefined;

  constructor(private readonly o: SyncOptions<R>) {
    this.revision = o.revision;
    this.offset = o.serverNow - Date.now();
    for (const r of o.records) this.stamps.set(o.idOf(r), r);
    this.channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(o.channel);
  }

  /** Starts listening and sends what an earlier visit left behind. Returns the way to stop. */
  start(): () => void {
    const hide = () => this.sendAway();
    const wake = () => void (document.visibilityState === 'visible' ? this.flush() : this.sendAway());
    this.channel?.addEventListener('message', (e: MessageEvent<readonly R[] | 'closed'>) =>
      e.data === 'closed' ? this.enter('closed') : this.take(e.data),
    );
    document.addEventListener('visibilitychange', wake);
    window.addEventListener('pagehide', hide);
    window.addEventListener('online', wake);
    window.addEventListener('focus', wake);
    this.pullTimer = setInterval(() => {
      if (document.visibilityState === 'visible') void this.flush();
    }, PULL_MS);
    this.adopt(this.o.store.list());
    // The page may have been made just before another window's last edit arrived.
    void this.flush();
    return () => {
      hide();
      clearTimeout(this.timer);
      clearInterval(this.pullTimer);
      this.channel?.close();
      document.removeEventListener('visibilitychange', wake);
      window.removeEventListener('pagehide', hide);
      window.removeEventListener('online', wake);
      window.removeEventListener('focus', wake);
    };
  }

  /** A local edit: stamped by `make`, kept in the browser, told to other tabs, sent soon. */
  record(edits: readonly { readonly id: string; readonly make: (stamp: Stamp) => R | null }[]): void {
    const made: R[] = [];
    for (const { id, make } of edits) {
      const record = make(this.nextStamp(id));
      if (!record) continue;
      this.stamps.set(id, record);
      this.keep(record);
      made.push(record);
    }
    this.channel?.postMessage(made);
    this.soon();
  }

  /** How many edits the server has not confirmed. */
  get unsaved(): number {
    return this.pending.size;
  }

  /**
   * What goes with a submit: the revision we know and every edit the server may not have, those
   * of other windows included, which wait in the same storage.
   */
  outstanding(): { since: number; changes: readonly R[] } {
    const waiting = new Map(this.pending);
    for (const r of this.o.store.list())
      if (isLater(r, waiting.get(this.o.idOf(r)))) waiting.set(this.o.idOf(r), r);
    return { since: this.revision, changes: [...waiting.values()] };
  }

  /** The attempt was handed in: nothing more is sent, other tabs are told. */
  close(): void {
    for (const r of this.pending.values()) this.o.store.remove(r);
    this.pending.clear();
    this.enter('closed');
    this.channel?.postMessage('closed');
  }

  /** Sends what is pending and fetches what is new; at most one exchange at a time. */
  async flush(): Promise<void> {
    if (this.state === 'closed') return;
    if (this.running) return this.running;
    clearTimeout(this.timer);
    this.timer = undefined;
    this.firstWaiting = 0;
    this.running = this.exchange().finally(() => {
      this.running = null;
      if (this.state === 'saving' && this.pending.size) this.soon();
    });
    return this.running;
  }

  private async exchange(): Promise<void> {
    const batch = [...this.pending.values()].slice(0, BATCH);
    if (batch.length && this.state === 'saved') this.enter('saving');
    const outcome = await this.post(batch, false);
    if (this.state === 'closed') return;
    if (!outcome.ok) {
      // A failed look for news is no reason to say "not saved": nothing here waits to be saved.
      if (outcome.state === 'waiting' && !this.pending.size) return;
      this.enter(outcome.state);
      if (outcome.state === 'closed') return;
      this.failures += 1;
      clearTimeout(this.timer);
      this.timer = setTimeout(() => void this.flush(), Math.min(15_000, 500 * 2 ** this.failures));
      return;
    }
    this.failures = 0;
    this.settle(batch, outcome.answer);
    this.enter(this.pending.size ? 'saving' : 'saved');
  }

  /** Takes in an answer to what `outstanding` gave, sent by another request than the usual one. */
  settle(batch: readonly R[], answer: RecordAnswer<R>): void {
    this.offset = answer.now - Date.now();
    for (const sent of batch) this.confirm(sent);
    this.revision = Math.max(this.revision, answer.revision);
    this.take(answer.changes);
    if (answer.rejected.length) this.o.onRejected(answer.rejected);
  }

  /** Drops a pending edit unless a newer one of the same mark has come since. */
  private confirm(sent: R): void {
    const id = this.o.idOf(sent);
    const now = this.pending.get(id);
    if (now && now.editedAt === sent.editedAt && now.editor === sent.editor) {
      this.pending.delete(id);
      this.o.store.remove(now);
    }
  }

  private take(records: readonly R[]): void {
    const won = records.filter((r) => isLater(r, this.stamps.get(this.o.idOf(r))));
    for (const r of won) {
      this.stamps.set(this.o.idOf(r), r);
      const mine = this.pending.get(this.o.idOf(r));
      if (mine) this.confirm(mine);
    }
    if (won.length) this.o.onRemote(won);
  }

  /** Edits an earlier page could not send: shown again and sent now. */
  private adopt(left: readonly R[]): void {
    const won = left.filter((r) => isLater(r, this.stamps.get(this.o.idOf(r))));
    for (const r of left) if (!won.includes(r)) this.o.store.remove(r);
    for (const r of won) {
      this.stamps.set(this.o.idOf(r), r);
      this.pending.set(this.o.idOf(r), r);
    }
    if (!won.length) return;
    this.o.onRemote(won);
    this.enter('saving');
    this.soon();
  }

  private keep(record: R): void {
    this.pending.set(this.o.idOf(record), record);
    this.o.store.put(record);
    if (this.state === 'saved') this.enter('saving');
  }

  private soon(): void {
    const now = Date.now();
    if (this.state === 'waiting' && this.timer) return;
    this.firstWaiting ||= now;
    clearTimeout(this.timer);
    const wait = Math.max(0, Math.min(SETTLE_MS, this.firstWaiting + LONGEST_WAIT_MS - now));
    this.timer = setTimeout(() => void this.flush(), wait);
  }

  /** The page may be gone in a moment: send all at once, whatever else is under way. */
  private sendAway(): void {
    if (!this.pending.size || this.state === 'closed') return;
    const batch = [...this.pending.values()].slice(0, BATCH);
    void this.post(batch, true).then((outcome) => {
      if (outcome.ok) this.settle(batch, outcome.answer);
      if (outcome.ok && !this.pending.size && this.state !== 'closed') this.enter('saved');
    });
  }

  private async post(changes: readonly R[], keepalive: boolean): Promise<Outcome<R>> {
    const body = JSON.stringify({ since: this.revision, changes });
    try {
      const response = await fetch(this.o.url, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body,
        keepalive: keepalive && body.length < KEEPALIVE_BYTES,
        signal: AbortSignal.timeout(TIMEOUT_MS),
      });
      if (response.ok) return { ok: true, answer: (await response.json()) as RecordAnswer<R> };
      return { ok: false, state: REFUSALS[response.status] ?? 'waiting' };
    } catch {
      // Offline, timed out or cut off: the state says so on the screen, and we try again.
      return { ok: false, state: 'waiting' };
    }
  }

  private nextStamp(id: string): Stamp {
    const known = this.stamps.get(id)?.editedAt ?? 0;
    const now = Math.round(Date.now() + this.offset);
    this.lastStamp = Math.max(now, this.lastStamp + 1, known + 1);
    return { editedAt: this.lastStamp, editor: this.editor };
  }

  private enter(state: SaveState): void {
    if (this.state === state || this.state === 'closed') return;
    this.state = state;
    this.o.onState(state);
  }
}
