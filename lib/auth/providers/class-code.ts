import Credentials from 'next-auth/providers/credentials';
import { z } from 'zod';
import { joinClassroom } from '../../db/classrooms';
import { getAccount } from '../../db/people';
import { canJoinClassroom, type SignedIn } from '../../policy';
import { answering, takeOrWait } from '../attempt';
import { readClientAddress } from '../client-address';
import { findClassForCode } from '../find-class';
import { keepReturnCodeForShowing } from '../fresh-return-code';
import { SignInProblem } from '../problem';
import { findSubject, resolveSignedIn } from '../require';
import { SESSION_DAYS } from '../session';

const typed = z.object({
  code: z.string().max(40).catch(''),
  name: z.string().max(200).catch(''),
  /** Whether the work done in this browser so far is the newcomer's own. */
  claim: z.enum(['yes', 'no']).optional().catch(undefined),
});

/** Who comes into the class with their attempts, or null when it is a new person. */
async function findTakingAlong(claim: 'yes' | 'no' | undefined): Promise<SignedIn | null> {
  const current = await resolveSignedIn();
  if (!current.ok || current.actor.role !== 'learner' || claim === 'no') return null;
  if (claim === 'yes') return current.actor;
  const { attempts } = await getAccount(current.actor);
  if (attempts > 0) throw new SignInProblem('choose-claim');
  return null;
}

/** Students: a class code and a name. Failures and newcomers are counted apart, for a school has one address. */
export const classCodeProvider = Credentials({
  id: 'class-code',
  credentials: { code: {}, name: {}, claim: {} },
  authorize: answering(async (credentials, request) => {
    const { code, name, claim } = typed.parse(credentials ?? {});
    if (!canJoinClassroom(await findSubject())) throw new SignInProblem('is-teacher');
    const found = await findClassForCode(code);
    if (!found.ok) throw new SignInProblem(found.problem);
    const takingAlong = await findTakingAlong(claim);
    await takeOrWait([
      ['join-address', readClientAddress(request.headers)],
      ['join-class', found.classroom.id],
    ]);
    const joined = await joinClassroom({ code, name }, takingAlong);
    if (!joined.ok) throw new SignInProblem(joined.problem);
    await keepReturnCodeForShowing(joined.person.id, joined.returnCode);
    const session = {
      personId: joined.person.id,
      epoch: joined.person.sessionEpoch,
      days: SESSION_DAYS.account,
    };
    return { id: joined.person.id, session };
  }),
});
