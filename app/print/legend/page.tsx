import '@/components/print/print.css';
import type { Metadata } from 'next';
import { PencilLegend } from '@/components/print/pencil-legend';
import { PrintButton } from '@/components/print/print-button';
import { Page } from '@/components/ui/page';
import { SUB_TYPE_NAMES } from '@/lib/grading/sub-types';

export const metadata: Metadata = { title: 'How to mark with a pencil' };

export default function PrintLegendPage() {
  return (
    <Page kicker={<a href="/print">Sheets to print</a>} title="How to mark with a pencil">
      <div className="screen-only mb-8">
        <PrintButton />
      </div>
      <PencilLegend names={SUB_TYPE_NAMES} />
      <div className="keep mt-6 grid gap-2 border-y border-rule-strong py-3">
        <p>
          <b>Leave alone what is safe.</b> A statement is safe when the text names a person, a body or a
          document behind it, or when it is advice or mood. The same words can be both: a hedge can lie inside
          a claim.
        </p>
        <p>
          <b>Unverified is not false. Hedged is not dishonest.</b> You are not asked who is right. You are
          asked what the words let you check.
        </p>
      </div>
    </Page>
  );
}
