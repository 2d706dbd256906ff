import type { Page } from '@playwright/test';

/** What was measured of one input event, in ms since the browser took it in. */
export type PaintTime = {
  /** Until the first frame after it had been made ready by the page's thread. */
  readonly frame: number;
  /** Until that frame was shown, by the browser's own Event Timing; in steps of 8, and null below 16. */
  readonly shown: number | null;
  /** How many marks the list beside the text has now. */
  readonly marks: number;
};

type Probe = { frames: [at: number, ms: number][]; shown: [at: number, ms: number][] };
type WindowWithProbe = Window & { benchProbe?: Probe };

/**
 * Times every keydown, pointerup and click of the page from the event's own time stamp. Runs in the page: must not
 * use anything from outside of itself.
 */
function installProbe(): void {
  const probe: Probe = { frames: [], shown: [] };
  (window as WindowWithProbe).benchProbe = probe;
  for (const type of ['keydown', 'pointerup', 'click']) {
    document.addEventListener(
      type,
      (event) =>
        requestAnimationFrame(() => {
          const channel = new MessageChannel();
          // A message posted before style and layout of a frame arrives after its paint.
          channel.port1.onmessage = () => {
            probe.frames.push([event.timeStamp, performance.now() - event.timeStamp]);
            channel.port1.close();
          };
          channel.port2.postMessage(null);
        }),
      { capture: true },
    );
  }
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) probe.shown.push([startTime, duration]);
  }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
}

export async function watchPaints(page: Page): Promise<void> {
  await page.addInitScript(installProbe);
}

/** Waits until the last event is painted, then gives the time of the last event and forgets all. */
export function takeLastPaint(page: Page): Promise<PaintTime> {
  return page.evaluate(async () => {
    const probe = (window as WindowWithProbe).benchProbe;
    if (!probe) throw new Error('The probe is not in the page.');
    // Event Timing reports a frame or two after the paint.
    for (let i = 0; i < 3; i += 1) await new Promise((done) => requestAnimationFrame(done));
    await new Promise((done) => setTimeout(done, 30));
    const last = probe.frames.at(-1);
    if (!last) throw new Error('No event was painted.');
    const shown = probe.shown.filter(([at]) => Math.abs(at - last[0]) < 0.2).map(([, ms]) => ms);
    probe.frames.length = 0;
    probe.shown.length = 0;
    const marks = document.querySelectorAll('.mark-item').length;
    return { frame: last[1], shown: shown.length ? Math.max(...shown) : null, marks };
  });
}
