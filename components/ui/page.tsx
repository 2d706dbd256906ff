import type { ReactNode } from 'react';

/** The frame of every page: one h1, an optional kicker and lede, a readable width. */
export function Page({
  kicker,
  title,
  lede,
  width = 'wide',
  children,
}: {
  kicker?: ReactNode;
  title: ReactNode;
  lede?: ReactNode;
  width?: 'wide' | 'narrow';
  children?: ReactNode;
}) {
  return (
    <main
      id="main"
      tabIndex={-1}
      className={`mx-auto w-full flex-1 px-4 py-8 outline-none sm:px-6 sm:py-12 ${width === 'wide' ? 'max-w-6xl' : 'max-w-2xl'}`}
    >
      <header className="mb-8 grid gap-3">
        {kicker ? <p className="kicker">{kicker}</p> : null}
        <h1>{title}</h1>
        {lede ? <p className="lede">{lede}</p> : null}
      </header>
      {children}
    </main>
  );
}
