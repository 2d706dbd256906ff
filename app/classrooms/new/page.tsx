import type { Metadata } from 'next';
import { CreateForm } from '@/components/classroom/create-form';
import { Page } from '@/components/ui/page';
import { requireTeacher } from '@/lib/auth/require';
import { createClassroomAction } from './actions';

export const metadata: Metadata = { title: 'New class' };

export default async function NewClassroomPage() {
  await requireTeacher('/classrooms/new');
  return (
    <Page
      kicker={<a href="/classrooms">My classes</a>}
      title="New class"
      width="narrow"
      lede="You get a code that your students type in, and a QR code that they can scan."
    >
      <CreateForm action={createClassroomAction} />
    </Page>
  );
}
