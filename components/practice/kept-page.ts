import { forgetKeptSession } from './kept-session';

/** The service worker's own name for it (public/service-worker.js). */
const PAGES = 'says-who-pages';

/** Whoever comes next to this browser finds no page of whoever was here. Answers on their way stay: nobody sees them. */
export async function forgetKeptPage(): Promise<void> {
  forgetKeptSession();
  if ('caches' in window) await caches.delete(PAGES).catch(() => false);
}
