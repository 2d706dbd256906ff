import NextAuth from 'next-auth';
import { NextRequest } from 'next/server';
import { getAuthOptions } from '@/lib/auth/options';
import { readTextWithin } from '@/lib/auth/read-text-within';
import { isSameOrigin } from '@/lib/auth/same-origin';

type Context = { params: Promise<{ nextauth: string[] }> };
type Handler = (request: Request, context: Context) => Promise<Response>;

/** Our forms send a code, a name, an e-mail and a password. */
const MOST_BYTES = 20_000;
const FORM = 'application/x-www-form-urlencoded';

function handle(request: Request, context: Context): Promise<Response> {
  const handler = NextAuth(getAuthOptions()) as Handler;
  return handler(request, context);
}

const refuse = (status: number, problem: string) => new Response(problem, { status });

export function GET(request: Request, context: Context): Promise<Response> {
  return handle(request, context);
}

export async function POST(request: Request, context: Context): Promise<Response> {
  if (!isSameOrigin(request)) return refuse(403, 'Not from this site.');
  // Here next-auth's browser package, which we do without, writes to the log; so could anybody.
  if ((await context.params).nextauth[0] === '_log') return refuse(404, 'Not here.');
  if (!request.headers.get('content-type')?.startsWith(FORM)) return refuse(415, 'Only forms are read here.');
  const body = await readTextWithin(request, MOST_BYTES);
  if (body === null) return refuse(413, 'Too much at once.');
  const { url, method, headers } = request;
  return handle(new NextRequest(url, { method, headers, body }), context);
}
