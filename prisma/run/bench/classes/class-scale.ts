import { withDatabase } from '../../content';
import { step } from '../../progress';
import { formatTable } from '../numbers';
import { addBackground, SMALLER } from './background';
import { listClassAddresses } from './class-pages';
import { addTalk } from './class-talk';
import { makeCookie, measureTimes, type Times } from './class-times';
import { makeWorkedClass } from './worked-class';

const CLASS = { students: 40, attempts: 20 } as const;
/** Attempts in the whole database. */
const SIZES = [1_000, 100_000, 1_000_000] as const;

/** Server time of every page of one class, in databases of growing size: what stays the same does not grow. */
export async function measureClasses(address: string, databaseUrl: string): Promise<string> {
  const { worked, talk } = await step('Making a class of 40 with 20 attempts each', () =>
    withDatabase(databaseUrl, async (db) => {
      const made = await makeWorkedClass(db, CLASS);
      return { worked: made, talk: await addTalk(db, made) };
    }),
  );
  const pages = listClassAddresses(worked, talk);
  const cookie = await makeCookie(worked.teacherId);
  const server = { address, databaseUrl };
  const columns: Times[] = [];
  let there = CLASS.students * CLASS.attempts;
  for (const size of SIZES) {
    await step(`Filling the database up to ${size.toLocaleString('en')} attempts`, () =>
      addBackground(databaseUrl, worked, there, size),
    );
    columns.push(await step('Asking for every page', () => measureTimes(server, cookie, pages)));
    there = size;
  }
  const rows = pages.flatMap(({ name }) => {
    const times = columns.map((times) => times.get(name) ?? null);
    return times.every((time) => time !== null) ? [[name, ...formatTimes(times)]] : [];
  });
  const heading = [
    'Server ms by attempts in the database',
    ...SIZES.map((size) => size.toLocaleString('en')),
  ];
  return `${formatTable([...heading, 'last : first'], rows)}\n${SMALLER}`;
}

function formatTimes(times: readonly number[]): string[] {
  const [first = NaN, last = NaN] = [times[0], times.at(-1)];
  return [...times.map((time) => time.toFixed(1)), (last / first).toFixed(2)];
}
