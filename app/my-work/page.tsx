import type { Metadata } from 'next';
import { AttemptTable } from '@/components/my-work/attempt-table';
import { OpenWork } from '@/components/my-work/open-work';
import { describeProgress } from '@/components/my-work/progress-words';
import { ShareChart, toChartPoint } from '@/components/my-work/share-chart';
import { StartAloneButton } from '@/components/site/start-alone-button';
import { LinkButton } from '@/components/ui/link-button';
import { Page } from '@/components/ui/page';
import { findSubject, requireSignedIn } from '@/lib/auth/require';
import { WHOLE_ARTICLE } from '@/lib/content/catalog';
import { getMyWork } from '@/lib/db/my-work';
import type { MyWork } from '@/lib/db/my-work';
import { LAYERS } from '@/lib/grading/types';

export const metadata: Metadata = { title: 'My work' };

export default async function MyWorkPage() {
  const subject = await findSubject();
  if (subject.role === 'nobody') return <NothingYet />;
  const work = await getMyWork(await requireSignedIn('/my-work'), WHOLE_ARTICLE.id);
  return (
    <Page kicker={work.className ? `${work.name}, ${work.className}` : null} title="My work">
      <div className="grid gap-10">
        <OpenWork exercise={WHOLE_ARTICLE} open={work.open} again={work.past.length > 0} />
        {work.past.length > 0 ? <Attempts work={work} /> : null}
        {work.guest ? <GuestNote /> : null}
      </div>
    </Page>
  );
}

function Attempts({ work }: { work: MyWork }) {
  return (
    <section aria-labelledby="attempts" className="grid gap-6">
      <div className="grid gap-2">
        <h2 id="attempts">Attempts so far</h2>
        {describeProgress(work.past.map((attempt) => attempt.layers)).map((sentence) => (
          <p key={sentence} className="measure font-serif text-lg">
            {sentence}
          </p>
        ))}
      </div>
      {work.past.length > 1 ? (
        <div className="grid gap-x-10 gap-y-6 lg:grid-cols-2">
          {LAYERS.map((layer) => (
            <ShareChart
              key={layer}
              layer={layer}
              points={work.past.map(({ number, layers }) => toChartPoint(number, layers[layer]))}
            />
          ))}
        </div>
      ) : null}
      <AttemptTable attempts={work.past} />
    </section>
  );
}

function GuestNote() {
  return (
    <p className="measure border-t border-rule pt-4 text-sm text-soft">
      Without a return code or an account, your work can be opened in this browser only.{' '}
      <a href="/account" className="inline-flex min-h-11 items-center">
        Keep my work
      </a>
    </p>
  );
}

function NothingYet() {
  return (
    <Page
      title="My work"
      width="narrow"
      lede="Nothing here yet. Once you have marked the article, this page shows each attempt: what you found, and what fell outside."
    >
      <div className="flex flex-wrap gap-3">
        <StartAloneButton look="primary">Start reading</StartAloneButton>
        <LinkButton href="/return">I have a return code</LinkButton>
        <LinkButton href="/sign-in?next=/my-work">Sign in</LinkButton>
      </div>
    </Page>
  );
}
