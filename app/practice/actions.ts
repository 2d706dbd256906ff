'use server';

import { z } from 'zod';
import type { WhatNext } from '@/components/practice/practice-types';
import type { IntroductionPages } from '@/components/practice/use-introductions';
import { resolveSignedIn } from '@/lib/auth/require';
import { findWhatNext } from './find-what-next';
import { renderIntroductions } from './render-introductions';

const skillIds = z.array(z.string().max(80)).max(40).catch([]);

/** Introductions of skills that were planned after the page was made. Anybody may read them, and ask for anything. */
export async function loadIntroductionsAction(skills: string[]): Promise<IntroductionPages> {
  return renderIntroductions(skillIds.parse(skills));
}

/** What to do next; null for somebody signed out, who stays on the page and sees the answers kept there. */
export async function loadNextAction(): Promise<WhatNext | null> {
  const resolved = await resolveSignedIn();
  return resolved.ok ? findWhatNext(resolved.actor, Date.now()) : null;
}
