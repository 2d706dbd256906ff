/** Whether somebody wants us to end, and a promise that resolves when they do. */
export type StopRequest = { readonly made: Promise<void>; isMade(): boolean };

/** Ctrl-C, SIGTERM or a closed terminal. From the call on these no longer end the process by themselves. */
export function listenForStopRequest(): StopRequest {
  const controller = new AbortController();
  const made = new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      process.on(signal, () => {
        controller.abort();
        resolve();
      });
    }
  });
  return { made, isMade: () => controller.signal.aborted };
}
