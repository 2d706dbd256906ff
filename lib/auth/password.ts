import { hash, verify } from '@node-rs/argon2';

/** argon2id with 19 MiB and two passes: the library's default, and what OWASP asks for. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** A hash of a random value nobody knows, so that an unknown address costs as much time as a wrong password. */
let nobodysHash: Promise<string> | undefined;

export const SHORTEST_PASSWORD = 10;
/** Longer ones only cost time to hash. */
export const LONGEST_PASSWORD = 200;

export function hashPassword(password: string): Promise<string> {
  return hash(password.normalize('NFKC'), COST);
}

/** False for a null hash too, after the same amount of work. */
export async function verifyPassword(passwordHash: string | null, password: string): Promise<boolean> {
  nobodysHash ??= hash(crypto.randomUUID(), COST);
  const matches = await verify(passwordHash ?? (await nobodysHash), password.normalize('NFKC'));
  return matches && passwordHash !== null;
}
