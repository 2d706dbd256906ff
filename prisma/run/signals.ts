/** Whether somebody wants us to end, and a promise that resolves when they do. */
export type StopRequest = { readonly made: Promise<void>; isMade(): boolean };

const LOOK_EVERY_MS = 300;

/** Ctrl-C, SIGTERM or a closed terminal. From the call on these no longer end the process by themselves. */
export function listenForStopRequest(): StopRequest {
  const controller = new AbortController();
  const made = new Promise<void>((resolve) => {
    controller.signal.addEventListener('abort', () => resolve());
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => controller.abort());
  // npm passes SIGTERM on to the shell between it and us, which dies of it and tells nobody.
  if (process.env.npm_lifecycle_event) onParentGone(() => controller.abort());
  return { made, isMade: () => controller.signal.aborted };
}

function onParentGone(act: () => void): void {
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid !== parent) act();
  }, LOOK_EVERY_MS);
  timer.unref();
}
