/** Resolves at Ctrl-C, SIGTERM or a closed terminal, or when `otherwise` does. More signals change nothing. */
export function untilAskedToStop(otherwise: Promise<unknown>): Promise<'asked' | 'otherwise'> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => resolve('asked'));
    void otherwise.then(() => resolve('otherwise'));
  });
}
