import type { Metadata } from 'next';
import { WhyNot } from '@/components/site/erase-section';
import { WhatIsErased } from '@/components/site/what-is-erased';
import { Button } from '@/components/ui/button';
import { Page } from '@/components/ui/page';
import { requireSignedIn } from '@/lib/auth/require';
import { countOwnWork } from '@/lib/db/erase';
import { getAccount } from '@/lib/db/people';
import { eraseEverythingAction } from './actions';

export const metadata: Metadata = { title: 'Erase everything' };

/** The one confirmation. A plain form, so that it works before and without scripts. */
export default async function ErasePage() {
  const actor = await requireSignedIn('/account/erase');
  const [work, { name, email, classroom, hasReturnCode }] = await Promise.all([
    countOwnWork(actor),
    getAccount(actor),
  ]);
  const kicker = actor.role === 'learner' && email === null ? undefined : [name, classroom?.name];
  if (work.classes > 0)
    return (
      <Page width="narrow" kicker={name} title="Erase everything">
        <div className="grid gap-6">
          <WhyNot />
          <p>
            <a href="/account">Back to your account</a>
          </p>
        </div>
      </Page>
    );
  return (
    <Page
      width="narrow"
      kicker={kicker?.filter(Boolean).join(', ')}
      title="Erase everything?"
      lede="This cannot be undone."
    >
      <div className="grid gap-8">
        <WhatIsErased
          role={actor.role}
          work={work}
          className={classroom?.name ?? null}
          hasEmail={email !== null}
          hasReturnCode={hasReturnCode}
        />
        <p>
          Would you like to have a copy first? <a href="/account#take-it-with-you">Take it with you</a>
        </p>
        <form action={eraseEverythingAction} className="flex flex-wrap items-center gap-x-6 gap-y-3">
          <input type="hidden" name="personId" value={actor.personId} />
          <Button type="submit">Yes, erase everything</Button>
          <a href="/account" className="inline-flex min-h-11 items-center">
            No, keep it
          </a>
        </form>
      </div>
    </Page>
  );
}
