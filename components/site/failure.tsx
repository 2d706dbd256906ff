'use client';

import { useEffect, useRef } from 'react';

/** What somebody reads when a page could not be made: what is safe, and the two things they can do. */
export function Failure({ digest, retry }: { digest: string | undefined; retry: () => void }) {
  const heading = useRef<HTMLHeadingElement>(null);
  // The page that had the focus is gone; a keyboard or screen-reader user starts again here.
  useEffect(() => heading.current?.focus(), []);
  return (
    <main
      id="main"
      tabIndex={-1}
      className="mx-auto grid w-full max-w-2xl flex-1 content-start gap-4 px-4 py-12 outline-none sm:px-6"
    >
      <p className="kicker">Something broke on our side</p>
      <h1 ref={heading} tabIndex={-1} className="outline-none">
        This page did not come through
      </h1>
      <p className="lede">
        Your work is kept. Every mark that was shown as saved is saved, and marks that were still on their way
        are kept in this browser and sent again.
      </p>
      <p className="flex flex-wrap gap-3 pt-2">
        <button type="button" className="button button-primary" onClick={retry}>
          Try once more
        </button>
        <a href="/" className="button">
          Go to the first page
        </a>
      </p>
      {digest ? (
        <p className="text-sm text-soft">
          If you report this, add the number <code>{digest}</code>.
        </p>
      ) : null}
    </main>
  );
}
