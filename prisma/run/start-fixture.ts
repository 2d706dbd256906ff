import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, connect, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { endChild } from './processes';

/** A run of `npm start` under test. */
export type Run = {
  readonly pid: number;
  output(): string;
  /** Resolves with the first match in the output; fails when the run ends without one. */
  until(pattern: RegExp): Promise<RegExpMatchArray>;
  signal(name: NodeJS.Signals): void;
  readonly ended: Promise<number | null>;
};

const running = new Set<() => Promise<void>>();

/** Starts the app as `npm start` does, in an environment of its own. */
export function runStart(env: Readonly<Record<string, string>>): Run {
  const kept = {
    PATH: process.env.PATH ?? '',
    HOME: process.env.HOME ?? '',
    NODE_ENV: 'production' as const,
  };
  const child = spawn(process.execPath, ['prisma/run/start.mjs'], { env: { ...kept, ...env } });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  const end = () => endChild(child, 'SIGINT', 20_000);
  running.add(end);
  void ended.then(() => running.delete(end));
  const until = (pattern: RegExp) =>
    new Promise<RegExpMatchArray>((resolve, reject) => {
      const look = () => {
        const match = said.match(pattern);
        if (match) resolve(match);
      };
      look();
      for (const stream of [child.stdout, child.stderr]) stream.on('data', look);
      void ended.then(() => reject(new Error(`It ended and said:\n${said}`)));
    });
  return { pid: child.pid ?? 0, output: () => said, until, signal: (name) => child.kill(name), ended };
}

export async function stopAllRuns(): Promise<void> {
  await Promise.all([...running].map((end) => end()));
}

/** A data folder that is forgotten with `forget`. */
export function makeDataFolder(): { path: string; forget(): void } {
  const path = mkdtempSync(join(tmpdir(), 'says-who-data-'));
  return { path, forget: () => rmSync(path, { recursive: true, force: true }) };
}

/** A connection to a server that can be cut and mended: a database that goes away and comes back. */
export async function startCable(
  target: number,
): Promise<{ port: number; cut(): Promise<void>; mend(): Promise<void> }> {
  const sockets = new Set<Socket>();
  const server: Server = createServer((near) => {
    const far = connect(target, '127.0.0.1');
    for (const socket of [near, far]) {
      sockets.add(socket);
      socket.on('error', () => undefined);
      socket.on('close', () => sockets.delete(socket));
    }
    near.pipe(far).pipe(near);
  });
  const listen = (port: number) => new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  await listen(0);
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const cut = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      for (const socket of sockets) socket.destroy();
    });
  return { port, cut, mend: () => listen(port) };
}
