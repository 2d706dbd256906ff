/** The page of names that an address asks for, from 1; anything else is the first. */
export function readPage({ page }: Readonly<Record<string, string | string[] | undefined>>): number {
  const asked = Number(page);
  return Number.isInteger(asked) && asked > 0 ? asked : 1;
}
