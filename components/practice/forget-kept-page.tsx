'use client';

import { useEffect } from 'react';
import { forgetKeptPage } from './kept-page';

/** On a page that knows nobody: what was kept for somebody is cleared away. */
export function ForgetKeptPage() {
  useEffect(() => void forgetKeptPage(), []);
  return null;
}
