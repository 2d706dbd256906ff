import NextAuth from 'next-auth';
import { getAuthOptions } from '@/lib/auth/options';
import { isSameOrigin } from '@/lib/auth/same-origin';

type Context = { params: Promise<{ nextauth: string[] }> };
type Handler = (request: Request, context: Context) => Promise<Response>;

function handle(request: Request, context: Context): Promise<Response> {
  const handler = NextAuth(getAuthOptions()) as Handler;
  return handler(request, context);
}

export function GET(request: Request, context: Context): Promise<Response> {
  return handle(request, context);
}

export async function POST(request: Request, context: Context): Promise<Response> {
  if (!isSameOrigin(request)) return new Response('Not from this site.', { status: 403 });
  return handle(request, context);
}
