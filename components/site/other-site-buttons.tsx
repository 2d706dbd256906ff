'use client';

import { useState } from 'react';
import { Button } from '../ui/button';
import { explainProblem } from './explain-problem';
import { findOtherSiteUrl } from './submit-sign-in';

/** Sign-in with an account of another site; the list is empty where none is set up. */
export function OtherSiteButtons({
  sites,
  next,
}: {
  sites: readonly { readonly id: string; readonly name: string }[];
  next: string;
}) {
  const [failed, setFailed] = useState(false);
  async function go(site: string) {
    const url = await findOtherSiteUrl(site, next);
    if (url) return location.assign(url);
    setFailed(true);
  }
  if (sites.length === 0) return null;
  return (
    <div className="grid gap-3 border-b border-rule pb-6">
      {sites.map((site) => (
        <Button key={site.id} onClick={() => go(site.id)}>
          Sign in with {site.name}
        </Button>
      ))}
      <p role="alert" className="text-sm font-semibold text-wrong empty:hidden">
        {failed ? explainProblem('unavailable') : null}
      </p>
    </div>
  );
}
