import 'server-only';
import { headers } from 'next/headers';
import { findClassroomByCode, type JoinableClass } from '../db/classrooms';
import { giveBackAttempt, takeAttempt, type Counter } from '../db/rate-limit';
import { readClientAddress } from './client-address';

export type FoundClass =
  | { readonly ok: true; readonly classroom: JoinableClass }
  | { readonly ok: false; readonly problem: 'no-such-class' | `wait-${number}` };

/** The class of a code that somebody typed or scanned. Wrong codes are counted, wherever they are tried. */
export async function findClassForCode(typed: string): Promise<FoundClass> {
  const address = readClientAddress({ 'x-forwarded-for': (await headers()).get('x-forwarded-for') ?? '' });
  const guesses: Counter[] = [
    ['class-code-address', address],
    ['class-code-all', ''],
  ];
  const taken = await takeAttempt(guesses);
  if (!taken.ok) return { ok: false, problem: `wait-${taken.waitSeconds}` };
  const classroom = await findClassroomByCode(typed);
  if (!classroom) return { ok: false, problem: 'no-such-class' };
  await giveBackAttempt(guesses);
  return { ok: true, classroom };
}
