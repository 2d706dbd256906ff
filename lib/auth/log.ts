/** One line for the operator. Never more than a code: names, addresses and secrets do not go into logs. */
export function logCode(code: string): void {
  process.stderr.write(`sign-in: ${code}\n`);
}
