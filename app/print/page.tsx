import '@/components/print/print.css';
import type { Metadata } from 'next';
import { Page } from '@/components/ui/page';
import { findSubject } from '@/lib/auth/require';

export const metadata: Metadata = { title: 'Sheets to print' };

const SHEETS = [
  {
    href: '/print/article',
    title: 'The article',
    pages: '3 pages',
    text: 'With numbered lines, room between them for a pencil, and a margin. The numbers are the same on every printer, so you can say “line 12”.',
  },
  {
    href: '/print/legend',
    title: 'How to mark with a pencil',
    pages: '1 page',
    text: 'Dotted line, solid line, letters and numbers. It works in black and white.',
  },
  {
    href: '/print/answer-sheet',
    title: 'Answer sheet',
    pages: '3 pages',
    text: 'A table over two pages, with room for the whole article: line, words, hedge or claim, kind, who stands behind it. On the third page, room to think.',
  },
  {
    href: '/guide',
    title: 'Teacher’s guide',
    pages: 'about 14 pages',
    text: 'Plans (one of them on paper only), what goes wrong and why, questions, and how to talk about a live conflict.',
  },
  {
    href: '/codebook',
    title: 'Codebook',
    pages: '4 pages',
    text: 'The rules, with examples.',
  },
] as const;

const KEY = {
  href: '/print/key',
  title: 'Teacher’s key',
  pages: 'about 17 pages',
  text: 'Every entry with its line, its reason and its rule. Only with a teacher’s account.',
} as const;

export default async function PrintIndexPage() {
  const { role } = await findSubject();
  // A student has no use for a link that is answered as if it led nowhere.
  const sheets = role === 'student' || role === 'learner' ? SHEETS : [...SHEETS, KEY];
  return (
    <Page
      title="Sheets to print"
      lede="For a lesson without devices, or for reading with a pencil. All but the key need no account. Each page has a button to print it; A4 and Letter both work."
    >
      <ul className="border-b border-rule">
        {sheets.map(({ href, title, pages, text }) => (
          <li
            key={href}
            className="grid gap-x-8 gap-y-1 border-t border-rule py-4 sm:grid-cols-[16rem_minmax(0,1fr)]"
          >
            <div>
              <a href={href} className="text-link font-serif text-lg font-semibold">
                {title}
              </a>
              <p className="text-sm text-soft">{pages}</p>
            </div>
            <p className="measure py-2">
              {text}
              {href === KEY.href ? (
                <span className="screen-only">
                  {' '}
                  <a href="/guide#account">How to get one</a>
                </span>
              ) : null}
            </p>
          </li>
        ))}
      </ul>
    </Page>
  );
}
