/**
 * Everything that asks the page where a word is. The text carries `data-w` on words and
 * `data-s` on sentences; the rest of the marking surface speaks of word indexes only.
 */

export type Box = { left: number; top: number; width: number; height: number };

export function findWordElement(root: HTMLElement, sentence: number, word: number): HTMLElement | null {
  return (
    root
      .querySelector<HTMLElement>(`#sentence-${sentence}`)
      ?.querySelector<HTMLElement>(`[data-w="${word}"]`) ?? null
  );
}

/** A word's box in the coordinates of `root`, which must be positioned. */
export function boxIn(root: HTMLElement, element: HTMLElement): Box {
  const outer = root.getBoundingClientRect();
  const inner = element.getClientRects()[0] ?? element.getBoundingClientRect();
  return {
    left: inner.left - outer.left,
    top: inner.top - outer.top,
    width: inner.width,
    height: inner.height,
  };
}

const wordOf = (element: Element | null): number | null => {
  const value = element?.closest<HTMLElement>('[data-w]')?.dataset.w;
  return value === undefined ? null : Number(value);
};

/** The word under a point of the window, or the nearest one of the paragraph there; null outside the text. */
export function wordAtPoint(root: HTMLElement, x: number, y: number): number | null {
  const hit = document.elementsFromPoint(x, y).find((e) => root.contains(e) && e.closest('[data-w]'));
  const direct = wordOf(hit ?? null);
  if (direct !== null) return direct;
  const paragraph = paragraphAt(root, y);
  return paragraph ? nearestWord(paragraph, x, y) : null;
}

/** The paragraph at a height, or the closest one above or below. */
function paragraphAt(root: HTMLElement, y: number): HTMLElement | null {
  let best: HTMLElement | null = null;
  let distance = Infinity;
  for (const p of root.querySelectorAll<HTMLElement>('[data-p]')) {
    const box = p.getBoundingClientRect();
    const d = y < box.top ? box.top - y : y > box.bottom ? y - box.bottom : 0;
    if (d < distance) [best, distance] = [p, d];
  }
  return best;
}

function nearestWord(paragraph: HTMLElement, x: number, y: number): number | null {
  let best: HTMLElement | null = null;
  let distance = Infinity;
  for (const word of paragraph.querySelectorAll<HTMLElement>('[data-w]')) {
    const box = word.getBoundingClientRect();
    const dx = x < box.left ? box.left - x : x > box.right ? x - box.right : 0;
    const dy = y < box.top ? box.top - y : y > box.bottom ? y - box.bottom : 0;
    // A different line is further away than any place on this one.
    const d = dx + dy * 1000;
    if (d < distance) [best, distance] = [word, d];
  }
  return wordOf(best);
}

/**
 * The word one line above (-1) or below (+1), closest to the same horizontal place.
 * Looks at the words of two lines at most.
 */
export function wordOnNextLine(
  elementOf: (word: number) => HTMLElement | null,
  from: number,
  direction: -1 | 1,
): number | null {
  const start = elementOf(from)?.getBoundingClientRect();
  if (!start) return null;
  const middle = start.left + start.width / 2;
  let line: number | null = null;
  let best: number | null = null;
  let distance = Infinity;
  for (let w = from + direction; ; w += direction) {
    const box = elementOf(w)?.getBoundingClientRect();
    if (!box) return best;
    if (Math.abs(box.top - start.top) < start.height / 2) continue;
    line ??= box.top;
    if (Math.abs(box.top - line) > start.height / 2) return best;
    const d = Math.abs(box.left + box.width / 2 - middle);
    if (d < distance) [best, distance] = [w, d];
  }
}
