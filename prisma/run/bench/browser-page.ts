import { gzipSync } from 'node:zlib';
import { chromium, type Browser, type Page } from '@playwright/test';
import { findOrGetBrowser } from '../browser';

const VIEWPORT = { width: 1280, height: 800 };
const QUIET = ['--disable-background-networking', '--disable-component-update', '--no-first-run'];

export function launchBrowser(): Promise<Browser> {
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox', '--disable-gpu'] : [];
  return chromium.launch({
    executablePath: findOrGetBrowser(),
    args: [...asRoot, ...QUIET],
    // A stop request is ours to answer: we close the browser, then the servers.
    ...{ handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false },
  });
}

/** A page of a browser that knows nothing but this session, or of one without a session. */
export async function openPage(
  browser: Browser,
  address: string,
  session: { readonly name: string; readonly value: string } | null,
): Promise<Page> {
  const context = await browser.newContext({ viewport: VIEWPORT, baseURL: address });
  if (session) await context.addCookies([{ ...session, url: address }]);
  return context.newPage();
}

/** Bytes of all script files that a page loads, each compressed as gzip does by default. */
export async function weighScripts(page: Page, path: string): Promise<number> {
  const sizes: Promise<number>[] = [];
  page.on('response', (response) => {
    if (response.request().resourceType() !== 'script') return;
    sizes.push(response.body().then((body) => gzipSync(body).length));
  });
  await page.goto(path, { waitUntil: 'networkidle' });
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}
