import { forgetKeptSession } from './kept-answers';

/** The service worker's own name for it (public/service-worker.js). */
const PAGES = 'says-who-pages';

/**
 * Lets the last session be opened again without a network. Only where browsers allow it (https, localhost); all the
 * rest works without.
 */
export function keepThisPage(): void {
  if (process.env.NODE_ENV !== 'production' || !('serviceWorker' in navigator)) return;
  navigator.serviceWorker
    .register('/service-worker.js', { scope: '/practice' })
    .then(() => navigator.serviceWorker.ready)
    .then(({ active }) => {
      const loaded = performance.getEntriesByType('resource').map(({ name }) => new URL(name));
      const files = loaded.filter(({ pathname }) => pathname.startsWith('/_next/static/'));
      active?.postMessage({ kind: 'keep', files: files.map(({ pathname }) => pathname) });
    })
    // Forbidden in this browser, or the network went away.
    .catch(() => undefined);
}

/** Whoever comes next to this browser finds no page of whoever was here. Answers on their way stay: nobody sees them. */
export async function forgetKeptPage(): Promise<void> {
  forgetKeptSession();
  if ('caches' in window) await caches.delete(PAGES).catch(() => false);
}
