/**
 * A body as the value it stands for, or null when it is no JSON: what it holds is for a schema to say.
 * `clean`: done to every text in it, as a form's fields are cleaned.
 */
export function readJson(text: string, clean?: (text: string) => string): unknown {
  try {
    return JSON.parse(
      text,
      clean && ((_, value: unknown) => (typeof value === 'string' ? clean(value) : value)),
    );
  } catch {
    return null;
  }
}
