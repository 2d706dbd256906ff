import '@/components/print/print.css';
import type { Metadata } from 'next';
import { AnswerTable } from '@/components/print/answer-table';
import { PrintButton } from '@/components/print/print-button';
import { SheetHead } from '@/components/print/sheet-head';
import { Page } from '@/components/ui/page';

export const metadata: Metadata = { title: 'Answer sheet' };

/** Room for every entry of the whole article and some false alarms; on paper they fill two pages. */
const ROWS = 44;

const REFLECTIONS = [
  'One sentence that I left alone, and why it is safe:',
  'One claim that I would like to check. Who could know? Which document? What would show it wrong?',
  'One hedge that I would keep if I were the editor, and why:',
  'Where I was not sure:',
];

export default function AnswerSheetPage() {
  return (
    <Page kicker={<a href="/print">Sheets to print</a>} title="Answer sheet">
      <div className="screen-only mb-8">
        <PrintButton />
      </div>
      <SheetHead />
      <p className="mb-4">There are more rows than you need. Empty rows are fine.</p>
      <AnswerTable rows={ROWS} />
      <section aria-labelledby="think" className="new-page mt-10 grid gap-6 print:mt-0">
        <h2 id="think">Look back</h2>
        {REFLECTIONS.map((prompt) => (
          <div key={prompt} className="keep">
            <p>{prompt}</p>
            {[1, 2, 3, 4, 5].map((line) => (
              <div key={line} className="ruled-line" />
            ))}
          </div>
        ))}
      </section>
    </Page>
  );
}
