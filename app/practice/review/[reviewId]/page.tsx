import type { Metadata } from 'next';
import { notFound, redirect } from 'next/navigation';
import { describeDays } from '@/components/site/how-long-kept';
import { StartAloneButton } from '@/components/site/start-alone-button';
import { Page } from '@/components/ui/page';
import { findSubject } from '@/lib/auth/require';
import { REVIEW_EXERCISES } from '@/lib/content/catalog';
import { getEnv } from '@/lib/env';

type Props = { params: Promise<{ reviewId: string }> };

export const metadata: Metadata = { title: 'Mixed review' };

/** The way into a mixed review for somebody who is nobody yet. */
export default async function ReviewStartPage({ params }: Props) {
  const { reviewId } = await params;
  const review = REVIEW_EXERCISES.find(({ id }) => id === reviewId) ?? notFound();
  const href = `/read/${review.id}`;
  if ((await findSubject()).role !== 'nobody') redirect(href);
  return (
    <Page
      width="narrow"
      title={review.title}
      lede="One page of short invented texts. You mark hedges and unverified claims at once, then compare. It asks for all of it together, so it is easier after some practice."
    >
      <div className="grid gap-4">
        <p className="measure">
          You need no account and no name. Your work is kept for this browser. If you do not come back for{' '}
          {describeDays(getEnv().GUEST_DAYS)}, it is deleted, unless you choose to keep it.
        </p>
        <div className="flex flex-wrap items-center gap-x-5 gap-y-2">
          <StartAloneButton href={href}>Start the review</StartAloneButton>
          <a href="/practice/start" className="text-link">
            Practice first
          </a>
          <a href="/return" className="text-link">
            I have a return code
          </a>
          <a href={`/sign-in?next=${href}`} className="text-link">
            Sign in
          </a>
        </div>
      </div>
    </Page>
  );
}
