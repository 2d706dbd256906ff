/** An action can be called with anything at all; what is no form counts as an empty one. */
export function readForm(sent: unknown): FormData {
  return sent instanceof FormData ? sent : new FormData();
}
