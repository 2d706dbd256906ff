import { useEffect, useRef, useSyncExternalStore } from 'react';

/** In the address after `#`: the number of a text, from 1, or this for the list of all. */
export const ALL = 'all';

const subscribe = (changed: () => void) => {
  window.addEventListener('hashchange', changed);
  return () => window.removeEventListener('hashchange', changed);
};

/**
 * Which of `count` texts is shown, from 1; `count + 1` is the list of all. It stands in the address, so that
 * the browser's own back and forward work, and a reload stays here. `start` where the address names none.
 */
export function usePlace(count: number, start: number): number {
  const hash = useSyncExternalStore(
    subscribe,
    () => location.hash,
    () => '',
  );
  useEffect(() => {
    // Named from the beginning: the browser's back comes here again, however much was answered since.
    if (!location.hash) history.replaceState(history.state, '', hashOf(start, count));
  }, [start, count]);
  if (hash === `#${ALL}`) return count + 1;
  const named = Number(hash.slice(1));
  return Number.isInteger(named) && named >= 1 && named <= count ? named : start;
}

export const hashOf = (place: number, count: number) => `#${place > count ? ALL : place}`;

/** The heading takes the focus when the place changes, which also has it read out; not when the page opens. */
export function useFocusOnMove<E extends HTMLElement>() {
  const heading = useRef<E>(null);
  useEffect(() => {
    // After the new place is drawn.
    const focus = () => requestAnimationFrame(() => heading.current?.focus());
    return subscribe(focus);
  }, []);
  return heading;
}
