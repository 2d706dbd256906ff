/**
 * Words that come only after the check, with markdown's sign for bold. They reach the browser as a string, and
 * nothing heavier is needed for them there.
 */
export function BoldWords({ text }: { text: string }) {
  return text.split('**').map((words, at) => (at % 2 ? <b key={at}>{words}</b> : words));
}
