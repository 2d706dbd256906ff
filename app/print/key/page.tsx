import '@/components/print/print.css';
import type { Metadata } from 'next';
import { TeachersKey } from '@/components/guide/teachers-key';
import { PrintButton } from '@/components/print/print-button';
import { Page } from '@/components/ui/page';
import { requireTeacher } from '@/lib/auth/require';
import { ARTICLE } from '@/lib/content/catalog';
import { listKeyParagraphs } from '@/lib/content/guide/key-sheet';
import { getTeachersKey } from '@/lib/db/teachers-key';

export const metadata: Metadata = { title: 'Teacher’s key, to print' };

export default async function PrintKeyPage() {
  const key = getTeachersKey(await requireTeacher('/print/key'), ARTICLE.id);
  return (
    <Page kicker={<a href="/print">Sheets to print</a>} title="Teacher’s key">
      <div className="screen-only mb-8">
        <PrintButton />
      </div>
      <TeachersKey text={ARTICLE.text} answerKey={key} paragraphs={listKeyParagraphs(ARTICLE, key)} />
    </Page>
  );
}
