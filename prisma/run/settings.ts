import { Stop } from './stop';

export type Settings = {
  readonly port: number;
  /** null: the database that comes with the app. */
  readonly databaseUrl: string | null;
  /** null: made and kept in the data folder, for the database that comes with the app only. */
  readonly sessionSecret: string | null;
  /** A guest who was not here for so many days is removed. */
  readonly guestDays: number;
};

const DEFAULT_PORT = 3000;
const SHORTEST_SECRET = 32;
/** A year: how long the session of a guest lasts. After it, nobody could reach the work anyway. */
const MOST_GUEST_DAYS = 365;

/** What the environment asks for. Throws a Stop with one sentence when that cannot work. */
export function readSettings(variables: Readonly<Record<string, string | undefined>>): Settings {
  const databaseUrl = variables.DATABASE_URL || null;
  const sessionSecret = variables.NEXTAUTH_SECRET || null;
  if (databaseUrl && !/^postgres(ql)?:\/\/./.test(databaseUrl)) {
    throw new Stop('DATABASE_URL must look like postgresql://user:password@host:5432/database.');
  }
  if (databaseUrl && !sessionSecret) {
    throw new Stop(
      'DATABASE_URL is set, so NEXTAUTH_SECRET must be set too (it signs the sessions): for example the output of "openssl rand -hex 32", the same at every start.',
    );
  }
  if (sessionSecret && sessionSecret.length < SHORTEST_SECRET) {
    throw new Stop(
      `NEXTAUTH_SECRET must have at least ${SHORTEST_SECRET} characters: for example the output of "openssl rand -hex 32".`,
    );
  }
  const guestDays = readGuestDays(variables.GUEST_DAYS);
  return { port: readPort(variables.PORT), databaseUrl, sessionSecret, guestDays };
}

function readPort(text: string | undefined): number {
  if (!text) return DEFAULT_PORT;
  const port = Number(text);
  if (Number.isInteger(port) && port >= 1 && port <= 65_535) return port;
  throw new Stop(`PORT must be a whole number from 1 to 65535, and it is "${text}".`);
}

function readGuestDays(text: string | undefined): number {
  if (!text) return MOST_GUEST_DAYS;
  const days = Number(text);
  if (Number.isInteger(days) && days >= 1 && days <= MOST_GUEST_DAYS) return days;
  throw new Stop(
    `GUEST_DAYS must be a whole number from 1 to ${MOST_GUEST_DAYS}, and it is "${text}". Guests who were not here for so many days are removed.`,
  );
}
