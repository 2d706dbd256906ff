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

/** A text without zero bytes and half characters. */
export function cleanText(text: string): string {
  return text.replaceAll(ZERO, '').replace(/\p{Surrogate}/gu, '\uFFFD');
}
