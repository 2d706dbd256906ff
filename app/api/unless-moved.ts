import { WorkMoved } from '@/lib/db/moved';

/** 503, which browsers ask again after by themselves, where the work was moved under the hands of `work`. */
export async function unlessMoved(work: () => Promise<Response>): Promise<Response> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof WorkMoved)) throw error;
    const body = { problem: 'Your work was just put together with other work of yours. Try again.' };
    return Response.json(body, { status: 503, headers: { 'cache-control': 'no-store' } });
  }
}
