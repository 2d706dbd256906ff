/**
 * The text that comes after the one at `place`, from 1: the next open one. Once none is left behind it, the list of
 * all (one past the last) after an answer or a skip, and the text that follows for whoever only looks back.
 * `open`: for each text, whether it has no answer yet. `wasOpen`: so it was when this text was reached.
 */
export function findNextText(open: readonly boolean[], place: number, wasOpen: boolean): number {
  const next = open.findIndex((isOpen, index) => isOpen && index >= place);
  if (next >= 0) return next + 1;
  return wasOpen ? open.length + 1 : place + 1;
}
