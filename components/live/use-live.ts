'use client';

import { useEffect, useState } from 'react';
import type { LiveStudent } from './live-state';

/** A save is to show within two seconds. */
const EVERY_MS = 1500;
const GIVE_UP_MS = 8000;
/** Minutes pass also where nothing is saved. */
const TICK_MS = 5000;

export type Live = { readonly version: string; readonly now: number; readonly rows: readonly LiveStudent[] };
export type Connection = 'live' | 'lost' | 'ended';
type Answer = { readonly connection: Connection; readonly live: Live | null };

/**
 * The class as it is now: asks every second and a half whether anything changed. Rests while the page is hidden and
 * asks at once when it is seen again. `now` goes on by this computer's clock from what the server's said.
 */
export function useLive(url: string, initial: Live): { live: Live; now: number; connection: Connection } {
  const [live, setLive] = useState(initial);
  const [now, setNow] = useState(initial.now);
  const [connection, setConnection] = useState<Connection>('live');

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let stopped = false;
    let asking = false;
    let version = initial.version;
    let behind = Date.now() - initial.now;

    async function ask() {
      clearTimeout(timer);
      if (stopped || asking || document.hidden) return;
      asking = true;
      const answer = await askLive(url, version);
      asking = false;
      if (stopped) return;
      setConnection(answer.connection);
      if (answer.live) {
        version = answer.live.version;
        behind = Date.now() - answer.live.now;
        setLive(answer.live);
        setNow(answer.live.now);
      }
      if (answer.connection !== 'ended') timer = setTimeout(() => void ask(), EVERY_MS);
    }
    const onVisible = () => void ask();
    document.addEventListener('visibilitychange', onVisible);
    const ticking = setInterval(() => setNow(Date.now() - behind), TICK_MS);
    timer = setTimeout(() => void ask(), EVERY_MS);
    return () => {
      stopped = true;
      clearTimeout(timer);
      clearInterval(ticking);
      document.removeEventListener('visibilitychange', onVisible);
    };
  }, [url, initial]);

  return { live, now, connection };
}

async function askLive(url: string, version: string): Promise<Answer> {
  try {
    const response = await fetch(url, {
      headers: { 'If-None-Match': `"${version}"` },
      cache: 'no-store',
      signal: AbortSignal.timeout(GIVE_UP_MS),
    });
    if (response.status === 304) return { connection: 'live', live: null };
    if (response.status === 401 || response.status === 404) return { connection: 'ended', live: null };
    if (!response.ok) return { connection: 'lost', live: null };
    return { connection: 'live', live: (await response.json()) as Live };
  } catch {
    return { connection: 'lost', live: null };
  }
}
