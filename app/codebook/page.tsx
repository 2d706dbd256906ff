import '@/components/print/print.css';
import type { Metadata } from 'next';
import { CodebookSection } from '@/components/guide/codebook-section';
import { Contents } from '@/components/guide/contents';
import { PrintButton } from '@/components/print/print-button';
import { Page } from '@/components/ui/page';
import { CODEBOOK } from '@/lib/content/guide/codebook';

export const metadata: Metadata = { title: 'Codebook' };

export default function CodebookPage() {
  return (
    <Page
      title="Codebook"
      lede="What counts as a hedge, and what counts as an unverified claim: the rules by which the key was written, and by which a dispute is settled. The example sentences are made up; none is from the article."
    >
      <div className="grid gap-x-12 gap-y-8 lg:grid-cols-[13rem_minmax(0,1fr)] print:block">
        <Contents items={CODEBOOK} look="column" />
        <div className="booklet flow grid gap-12">
          {CODEBOOK.map((section) => (
            <CodebookSection key={section.id} section={section} />
          ))}
          <div>
            <PrintButton />
          </div>
        </div>
      </div>
    </Page>
  );
}
