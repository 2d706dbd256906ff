import '@/components/print/print.css';
import type { Metadata } from 'next';
import { NumberedLines } from '@/components/print/numbered-lines';
import { PrintButton } from '@/components/print/print-button';
import { SheetHead } from '@/components/print/sheet-head';
import { Page } from '@/components/ui/page';
import { ARTICLE } from '@/lib/content/catalog';
import { splitPrintLines } from '@/lib/content/guide/print-lines';

export const metadata: Metadata = { title: 'The article, to print' };

const LINES = splitPrintLines(ARTICLE.text, ARTICLE.paragraphs);

export default function PrintArticlePage() {
  return (
    <Page kicker={<a href="/print">Sheets to print</a>} title="The article">
      <div className="screen-only mb-8">
        <PrintButton />
      </div>
      <SheetHead />
      <div className="mb-6 grid gap-1 border-y border-rule py-3">
        <p>
          <span className="line-hedge">Dotted line</span>, H and a number: words by which the writer steps
          back. [<span className="line-claim">Solid line in brackets</span>], C and a number: a statement that
          this text gives you nothing to check with.
        </p>
        <p>
          <b>Unverified is not false. Hedged is not dishonest.</b> The text reached us without a headline, an
          author, an outlet or a date.
        </p>
      </div>
      <NumberedLines text={ARTICLE.text} lines={LINES} />
    </Page>
  );
}
