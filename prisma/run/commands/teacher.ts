import { randomInt } from 'node:crypto';
import { hashPassword } from '../../../lib/auth/password';
import type { PrismaClient } from '../../generated/client';
import { withDatabase } from '../content';
import { withAnyDatabase } from '../embedded-database';
import { applyMigrations } from '../migrations';
import { Stop } from '../stop';

const USAGE =
  'Please give an e-mail address and a name: npm run teacher -- ada@school.example "Ada Lovelace"';
const LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789';

/**
 * `npm run teacher -- e-mail "Name"`: makes a teacher and prints the password, once. With `--new-password` and an
 * e-mail address: gives a known teacher a new one and ends all sessions under the old.
 */
export async function run(args: readonly string[]): Promise<void> {
  const renew = args.includes('--new-password');
  const [email = '', ...name] = args.filter((arg) => !arg.startsWith('--'));
  if (!/^[^@\s]+@[^@\s]+$/.test(email) || (!renew && name.length === 0)) throw new Stop(USAGE);
  const password = makePassword();
  const passwordHash = await hashPassword(password);
  await withAnyDatabase(async (url) => {
    await applyMigrations(url);
    await withDatabase(url, (db) =>
      renew ? renewPassword(db, email, passwordHash) : createTeacher(db, email, name.join(' '), passwordHash),
    );
  });
  console.log(`${email}\npassword: ${password}\nIt is shown only now; it can be changed after signing in.`);
}

async function createTeacher(
  db: PrismaClient,
  email: string,
  name: string,
  passwordHash: string,
): Promise<void> {
  const key = { email: email.toLowerCase() };
  const holder = await db.person.findUnique({ where: key, select: { id: true, role: true } });
  if (holder?.role === 'TEACHER') {
    throw new Stop(
      `Somebody with the address ${email} is there already; for a new password add --new-password.`,
    );
  }
  await db.$transaction(async (tx) => {
    // Learners set an address without proving it; whoever runs this command knows whose it is.
    if (holder)
      await tx.person.update({ where: { id: holder.id }, data: { email: null, passwordHash: null } });
    await tx.person.create({ data: { ...key, name, role: 'TEACHER', passwordHash }, select: { id: true } });
  });
}

async function renewPassword(db: PrismaClient, email: string, passwordHash: string): Promise<void> {
  const { count } = await db.person.updateMany({
    where: { email: email.toLowerCase(), role: 'TEACHER' },
    data: { passwordHash, sessionEpoch: { increment: 1 } },
  });
  if (count === 0) throw new Stop(`There is no teacher with the address ${email}.`);
}

/** Four groups of four, 79 bits. */
function makePassword(): string {
  const group = () => Array.from({ length: 4 }, () => LETTERS[randomInt(LETTERS.length)]).join('');
  return [group(), group(), group(), group()].join('-');
}
