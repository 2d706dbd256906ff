import Credentials from 'next-auth/providers/credentials';
import { z } from 'zod';
import { joinClassroom } from '../../db/classrooms';
import { canJoinClassroom } from '../../policy';
import { answering, takeOrWait } from '../attempt';
import { readClientAddress } from '../client-address';
import { findClassForCode } from '../find-class';
import { keepReturnCodeForShowing } from '../fresh-return-code';
import { SignInProblem } from '../problem';
import { findSubject } from '../require';
import { SESSION_DAYS } from '../session';
import { claimField, findTakingAlong } from '../taking-along';

const typed = z.object({
  code: z.string().max(40).catch(''),
  name: z.string().max(200).catch(''),
  claim: claimField,
});

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
