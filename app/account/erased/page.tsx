import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { ForgetEverything } from '@/components/site/forget-everything';
import { Page } from '@/components/ui/page';
import { hasErasedNote } from '@/lib/auth/erased-note';
import { findSubject } from '@/lib/auth/require';

export const metadata: Metadata = { title: 'Erased' };

/** Only right after erasing, to nobody. */
export default async function ErasedPage() {
  const subject = await findSubject();
  if (subject.role !== 'nobody' || !(await hasErasedNote())) redirect('/');
  return (
    <Page
      width="narrow"
      title="Everything is erased"
      lede="Nothing of you or your work is left on this site. Return codes and other devices no longer lead to it."
    >
      <ForgetEverything />
      <p>
        <a href="/">Back to the first page</a>
      </p>
    </Page>
  );
}
