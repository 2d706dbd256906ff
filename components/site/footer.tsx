import { Wordmark } from './wordmark';

const LINKS = [
  { href: '/guide', label: 'For teachers' },
  { href: '/glossary', label: 'Glossary' },
  { href: '/codebook', label: 'Codebook' },
  { href: '/about-the-article', label: 'About the article' },
];

/** What this is, what it does not say, and what it does not do, on every page. */
export function SiteFooter() {
  return (
    <footer className="mx-auto mt-8 w-full max-w-6xl px-4 pb-8 sm:px-6">
      <div className="double-rule flex flex-wrap gap-x-10 gap-y-4 pt-4 text-sm text-soft">
        <Wordmark />
        <p className="max-w-md flex-1 basis-56">
          A course in reading, on one news article. Unverified is not false, and hedged is not dishonest: you
          learn to notice, not to suspect everything.
        </p>
        <p className="max-w-md flex-1 basis-56">
          Nothing here tracks you. There are no ads and no counters, and this page loads nothing from anywhere
          else.
        </p>
        <nav aria-label="About this site" className="w-full">
          <ul className="flex flex-wrap gap-x-6">
            {LINKS.map(({ href, label }) => (
              <li key={href}>
                <a href={href} className="inline-flex min-h-11 items-center text-ink">
                  {label}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </footer>
  );
}
