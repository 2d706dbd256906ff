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
      lede="You and your work are gone from this site. A return code or another device no longer leads to it, and this browser has forgotten it too."
    >
      <ForgetEverything />
      <p>
        <a href="/">Back to the first page</a>
      </p>
    </Page>
  );
}
