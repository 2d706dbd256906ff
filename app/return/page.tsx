import type { Metadata } from 'next';
import { ReturnCodeForm } from '@/components/site/return-code-form';
import { SessionNotice } from '@/components/site/session-notice';
import { Page } from '@/components/ui/page';
import { findCurrentAccount, hasGuestWork } from '@/lib/auth/find-account';
import { readNextPath } from '@/lib/auth/next-path';

export const metadata: Metadata = { title: 'Go on with my work' };

type Props = { searchParams: Promise<{ next?: string | string[] }> };

export default async function ReturnPage({ searchParams }: Props) {
  const next = readNextPath((await searchParams).next, '/my-work');
  const account = await findCurrentAccount();
  return (
    <Page
      width="narrow"
      title="Go on with my work"
      lede="Your return code brings you back to your own marks, on any computer or phone."
    >
      <div className="grid gap-6">
        <SessionNotice account={account} next={next} />
        <ReturnCodeForm next={next} askClaim={hasGuestWork(account)} />
        <section aria-labelledby="lost" className="grid gap-2 border-t border-rule pt-4">
          <h2 id="lost">No code at hand?</h2>
          <p>
            If you are in a class, ask your teacher for a new one. Or where you are still signed in, open{' '}
            <a href="/account">your account</a> and make one. We keep codes in a form that cannot be read
            back, so nobody can tell you the old one.
          </p>
        </section>
      </div>
    </Page>
  );
}
