import { createElement } from 'react';
import type { ComponentType } from 'react';
import { renderToReadableStream } from 'react-dom/server';
import pg from 'pg';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { encodeSession, sessionCookieName } from '@/lib/auth/session';
import { db } from '@/lib/db/client';
import { loadContent } from '../../../seed/content';
import { listAddressFiles, type AddressFile } from '../../addresses';
import { addTalk, type ClassTalk } from './class-talk';
import { listClassParams, searchOf } from './class-pages';
import { makeWorkedClass, type ClassSize, type WorkedClass } from './worked-class';

/** The browser of whoever asks. */
const asking = vi.hoisted(() => ({ cookies: [] as { name: string; value: string }[] }));

vi.mock('next/headers', () => ({
  cookies: () => Promise.resolve({ getAll: () => asking.cookies }),
  headers: () => Promise.resolve(new Headers({ host: 'localhost' })),
}));
vi.mock('next/navigation', async (original) => ({
  ...(await original<object>()),
  useRouter: () => ({ refresh: () => undefined, push: () => undefined, replace: () => undefined }),
  usePathname: () => '/',
  useSearchParams: () => new URLSearchParams(),
}));

type Asked = { readonly sql: string; readonly rows: number };
type PageModule = { default: ComponentType<{ params: Promise<object>; searchParams: Promise<object> }> };
type RouteModule = { GET?: (req: Request, context: { params: Promise<object> }) => Promise<Response> };

type Answered = (error: unknown, result?: { rows: unknown[] }) => void;
type Send = (
  this: pg.Client,
  query: string | { text: string },
  values: unknown,
  answered?: Answered,
) => Promise<{ rows: unknown[] }> | undefined;

/** Every statement sent to the database while `work` runs, with the number of rows it brought. */
async function listen(work: () => Promise<unknown>): Promise<Asked[]> {
  const asked: Asked[] = [];
  const send = pg.Client.prototype.query as unknown as Send;
  const heard: Send = function (query, values, answered) {
    const keep = (result: { rows: unknown[] } | undefined) => {
      asked.push({ sql: typeof query === 'string' ? query : query.text, rows: result?.rows.length ?? 0 });
    };
    // The pool passes a function to call, a transaction waits for a promise.
    if (!answered) return send.call(this, query, values)?.then((result) => (keep(result), result));
    return send.call(this, query, values, (error, result) => (keep(result), answered(error, result)));
  };
  const spy = vi.spyOn(pg.Client.prototype, 'query').mockImplementation(heard as never);
  try {
    await work();
  } finally {
    spy.mockRestore();
  }
  return asked;
}

const OF_CLASSES = [...listAddressFiles('app/classrooms'), ...listAddressFiles('app/api/classrooms')].filter(
  ({ pattern }) => pattern.includes('[classroomId]'),
);
const isExport = (pattern: string) => pattern.includes('/export/');

/** Renders a page or asks a route handler, as its class's teacher. A handler of other methods than GET does nothing. */
async function open(file: string, params: object, search: string): Promise<void> {
  const module = (await import(/* @vite-ignore */ `@/${file}`)) as PageModule & RouteModule;
  if (file.endsWith('page.tsx')) {
    const page = createElement(module.default, {
      params: Promise.resolve(params),
      searchParams: Promise.resolve(Object.fromEntries(new URLSearchParams(search))),
    });
    const problems: unknown[] = [];
    const stream = await renderToReadableStream(page, { onError: (error) => void problems.push(error) });
    await stream.allReady;
    const html = await new Response(stream).text();
    expect(problems).toEqual([]);
    expect(html).toContain('</h1>');
  } else if (module.GET) {
    const answer = await module.GET(new Request(`http://localhost/?${search}`), {
      params: Promise.resolve(params),
    });
    expect(answer.status).toBe(200);
    await answer.text();
  }
}

async function answersGet(file: string): Promise<boolean> {
  return 'GET' in ((await import(/* @vite-ignore */ `@/${file}`)) as object);
}

type Made = { readonly worked: WorkedClass; readonly talk: ClassTalk };
const SIZES = {
  five: { students: 5, attempts: 2 },
  forty: { students: 40, attempts: 2 },
  'five, ten times as much tried': { students: 5, attempts: 20 },
} as const satisfies Record<string, ClassSize>;
type Size = keyof typeof SIZES;

/** Rows of one statement: of 40 students all marks of one attempt each, and some more. */
const MOST_ROWS = 4_000;
/** Rows of one page: lists of somebody's attempts grow, what is summed up does not. */
const MORE_ROWS = 120;

const rowsOf = (asked: readonly Asked[]) => asked.reduce((sum, { rows }) => sum + rows, 0);
/** What a statement is about, to tell in a failure which one there are more of. */
const nameOf = ({ sql }: Asked) =>
  sql
    .replace(/\s+/g, ' ')
    .replace(/\$\d+(,\$\d+)*/g, '$')
    .slice(0, 160);

describe('a page of a class asks the database', () => {
  const made = new Map<Size, Made>();

  beforeAll(async () => {
    await loadContent(db);
    for (const size of Object.keys(SIZES) as Size[]) {
      const worked = await makeWorkedClass(db, SIZES[size]);
      made.set(size, { worked, talk: await addTalk(db, worked) });
    }
  }, 120_000);

  async function ask(size: Size, { file, pattern }: AddressFile): Promise<Asked[]> {
    const { worked, talk } = made.get(size) ?? {};
    if (!worked || !talk) throw new Error(`There is no class of ${size}`);
    const value = await encodeSession({ personId: worked.teacherId, epoch: 0, days: 30 });
    asking.cookies = [{ name: sessionCookieName(), value }];
    const search = searchOf(pattern, worked);
    const all: Asked[] = [];
    for (const params of listClassParams(worked, talk, file))
      all.push(...(await listen(() => open(file, params, search))));
    return all;
  }

  const named = OF_CLASSES.map((page) => [page.pattern, page] as const);
  const pages = named.filter(([pattern]) => !isExport(pattern));
  const exports = named.filter(([pattern]) => isExport(pattern));

  it.each(pages)('as often for 40 students as for 5, and for bounded rows: %s', async (_pattern, page) => {
    const { file } = page;
    const five = await ask('five', page);
    const forty = await ask('forty', page);
    const tried = await ask('five, ten times as much tried', page);
    expect(five.length > 0).toBe(file.endsWith('page.tsx') || (await answersGet(file)));
    expect(forty.map(nameOf).sort()).toEqual(five.map(nameOf).sort());
    expect(tried.map(nameOf).sort()).toEqual(five.map(nameOf).sort());
    expect(Math.max(0, ...forty.map(({ rows }) => rows))).toBeLessThanOrEqual(MOST_ROWS);
    expect(rowsOf(tried)).toBeLessThanOrEqual(rowsOf(five) + MORE_ROWS);
  });

  it.each(exports)(
    'for no more rows at once than a page, however much is in the file: %s',
    async (_pattern, file) => {
      const asked = await ask('five, ten times as much tried', file);
      expect(asked.length).toBeGreaterThan(0);
      expect(Math.max(...asked.map(({ rows }) => rows))).toBeLessThanOrEqual(MOST_ROWS);
    },
  );

  it('and the check sees every statement, of transactions too', async () => {
    const asked = await listen(() => db.$transaction((tx) => tx.answerKeyVersion.findMany({ take: 2 })));
    expect(asked.map(({ sql }) => sql.split(' ')[0])).toEqual(['BEGIN', 'SELECT', 'COMMIT']);
    expect(rowsOf(asked)).toBe(2);
  });
});
