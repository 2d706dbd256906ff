import { startWeb, type WebServer } from '../prisma/run/web-server';

/**
 * A second web server on the same build and the same database, for tests that kill and restart it. `env` is added
 * to the environment of the tests, which holds DATABASE_URL and NEXTAUTH_SECRET.
 */
export function startServer(port: number, env: Readonly<Record<string, string>> = {}): Promise<WebServer> {
  return startWeb({ mode: 'start', port, env, output: 'inherit' });
}
