'use client';

import { Failure } from '@/components/site/failure';
import './globals.css';

/** Stands in for the whole document, because the layout itself failed. */
export default function GlobalError({ retry }: { error: unknown; retry: () => void }) {
  return (
    <html lang="en">
      <body>
        <title>Something broke · Says Who</title>
        <Failure digest={undefined} retry={retry} />
      </body>
    </html>
  );
}
