import type { Metadata } from 'next';
import { Page } from '@/components/ui/page';

export const metadata: Metadata = { title: 'Not here' };

export default function NotFound() {
  return (
    <Page
      width="narrow"
      kicker="404, no such page"
      title="There is nothing here to read"
      lede="The address may have a letter too many, or it belongs to somebody else’s work. We do not say which, so that nobody can find out by guessing."
    >
      <p className="mb-6">Nothing of yours is lost. Every mark that was shown as saved is still saved.</p>
      {/* A plain anchor: what this page imports, every page loads. */}
      <a href="/" className="button button-primary">
        Go to the first page
      </a>
    </Page>
  );
}
