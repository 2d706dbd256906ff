import { redirect } from 'next/navigation';
import { findSubject } from '@/lib/auth/require';

/** Where somebody belongs who signed in without having asked for a page. */
export async function GET(): Promise<never> {
  const { role } = await findSubject();
  redirect(role === 'teacher' ? '/classrooms' : role === 'nobody' ? '/sign-in' : '/my-work');
}
