/** Where a press led that loads a whole page: its heading takes the focus there. */
const KEY = 'says-who:arrival';

/** Says before leaving that a press leads to this path. Without a store nothing happens. */
export function announceArrival(path: string): void {
  try {
    sessionStorage.setItem(KEY, path);
  } catch {
    // A browser that stores nothing starts the page at its top.
  }
}

/** Whether a press led to this path; asked once. */
export function takeArrival(path: string): boolean {
  try {
    const led = sessionStorage.getItem(KEY) === path;
    sessionStorage.removeItem(KEY);
    return led;
  } catch {
    return false;
  }
}
