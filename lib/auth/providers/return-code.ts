import Credentials from 'next-auth/providers/credentials';
import { z } from 'zod';
import { findPersonByReturnCode } from '../../db/people';
import { answering, countingFailures } from '../attempt';
import { readClientAddress } from '../client-address';
import { SignInProblem } from '../problem';
import { SESSION_DAYS } from '../session';
import { claimField, takeGuestAlong } from '../taking-along';

const typed = z.object({ code: z.string().max(40).catch(''), claim: claimField });

/** Students and guests on another device. */
export const returnCodeProvider = Credentials({
  id: 'return-code',
  credentials: { code: {}, claim: {} },
  authorize: answering(async (credentials, request) => {
    const { code, claim } = typed.parse(credentials ?? {});
    const person = await countingFailures(
      [
        ['return-code-address', readClientAddress(request.headers)],
        ['return-code-all', ''],
      ],
      async () => {
        const found = await findPersonByReturnCode(code);
        if (!found) throw new SignInProblem('no-such-return-code');
        return found;
      },
    );
    await takeGuestAlong(claim, person);
    const days = person.isGuest ? SESSION_DAYS.guest : SESSION_DAYS.account;
    return { id: person.id, session: { personId: person.id, epoch: person.sessionEpoch, days } };
  }),
});
