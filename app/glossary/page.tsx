import '@/components/print/print.css';
import type { Metadata } from 'next';
import { Contents } from '@/components/guide/contents';
import { GlossaryList } from '@/components/guide/glossary-list';
import { Page } from '@/components/ui/page';
import { GLOSSARY, GLOSSARY_GROUPS } from '@/lib/content/guide/glossary';

export const metadata: Metadata = { title: 'Glossary' };

const TERMS = new Map(GLOSSARY.map(({ id, term }) => [id, term]));
const INDEX = GLOSSARY.map(({ id, term }) => ({ id, title: term }));

export default function GlossaryPage() {
  return (
    <Page
      title="Glossary"
      lede="The words of this course in plain English. All examples are made up. A dotted line is under a hedge, a solid line is under an unverified claim."
    >
      <Contents items={INDEX} look="row" />
      {GLOSSARY_GROUPS.map(({ id, title }) => (
        <section key={id} aria-labelledby={`group-${id}`} className="mt-12">
          <h2 id={`group-${id}`} className="mb-4">
            {title}
          </h2>
          <GlossaryList entries={GLOSSARY.filter(({ group }) => group === id)} terms={TERMS} />
        </section>
      ))}
      <p className="measure mt-12 border-t border-rule pt-4">
        The exact rules stand in the <a href="/codebook">codebook</a>.
      </p>
    </Page>
  );
}
