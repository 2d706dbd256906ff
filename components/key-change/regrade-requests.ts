import type { RegradePreview, RegradeProgress } from '@/lib/grading/regrade-preview';

type Problem = { readonly ok: false; readonly problem: string };
type Previewed = { readonly ok: true; readonly preview: RegradePreview } | Problem;
type Applied = { readonly ok: true; readonly changeId: string; readonly moved: number } | Problem;

const NO_ANSWER =
  'There is no connection, or the site does not answer. Nothing was changed here, and what you typed is kept in this tab. Please try again.';
const BROKEN_OFF =
  'The connection broke off. The change was made as a whole or not at all: load this page again, and look whether it stands in the history.';

/** Asks who would move by how much. Never throws: what went wrong comes as a sentence. */
export async function askPreview(url: string, body: object): Promise<Previewed> {
  try {
    const response = await post(url, body);
    return response.ok ? ((await response.json()) as Previewed) : await readProblem(response);
  } catch {
    return { ok: false, problem: NO_ANSWER };
  }
}

/**
 * Has it done: one line of JSON after the other, first how far it is, at last what came of it. When the line breaks
 * off, nobody here knows whether it was done.
 */
export async function askApply(
  url: string,
  body: object,
  onProgress: (progress: RegradeProgress) => void,
): Promise<Applied> {
  let begun = false;
  try {
    const response = await post(url, body);
    if (!response.ok) return await readProblem(response);
    begun = true;
    for await (const line of readLines(response)) {
      const told = JSON.parse(line) as RegradeProgress | { readonly result: Applied };
      if ('result' in told) return told.result;
      onProgress(told);
    }
  } catch {
    // Told below.
  }
  return { ok: false, problem: begun ? BROKEN_OFF : NO_ANSWER };
}

async function readProblem(response: Response): Promise<Problem> {
  const { problem } = (await response.json()) as { readonly problem?: string };
  return { ok: false, problem: problem ?? NO_ANSWER };
}

function post(url: string, body: object): Promise<Response> {
  return fetch(url, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });
}

async function* readLines({ body }: Response): AsyncGenerator<string> {
  const reader = body?.pipeThrough(new TextDecoderStream()).getReader();
  let rest = '';
  for (let chunk = await reader?.read(); chunk && !chunk.done; chunk = await reader?.read()) {
    const lines = (rest + chunk.value).split('\n');
    rest = lines.pop() ?? '';
    yield* lines.filter((line) => line.trim() !== '');
  }
  if (rest.trim() !== '') yield rest;
}
