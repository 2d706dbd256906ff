import { ARTICLE } from '../../../../lib/content/catalog';
import { withDatabase } from '../../content';
import { formatTable } from '../numbers';
import { makeCookie } from './class-times';
import { makeWorkedClass } from './worked-class';

/** A thousand attempts, which is more than a class has. */
const CLASS = { students: 50, attempts: 20 } as const;
const CHANGE = {
  articleId: ARTICLE.id,
  edits: [{ kind: 'status', spanId: 'p1-h-many-capitals', status: 'accepted' }],
  policy: 'regrade',
} as const;
const REASON = 'Careful readers differ here, so that nobody needs to find it.';

type Answered = { readonly text: string; readonly ms: number; readonly firstMs: number };

/** A change of a key that grades 1,000 attempts anew, and taking it back, each with its preview; as a browser asks. */
export async function measureRegrading(address: string, databaseUrl: string): Promise<string> {
  const { teacherId, classroomId } = await withDatabase(databaseUrl, (db) => makeWorkedClass(db, CLASS));
  const headers = {
    'content-type': 'application/json',
    origin: address,
    cookie: await makeCookie(teacherId),
  };
  const api = `${address}/api/classrooms/${classroomId}/key-changes`;
  const ask = (url: string, body: object) =>
    askFor(url, { method: 'POST', headers, body: JSON.stringify(body) });

  const preview = await ask(`${api}/preview`, CHANGE);
  const applied = await ask(api, { ...CHANGE, reason: REASON, token: readToken(preview), disputeIds: [] });
  const { changeId } = readEnd(applied);
  const previewBack = await ask(`${api}/${changeId}/preview`, {});
  const back = await ask(`${api}/${changeId}/take-back`, { reason: REASON, token: readToken(previewBack) });
  readEnd(back);
  const rows = Object.entries({
    preview,
    applied,
    'preview of taking it back': previewBack,
    'taken back': back,
  }).map(([name, { ms, firstMs, text }]) => {
    const lines = text.trim().split('\n').length;
    return [name, (ms / 1000).toFixed(2), (firstMs / 1000).toFixed(2), String(lines)];
  });
  return formatTable(['Regrading 1,000 attempts', 'seconds', 'until the first line', 'lines'], rows);
}

async function askFor(url: string, request: RequestInit): Promise<Answered> {
  const before = performance.now();
  const response = await fetch(url, request);
  let [text, firstMs] = ['', NaN];
  for await (const chunk of response.body ?? []) {
    if (Number.isNaN(firstMs)) firstMs = performance.now() - before;
    text += new TextDecoder().decode(chunk);
  }
  if (!response.ok) throw new Error(`${url} answered ${response.status}: ${text}`);
  return { text, firstMs, ms: performance.now() - before };
}

function readToken({ text }: Answered): string {
  const answer = JSON.parse(text) as { ok: boolean; preview?: { token: string } };
  if (!answer.preview) throw new Error(`There is no preview: ${text}`);
  return answer.preview.token;
}

/** The last line tells what came of it. */
function readEnd({ text }: Answered): { changeId: string } {
  const last = text.trim().split('\n').at(-1) ?? '';
  const { result } = JSON.parse(last) as { result?: { ok: boolean; changeId: string } };
  if (!result?.ok) throw new Error(`The regrade was refused: ${last.slice(0, 500)}`);
  return result;
}
