'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useRef, useState } from 'react';
import { countOf, joinWords } from '@/lib/grading/phrases';

const EVERY_MS = 3000;
const GIVE_UP_MS = 8000;

type Pulse = { version: string; latest: readonly { attemptId: string; name: string }[] };
type State = 'live' | 'lost' | 'ended';

const WORDS: Record<State, string> = {
  live: 'Live: this page updates by itself.',
  lost: 'Connection lost. Trying again; the numbers may be old.',
  ended: 'You are signed out. Reload the page to sign in.',
};

/**
 * Asks whether the class has changed and, if so, has the server draw the page again. Says who handed in.
 * Rests while the page is hidden and asks at once when it is seen again.
 */
export function LivePulse({ url, initial, quiet = false }: { url: string; initial: Pulse; quiet?: boolean }) {
  const [state, setState] = useState<State>('live');
  const [news, setNews] = useState<readonly string[]>([]);
  const refresh = useRouter().refresh;
  const last = useRef(initial);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let stopped = false;
    let asking = false;

    async function ask() {
      clearTimeout(timer);
      if (stopped || asking || document.hidden) return;
      asking = true;
      const answer = await askPulse(url, last.current.version);
      asking = false;
      if (stopped) return;
      setState(answer.state);
      if (answer.pulse && answer.pulse.version !== last.current.version) {
        const names = newNames(last.current, answer.pulse);
        last.current = answer.pulse;
        if (names.length > 0) setNews(names);
        refresh();
      }
      if (answer.state !== 'ended') timer = setTimeout(() => void ask(), EVERY_MS);
    }
    const onVisible = () => void ask();
    document.addEventListener('visibilitychange', onVisible);
    timer = setTimeout(() => void ask(), EVERY_MS);
    return () => {
      stopped = true;
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', onVisible);
    };
  }, [url, refresh]);

  return (
    <div className="flex flex-wrap items-baseline gap-x-4 gap-y-1 text-sm text-soft">
      <p role="status" className={state === 'live' ? '' : 'font-semibold text-wrong'}>
        <span aria-hidden="true">{state === 'live' ? '● ' : '○ '}</span>
        {WORDS[state]}
      </p>
      {quiet ? null : (
        <p role="status" className="font-semibold text-ink">
          {news.length > 0 ? (
            <>
              <span className="by-name">{joinWords(news)} handed in.</span>
              <span className="without-names">{countOf(news.length, 'student')} handed in.</span>
            </>
          ) : null}
        </p>
      )}
    </div>
  );
}

async function askPulse(url: string, version: string): Promise<{ state: State; pulse: Pulse | null }> {
  try {
    const response = await fetch(url, {
      headers: { 'If-None-Match': `"${version}"` },
      cache: 'no-store',
      signal: AbortSignal.timeout(GIVE_UP_MS),
    });
    if (response.status === 304) return { state: 'live', pulse: null };
    if (response.status === 401 || response.status === 404) return { state: 'ended', pulse: null };
    if (!response.ok) return { state: 'lost', pulse: null };
    return { state: 'live', pulse: (await response.json()) as Pulse };
  } catch {
    return { state: 'lost', pulse: null };
  }
}

function newNames(before: Pulse, after: Pulse): string[] {
  const known = new Set(before.latest.map((handIn) => handIn.attemptId));
  return after.latest.filter((handIn) => !known.has(handIn.attemptId)).map((handIn) => handIn.name);
}
