import type { Page } from '@playwright/test';

/** A clock of the page's own, so that no time on the way to this process counts. */
interface Clock {
  /** How long tasks took that held the main thread for longer than 50 ms, in ms. */
  readonly longTasks: number[];
  /** When the first element of a selector is there, and painted. */
  readonly there: (selector: string) => Promise<number>;
  /** When the live picture has been drawn the next time, with all that changes with it, and painted. */
  readonly drawn: () => Promise<number>;
}

declare global {
  interface Window {
    readonly clock: Clock;
    /** When a file was chosen, and when its first picture was painted. */
    openedAt?: Promise<readonly [chosen: number, painted: number]>;
  }
}

/** What a reader first sees of a dossier: a still picture, or the live one. */
const firstPicture = '.canvas svg, [data-drawn]';

/** Gives each document that a page opens a clock. */
export async function installClock(page: Page): Promise<void> {
  await page.addInitScript((firstPicture) => {
    const longTasks: number[] = [];
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) longTasks.push(duration);
    }).observe({ type: 'longtask', buffered: true });

    const afterPaint = () =>
      new Promise<number>((resolve) => {
        // A task behind the next frame begins when that frame is on its way to the screen.
        requestAnimationFrame(() => {
          const channel = new MessageChannel();
          channel.port1.onmessage = () => resolve(performance.now());
          channel.port2.postMessage(undefined);
        });
      });
    const changed = (options: MutationObserverInit, isIt: () => boolean) =>
      new Promise<void>((resolve) => {
        const observer = new MutationObserver(() => {
          if (!isIt()) return;
          observer.disconnect();
          resolve();
        });
        observer.observe(document, { subtree: true, ...options });
      });
    const there = async (selector: string) => {
      const isThere = () => document.querySelector(selector) !== null;
      if (!isThere()) await changed({ childList: true, attributes: true }, isThere);
      return afterPaint();
    };
    const drawn = () => changed({ attributeFilter: ['data-drawn'] }, () => true).then(afterPaint);
    Object.assign(window, { clock: { longTasks, there, drawn } });

    document.addEventListener(
      'change',
      () => {
        const chosen = performance.now();
        window.openedAt = there(firstPicture).then((painted) => [chosen, painted] as const);
      },
      { capture: true },
    );
  }, firstPicture);
}

/** The longest task of the main thread while something is done, in ms; 0 where none took over 50 ms. */
export async function longestTask(page: Page, act: () => Promise<void>): Promise<number> {
  await page.evaluate(() => void (window.clock.longTasks.length = 0));
  await act();
  // A task is told of when it is over.
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 100)));
  return page.evaluate(() => Math.max(0, ...window.clock.longTasks));
}

/** How long it takes from a click until the live picture and all beside it is painted anew, in ms. */
export function clickToDrawn(page: Page, selector: string): Promise<number> {
  return page.evaluate(async (selector) => {
    const element = document.querySelector<HTMLElement>(selector);
    if (!element) throw new Error(`Nothing is there to be clicked: ${selector}`);
    const start = performance.now();
    element.click();
    return (await window.clock.drawn()) - start;
  }, selector);
}

/** How long it takes from a click until an element of another selector is painted, in ms. */
export function clickToThere(page: Page, selector: string, awaited: string): Promise<number> {
  return page.evaluate(
    async ([selector, awaited]) => {
      const element = document.querySelector<HTMLElement>(selector);
      if (!element) throw new Error(`Nothing is there to be clicked: ${selector}`);
      const start = performance.now();
      element.click();
      return (await window.clock.there(awaited)) - start;
    },
    [selector, awaited] as const,
  );
}
