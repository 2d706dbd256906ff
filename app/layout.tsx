import type { Metadata, Viewport } from 'next';
import { cookies } from 'next/headers';
import type { CSSProperties, ReactNode } from 'react';
import { ForgetKeptPage } from '@/components/practice/forget-kept-page';
import { SiteFooter } from '@/components/site/footer';
import { SiteHeader } from '@/components/site/header';
import { findSubject } from '@/lib/auth/require';
import { PREFERENCES_COOKIE, parsePreferences, preferenceAttributes } from '@/lib/preferences';
import './globals.css';

export const metadata: Metadata = {
  title: { default: 'Says Who', template: '%s · Says Who' },
  description:
    'Read one news article, mark what nobody stands behind and where the writer steps back, and compare.',
  robots: { index: false },
  manifest: '/manifest.webmanifest',
  appleWebApp: { title: 'Says Who' },
  // Named here, or the one beside this file is left out.
  icons: { icon: '/icon.svg', apple: '/icons/apple-touch-icon.png' },
};

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fbf8f1' },
    { media: '(prefers-color-scheme: dark)', color: '#16181c' },
  ],
};

export default async function RootLayout({ children }: { children: ReactNode }) {
  const preferences = parsePreferences((await cookies()).get(PREFERENCES_COOKIE)?.value);
  const { theme, variables } = preferenceAttributes(preferences);
  const subject = await findSubject();
  return (
    <html lang="en" data-theme={theme} style={variables as CSSProperties}>
      <body>
        <a href="#main" className="skip-link button">
          Skip to the page
        </a>
        <SiteHeader role={subject.role} preferences={preferences} />
        {children}
        <SiteFooter />
        {subject.role === 'nobody' ? <ForgetKeptPage /> : null}
      </body>
    </html>
  );
}
