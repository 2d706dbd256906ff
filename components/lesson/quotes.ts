/** Words in double quotation marks; quotation marks inside become single ones. */
export function quote(words: string): string {
  return `“${words.replaceAll('“', '‘').replaceAll('”', '’')}”`;
}
