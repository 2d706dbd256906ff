import type { SignedIn } from '../policy';
import { hashReturnCode, makeReturnCode, readReturnCode } from './codes';
import { db } from './client';
import { isUniqueViolation } from './errors';

/** What a new session is made of. */
export type SessionFacts = { readonly id: string; readonly sessionEpoch: number };

const SESSION_FACTS = { id: true, sessionEpoch: true } as const;

/** A guest's name until they say another; it is shown to nobody but the guest. */
const GUEST_NAME = 'Reader';

/** Somebody who works here without an account, in this browser only. */
export async function createGuest(): Promise<SessionFacts> {
  return db.person.create({ data: { role: 'LEARNER', name: GUEST_NAME }, select: SESSION_FACTS });
}

/** By e-mail address in any case. `passwordHash` is null for somebody who signs in through another site. */
export async function findPersonByEmail(
  email: string,
): Promise<(SessionFacts & { passwordHash: string | null }) | null> {
  return db.person.findUnique({
    where: { email: email.toLowerCase() },
    select: { ...SESSION_FACTS, passwordHash: true },
  });
}

/** By a return code as it was typed. A guest keeps a guest's long session. */
export async function findPersonByReturnCode(
  typed: string,
): Promise<(SessionFacts & { isGuest: boolean }) | null> {
  const code = readReturnCode(typed);
  if (!code) return null;
  const person = await db.person.findUnique({
    where: { returnCodeHash: await hashReturnCode(code) },
    select: { ...SESSION_FACTS, role: true, email: true },
  });
  if (!person) return null;
  const { role, email, ...facts } = person;
  return { ...facts, isGuest: role === 'LEARNER' && email === null };
}

export type Account = {
  readonly name: string;
  readonly email: string | null;
  readonly hasPassword: boolean;
  readonly hasReturnCode: boolean;
  readonly classroom: { readonly name: string; readonly joinCode: string } | null;
  /** At exercises, lessons, tests and practice together: whether there is work to lose. */
  readonly attempts: number;
};

/** What the account page shows. Throws when the person is gone. */
export async function getAccount(actor: SignedIn): Promise<Account> {
  const person = await db.person.findUniqueOrThrow({
    where: { id: actor.personId },
    select: {
      name: true,
      email: true,
      passwordHash: true,
      returnCodeHash: true,
      classroom: { select: { name: true, joinCode: true } },
      _count: { select: { attempts: true, courseAttempts: true, practiceAnswers: true } },
    },
  });
  return {
    name: person.name,
    email: person.email,
    hasPassword: person.passwordHash !== null,
    hasReturnCode: person.returnCodeHash !== null,
    classroom: person.classroom,
    attempts: Object.values(person._count).reduce((sum, count) => sum + count, 0),
  };
}

/** Only for checking the current password before a change. */
export async function findPasswordHash(actor: SignedIn): Promise<string | null> {
  const person = await db.person.findUnique({
    where: { id: actor.personId },
    select: { passwordHash: true },
  });
  return person?.passwordHash ?? null;
}

/** A new return code, in plain form. It is not kept in this form anywhere, and the old one stops working. */
export async function replaceReturnCode(actor: SignedIn): Promise<string> {
  const code = makeReturnCode();
  await db.person.update({
    where: { id: actor.personId },
    data: { returnCodeHash: await hashReturnCode(code) },
    select: { id: true },
  });
  return code;
}

/** Gives a guest or a student a way in by e-mail and password. Null when somebody else has that address. */
export async function setEmailAndPassword(
  actor: SignedIn,
  email: string,
  passwordHash: string,
): Promise<SessionFacts | null> {
  try {
    return await db.person.update({
      where: { id: actor.personId },
      data: { email: email.toLowerCase(), passwordHash, sessionEpoch: { increment: 1 } },
      select: SESSION_FACTS,
    });
  } catch (error) {
    if (isUniqueViolation(error)) return null;
    throw error;
  }
}

/** A changed password ends every session; the caller starts a new one from what this returns. */
export async function setPassword(actor: SignedIn, passwordHash: string): Promise<SessionFacts> {
  return db.person.update({
    where: { id: actor.personId },
    data: { passwordHash, sessionEpoch: { increment: 1 } },
    select: SESSION_FACTS,
  });
}

/** Signs the person out of every browser, this one included. */
export async function endAllSessions(actor: SignedIn): Promise<void> {
  await db.person.update({
    where: { id: actor.personId },
    data: { sessionEpoch: { increment: 1 } },
    select: { id: true },
  });
}
