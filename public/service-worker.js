/*
 * Lets the last session of practice be opened again without a network. It keeps one page and the static files of
 * that page, nothing else: no other page, no answer of the API. Pages come from the network whenever it answers.
 */
const PAGE = '/practice';
const PAGES = 'says-who-pages';
const FILES = 'says-who-files';
const STATIC = '/_next/static/';
/** After this long, in ms, the kept page is shown if there is one. */
const PATIENCE_MS = 5000;

self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== self.location.origin) return;
  if (request.mode === 'navigate' && pathname === PAGE) event.respondWith(openPage(event));
  else if (pathname.startsWith(STATIC)) event.respondWith(getFile(request));
});

/** The page says which files it was made of; it was loaded before this worker was there to see. */
self.addEventListener('message', (event) => {
  if (event.data?.kind === 'keep') event.waitUntil(keep(event.data.files));
});

async function openPage(event) {
  const kept = await caches.match(PAGE, { cacheName: PAGES });
  const loading = fetch(event.request).then(async (answer) => {
    await keepPage(answer.clone());
    return answer;
  });
  event.waitUntil(loading.catch(() => undefined));
  if (!kept) return loading;
  const patience = new Promise((done) => setTimeout(() => done(null), PATIENCE_MS));
  const answer = await Promise.race([loading, patience]).catch(() => null);
  return answer === null || answer.status >= 500 ? kept : answer;
}

/** A page that sends elsewhere, or says no, ends what was kept; a server in trouble does not. */
async function keepPage(answer) {
  if (answer.status >= 500) return;
  const pages = await caches.open(PAGES);
  if (answer.ok && answer.type === 'basic' && !answer.redirected) await pages.put(PAGE, answer);
  else await pages.delete(PAGE);
}

/** Their names change with their content, so a kept one is as good as a new one. */
async function getFile(request) {
  const kept = await caches.match(request, { cacheName: FILES });
  if (kept) return kept;
  const answer = await fetch(request);
  if (answer.ok) {
    const files = await caches.open(FILES);
    await files.put(request, answer.clone());
  }
  return answer;
}

async function keep(names) {
  const files = await caches.open(FILES);
  const wanted = new Set(names.filter((name) => name.startsWith(STATIC)));
  if (!(await caches.match(PAGE, { cacheName: PAGES }))) await keepPage(await fetch(PAGE));
  const known = await files.keys();
  const there = new Set(known.map(({ url }) => new URL(url).pathname));
  await Promise.all([...wanted].filter((name) => !there.has(name)).map((name) => files.add(name)));
  // Of an older build.
  await Promise.all(known.filter(({ url }) => !wanted.has(new URL(url).pathname)).map((old) => files.delete(old)));
}
