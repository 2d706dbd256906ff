import Credentials from 'next-auth/providers/credentials';
import { z } from 'zod';
import { findPersonByReturnCode } from '../../db/people';
import { answering, countingFailures } from '../attempt';
import { readClientAddress } from '../client-address';
import { SignInProblem } from '../problem';
import { SESSION_DAYS } from '../session';

const typed = z.object({ code: z.string().max(40).catch('') });

/** Students and guests on another device. */
export const returnCodeProvider = Credentials({
  id: 'return-code',
  credentials: { code: {} },
  authorize: answering(async (credentials, request) => {
    const { code } = typed.parse(credentials ?? {});
    return countingFailures(
      [
        ['return-code-address', readClientAddress(request.headers)],
        ['return-code-all', ''],
      ],
      async () => {
        const person = await findPersonByReturnCode(code);
        if (!person) throw new SignInProblem('no-such-return-code');
        const days = person.isGuest ? SESSION_DAYS.guest : SESSION_DAYS.account;
        return { id: person.id, session: { personId: person.id, epoch: person.sessionEpoch, days } };
      },
    );
  }),
});
