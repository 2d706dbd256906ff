/** Resolves at Ctrl-C, SIGTERM or a closed terminal. From the call on these no longer end the process by themselves. */
export function untilAskedToStop(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => resolve());
  });
}
