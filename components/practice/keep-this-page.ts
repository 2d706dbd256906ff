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
