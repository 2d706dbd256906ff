const NAMES = new Intl.Collator('en', { numeric: true });

/**
 * People in the order of a printed list: Şebnem before Teo, Student 2 before Student 10. The database sorts by code
 * where it has no other rule, so a page of people is put into this order after it was read.
 */
export function byName(one: { readonly name: string }, other: { readonly name: string }): number {
  return NAMES.compare(one.name, other.name);
}
