'use client';

import { useEffect } from 'react';

const OURS = 'says-who';

/** Clears what this browser keeps of somebody's work. Storage that is forbidden holds nothing. */
export function ForgetEverything() {
  useEffect(() => {
    forgetStored();
    void forgetKept().catch(() => undefined);
  }, []);
  return null;
}

/** Answers and marks on their way too: nobody is left to whom they belong. */
function forgetStored(): void {
  try {
    for (const key of Object.keys(localStorage)) if (key.startsWith(OURS)) localStorage.removeItem(key);
  } catch {
    // As said above.
  }
}

/** The page of practice that can be opened without a network, and what keeps it. */
async function forgetKept(): Promise<void> {
  if ('caches' in window) {
    const names = await caches.keys();
    await Promise.all(names.filter((name) => name.startsWith(OURS)).map((name) => caches.delete(name)));
  }
  if ('serviceWorker' in navigator) {
    const workers = await navigator.serviceWorker.getRegistrations();
    await Promise.all(workers.map((worker) => worker.unregister()));
  }
}
