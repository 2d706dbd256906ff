import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { CopyButton } from '@/components/site/copy-button';
import { Button } from '@/components/ui/button';
import { Page } from '@/components/ui/page';
import { findReturnCodeForShowing } from '@/lib/auth/fresh-return-code';
import { readNextPath } from '@/lib/auth/next-path';
import { requireSignedIn } from '@/lib/auth/require';
import { formatReturnCode } from '@/lib/db/codes';
import { getAccount } from '@/lib/db/people';
import { finishReturnCodeAction } from '../actions';

export const metadata: Metadata = { title: 'Your return code' };

type Props = { searchParams: Promise<{ next?: string | string[] }> };

export default async function ReturnCodePage({ searchParams }: Props) {
  const actor = await requireSignedIn('/account');
  const next = readNextPath((await searchParams).next, '/account');
  const plain = await findReturnCodeForShowing(actor);
  if (!plain) redirect(next);
  const code = formatReturnCode(plain);
  const { classroom, name } = await getAccount(actor);
  return (
    <Page
      width="narrow"
      kicker={classroom ? `${name} in ${classroom.name}` : undefined}
      title="Your return code"
      lede="Write it down or take a photo of it now. It brings you back to your work on any computer or phone."
    >
      <div className="grid gap-6">
        <p className="double-rule border-b-[3px] border-b-rule-strong py-6 text-center font-serif text-[clamp(1.6rem,9vw,3.25rem)] leading-tight font-semibold tracking-[0.06em] [border-bottom-style:double] [font-variant-numeric:lining-nums_tabular-nums]">
          {code}
        </p>
        <CopyButton text={code} label="Copy the code" />
        <p>
          We show it this once. Keep it to yourself: whoever has it can work in your name. If you had a code
          before, it no longer works: this one takes its place. If you lose it, you can make a new one in{' '}
          <a href="/account">your account</a> while you are signed in.
        </p>
        <form action={finishReturnCodeAction}>
          <input type="hidden" name="next" value={next} />
          <Button type="submit" look="primary">
            I have kept it, go on
          </Button>
        </form>
      </div>
    </Page>
  );
}
