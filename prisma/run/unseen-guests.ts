import { removeUnseenGuests } from '../../lib/db/guests';
import { withDatabase } from './content';

const DAY_MS = 86_400_000;

/** Removes guests who did not come back, now and then once a day. Returns the way to stop. */
export function keepRemovingGuests(databaseUrl: string, days: number): () => Promise<void> {
  const stopping = new AbortController();
  const removeNow = () => removeOnce(databaseUrl, days, stopping.signal);
  let running = removeNow();
  const timer = setInterval(() => {
    running = running.then(removeNow);
  }, DAY_MS);
  timer.unref();
  return async () => {
    stopping.abort();
    clearInterval(timer);
    await running;
  };
}

/** A database that is away is no reason to end the site: tomorrow is soon enough. */
async function removeOnce(databaseUrl: string, days: number, signal: AbortSignal): Promise<void> {
  try {
    await withDatabase(databaseUrl, (db) => removeUnseenGuests(db, days, new Date(), signal));
  } catch {
    console.error('Guests who did not come back could not be removed this time; the next try is in a day.');
  }
}
