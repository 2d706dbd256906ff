/** Ends a command with one clear sentence and exit code 1; everything else that is thrown is a bug. */
export class Stop extends Error {
  override readonly name = 'Stop';
}
