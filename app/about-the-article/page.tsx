import '@/components/print/print.css';
import type { Metadata } from 'next';
import { connection } from 'next/server';
import { GuideSection } from '@/components/guide/guide-section';
import { KeyVersions } from '@/components/guide/key-versions';
import { Page } from '@/components/ui/page';
import { ARTICLE } from '@/lib/content/catalog';
import {
  KEY_LIMITS,
  KEY_MAKING,
  NO_SIDE,
  ORIGIN,
  PROBLEM_REPORT,
  RIGHTS,
  VERSIONS,
} from '@/lib/content/guide/provenance';
import { listKeyVersions } from '@/lib/db/key-history';

export const metadata: Metadata = { title: 'About the article' };

export default async function AboutTheArticlePage() {
  await connection();
  const versions = await listKeyVersions(ARTICLE.id);
  return (
    <Page
      width="narrow"
      title="About the article"
      lede="Where the text comes from, what is not known about it, and how its key was made."
    >
      <div className="booklet flow grid gap-12">
        <GuideSection id="origin" text={ORIGIN} />
        <GuideSection id="no-side" text={NO_SIDE} />
        <GuideSection id="how-the-key-was-made" text={KEY_MAKING} />
        <GuideSection id="versions" text={VERSIONS}>
          <KeyVersions versions={versions} />
        </GuideSection>
        <GuideSection id="limits" text={KEY_LIMITS} />
        <GuideSection id="report" text={PROBLEM_REPORT} />
        <GuideSection id="rights" text={RIGHTS} />
      </div>
    </Page>
  );
}
