import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { ChangeInWords } from '@/components/checks/change-in-words';
import { ChangeTable } from '@/components/checks/change-table';
import { CheckFeedback } from '@/components/checks/check-feedback';
import { LAYER_TITLES } from '@/components/checks/check-words';
import { LinkButton } from '@/components/ui/link-button';
import { Page } from '@/components/ui/page';
import { findSubject, requireSignedIn } from '@/lib/auth/require';
import { findBothTests } from '@/lib/db/test-feedback';
import { LAYERS } from '@/lib/grading/types';
import { measureTestChange } from '@/lib/measurement/change';
import { describeChange } from '@/lib/measurement/describe-change';

export const metadata: Metadata = { title: 'Before and after' };

/** What changed between the two checks, for whoever took them, and each text with its answer. */
export default async function CheckResultPage() {
  if ((await findSubject()).role === 'nobody') redirect('/checks/second');
  const tests = await findBothTests(await requireSignedIn('/checks/second/result'));
  if (!tests) redirect('/checks/second');
  const { before, after, lessonsBegan } = tests;
  const change = measureTestChange(before.outcome.layers, after.outcome.layers, 'student');
  return (
    <Page
      kicker="First check and second check"
      title="Before and after"
      lede="Two things can change: how well you tell texts apart, and how readily you flag one, which is to say yes to it. Look at both: whoever flags everything finds everything."
    >
      <div className="grid gap-12">
        <section aria-labelledby="changed" className="grid gap-x-14 gap-y-8 lg:grid-cols-2">
          <div className="grid content-start gap-4">
            <h2 id="changed">What changed</h2>
            <ChangeInWords words={describeChange(change.pooled, 'student')} large />
            {LAYERS.map((layer) => (
              <div key={layer} className="grid gap-1 border-t border-rule pt-4">
                <h3>{LAYER_TITLES[layer]}</h3>
                <ChangeInWords words={describeChange(change.layers[layer], 'student')} />
              </div>
            ))}
          </div>
          <div className="grid content-start gap-4">
            <ChangeTable change={change} />
            {lessonsBegan ? <LateFirstCheck /> : null}
          </div>
        </section>
        <section aria-labelledby="texts" className="grid gap-6">
          <div className="grid gap-2">
            <h2 id="texts">Text by text</h2>
            <p className="measure text-soft">
              Open a part to read each text again, with the words that count and the reason.
            </p>
          </div>
          <div className="grid items-start gap-x-14 gap-y-10 lg:grid-cols-2">
            <CheckFeedback title="First check" items={before.items} layers={before.outcome.layers} />
            <CheckFeedback title="Second check" items={after.items} layers={after.outcome.layers} />
          </div>
        </section>
        <div className="flex flex-wrap gap-3">
          <LinkButton href="/course" prefetch={false}>
            Back to the course
          </LinkButton>
        </div>
      </div>
    </Page>
  );
}

function LateFirstCheck() {
  return (
    <p className="measure border-l-4 border-rule-strong bg-shade p-4">
      You had begun a lesson before you handed in the first check. What that lesson changed is in both checks,
      so the difference does not show it.
    </p>
  );
}
