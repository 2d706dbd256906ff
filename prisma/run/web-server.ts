import { spawn, type ChildProcess } from 'node:child_process';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { setTimeout as sleep } from 'node:timers/promises';
import { endChild } from './processes';
import { Stop } from './stop';

const START_LIMIT_MS = 60_000;
const STOP_LIMIT_MS = 5_000;
const FOLLOW_PARENT = pathToFileURL(resolve('prisma/run/follow-parent.mjs')).href;

export type WebServer = {
  readonly pid: number;
  stop(signal?: NodeJS.Signals): Promise<void>;
  /** Resolves when the server ends, wanted or not. */
  readonly ended: Promise<void>;
};

export type WebOptions = {
  readonly mode: 'start' | 'dev';
  readonly port: number;
  readonly env: Readonly<Record<string, string>>;
  /** Where what the server says goes; `inherit` to the terminal. */
  readonly output: 'inherit' | 'ignore';
};

/** Starts next and waits until it answers. */
export async function startWeb(options: WebOptions): Promise<WebServer> {
  const args = [
    '--import',
    FOLLOW_PARENT,
    'node_modules/next/dist/bin/next',
    options.mode,
    '-p',
    String(options.port),
  ];
  const child = spawn(process.execPath, args, {
    env: { ...process.env, NODE_ENV: options.mode === 'dev' ? 'development' : 'production', ...options.env },
    // Its greeting would repeat ours; its complaints go through.
    stdio: ['ignore', options.mode === 'dev' ? options.output : 'ignore', options.output, 'ipc'],
    // In a process group of its own: Ctrl-C reaches us, and we stop one thing after the other.
    detached: process.platform !== 'win32',
  });
  const ended = new Promise<void>((done) => child.once('exit', () => done()));
  const stop = (signal: NodeJS.Signals = 'SIGTERM') => endChild(child, signal, STOP_LIMIT_MS);
  await waitUntilAnswers(child, options.port, stop);
  return { pid: child.pid ?? 0, stop, ended };
}

async function waitUntilAnswers(child: ChildProcess, port: number, stop: () => Promise<void>): Promise<void> {
  const deadline = Date.now() + START_LIMIT_MS;
  for (;;) {
    if (child.exitCode !== null || child.signalCode !== null)
      throw new Stop('The web server did not start; please see the lines above.');
    // Any answer will do: 503 only says that the database is away.
    const answer = await fetch(`http://localhost:${port}/api/health`).catch(() => null);
    await answer?.arrayBuffer();
    if (answer) return;
    if (Date.now() > deadline) {
      await stop();
      throw new Stop('The web server did not answer within a minute; please try again.');
    }
    await sleep(50);
  }
}
