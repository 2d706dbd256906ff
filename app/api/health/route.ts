import { isDatabaseUp } from '@/lib/db/health';

export const dynamic = 'force-dynamic';

const LIMIT_MS = 1_500;

/** For load balancers and the curious: is the app fit to work? */
export async function GET(): Promise<Response> {
  const up = await isDatabaseUp(LIMIT_MS);
  const body = up ? { status: 'ok', database: 'up' } : { status: 'unavailable', database: 'down' };
  return Response.json(body, { status: up ? 200 : 503, headers: { 'Cache-Control': 'no-store' } });
}
