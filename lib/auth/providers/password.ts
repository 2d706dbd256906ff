import Credentials from 'next-auth/providers/credentials';
import { z } from 'zod';
import { findPersonByEmail } from '../../db/people';
import { answering, countingFailures } from '../attempt';
import { readClientAddress } from '../client-address';
import { LONGEST_PASSWORD, verifyPassword } from '../password';
import { SignInProblem } from '../problem';
import { SESSION_DAYS } from '../session';
import { claimField, takeGuestAlong } from '../taking-along';

const typed = z.object({
  // No address has a NUL, and the database cannot be asked for one.
  email: z
    .string()
    .trim()
    .toLowerCase()
    .max(254)
    .regex(/^[^\0]*$/)
    .catch(''),
  password: z.string().max(LONGEST_PASSWORD).catch(''),
  claim: claimField,
});

/** Teachers, and learners and students who made an account. */
export const passwordProvider = Credentials({
  id: 'password',
  credentials: { email: {}, password: {}, claim: {} },
  authorize: answering(async (credentials, request) => {
    const { email, password, claim } = typed.parse(credentials ?? {});
    const address = readClientAddress(request.headers);
    // Taken whether somebody has that e-mail or not, as the work of checking is: neither tells the two apart.
    const person = await countingFailures(
      [
        ['password-email-address', `${email} ${address}`],
        ['password-email', email],
        ['password-address', address],
      ],
      async () => {
        const found = await findPersonByEmail(email);
        const matches = await verifyPassword(found?.passwordHash ?? null, password);
        if (!found || !matches) throw new SignInProblem('wrong-password');
        return found;
      },
    );
    await takeGuestAlong(claim, person);
    const session = { personId: person.id, epoch: person.sessionEpoch, days: SESSION_DAYS.account };
    return { id: person.id, session };
  }),
});
