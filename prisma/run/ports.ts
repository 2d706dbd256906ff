import { createServer } from 'node:net';
import type { Owner } from './owner';
import { Stop } from './stop';

// The web server listens on all addresses; another one may hold the port on only one of them.
const ADDRESSES = ['127.0.0.1', '::1', '::', '0.0.0.0'];

/** Throws a Stop when something listens on the port, or when the app already runs from this folder. */
export async function requireFreePort(port: number, owner: Owner | null): Promise<void> {
  if (owner?.kind === 'app') {
    throw new Stop(
      `Says Who already runs from this folder, at ${owner.address} (process ${owner.pid}); stop that one with Ctrl-C first.`,
    );
  }
  for (const address of ADDRESSES) {
    const problem = await tryToListen(port, address);
    if (problem === 'EADDRINUSE') {
      throw new Stop(
        `Port ${port} is taken by another program: please stop that one, or choose a port, for example PORT=${port + 1} npm start.`,
      );
    }
    if (problem === 'EACCES')
      throw new Stop(
        `Port ${port} may not be used by this account: please choose one above 1023, for example PORT=3000 npm start.`,
      );
  }
}

/** The error code, or null when the port is free (or the computer does not have such an address). */
function tryToListen(port: number, address: string): Promise<string | null> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? null));
    probe.listen({ port, host: address, ipv6Only: address === '::' }, () => probe.close(() => resolve(null)));
  });
}
