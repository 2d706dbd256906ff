import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';
import { Stop } from './stop';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const ELSEWHERE = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];
const DOWNLOAD_LIMIT_MS = 300_000;

/** The path of a Chromium for the browser tests: one that is here already, else one that we can get. */
export function findOrGetBrowser(): string {
  return findBrowser() ?? downloadBrowser() ?? installDebianBrowser() ?? fail();
}

function findBrowser(): string | null {
  const given = process.env.SAYS_WHO_CHROMIUM;
  const folders = (process.env.PATH ?? '').split(delimiter);
  const system = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  const candidates = [...(given ? [given] : []), chromium.executablePath(), ...system, ...ELSEWHERE];
  return candidates.find((path) => existsSync(path)) ?? null;
}

function downloadBrowser(): string | null {
  const args = ['node_modules/@playwright/test/cli.js', 'install', 'chromium'];
  spawnSync(process.execPath, args, { stdio: 'ignore', timeout: DOWNLOAD_LIMIT_MS });
  return existsSync(chromium.executablePath()) ? chromium.executablePath() : null;
}

function installDebianBrowser(): string | null {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return null;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync('apt-get', ['update'], { stdio: 'ignore', env });
  const made = spawnSync('apt-get', ['install', '-y', 'chromium'], { encoding: 'utf8', env });
  if (made.status !== 0) console.error(`${made.stdout}${made.stderr}`.split('\n').slice(-15).join('\n'));
  return findBrowser();
}

function fail(): never {
  const system = existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : '';
  const hint = /debian|ubuntu/i.test(system) ? 'apt-get install chromium' : 'npx playwright install chromium';
  throw new Stop(
    `The browser tests found no Chromium or Chrome and could not get one: please install it, for example with "${hint}".`,
  );
}
