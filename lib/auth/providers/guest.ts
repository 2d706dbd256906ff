import Credentials from 'next-auth/providers/credentials';
import { createGuest } from '../../db/people';
import { answering, takeOrWait } from '../attempt';
import { readClientAddress } from '../client-address';
import { findSubject } from '../require';
import { findSession, SESSION_DAYS } from '../session';

/** Self-study without an account. What identifies a guest is the session in this browser and nothing else. */
export const guestProvider = Credentials({
  id: 'guest',
  credentials: {},
  authorize: answering(async (_credentials, request) => {
    // Pressed twice, or in two tabs: the second press must not leave the first one's work behind.
    const current = await findSession();
    if (current && (await findSubject()).role !== 'nobody') return { id: current.personId, session: current };
    await takeOrWait([
      ['guest-address', readClientAddress(request.headers)],
      ['guest-all', ''],
    ]);
    const person = await createGuest();
    const session = { personId: person.id, epoch: person.sessionEpoch, days: SESSION_DAYS.guest };
    return { id: person.id, session };
  }),
});
