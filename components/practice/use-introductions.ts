import type { ReactNode } from 'react';
import { useEffect, useState } from 'react';

/** The screens of an introduction, as the server made them, by skill. */
export type IntroductionPages = Readonly<Record<string, readonly ReactNode[]>>;
export type LoadIntroductions = (skills: string[]) => Promise<IntroductionPages>;

/** Introductions are fetched as soon as they are planned, so that they are there when their sentence comes. */
export function useIntroductions(
  initial: IntroductionPages,
  planned: readonly string[],
  load: LoadIntroductions,
): IntroductionPages {
  const [pages, setPages] = useState(initial);
  const missing = [...new Set(planned)].filter((skill) => !pages[skill]).join(' ');
  useEffect(() => {
    if (!missing) return;
    let gone = false;
    load(missing.split(' ')).then(
      (more) => {
        if (!gone) setPages((known) => ({ ...known, ...more }));
      },
      // Without it the session goes on; it can be read later on its own page.
      () => undefined,
    );
    return () => {
      gone = true;
    };
  }, [missing, load]);
  return pages;
}
