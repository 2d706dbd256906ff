/**
 * An action can be called with anything at all; what is no form counts as an empty one. What the database cannot hold
 * is left out of its texts: zero bytes, and halves of characters that take two.
 */
export function readForm(sent: unknown): FormData {
  const form = new FormData();
  if (!(sent instanceof FormData)) return form;
  for (const [name, value] of sent.entries())
    form.append(name, typeof value === 'string' ? cleanText(value) : value);
  return form;
}

const ZERO = '\u0000';
/** They would turn round what stands after them, on a page and in a file. */
const TURNS = /[\u202A-\u202E\u2066-\u2069]/gu;

/** A text without zero bytes, half characters and what turns the direction of the rest. */
export function cleanText(text: string): string {
  return text
    .replaceAll(ZERO, '')
    .replace(TURNS, '')
    .replace(/\p{Surrogate}/gu, '\uFFFD');
}
