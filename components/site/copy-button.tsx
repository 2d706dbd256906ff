'use client';

import { useState } from 'react';
import { Button } from '../ui/button';

/** The clipboard exists on https and localhost only; elsewhere the text is there to be copied by hand. */
export function CopyButton({ text, label }: { text: string; label: string }) {
  const [said, setSaid] = useState('');
  async function copy() {
    try {
      await navigator.clipboard.writeText(text);
      setSaid('Copied.');
    } catch {
      setSaid('This browser does not let us copy. Select the code and copy it by hand.');
    }
  }
  return (
    <div className="flex flex-wrap items-center gap-3">
      <Button onClick={copy}>{label}</Button>
      <p role="status">{said}</p>
    </div>
  );
}
