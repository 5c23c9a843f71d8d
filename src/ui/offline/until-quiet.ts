/** Resolves when the page is loaded and nothing more has come from the network for so many milliseconds. */
export function untilQuiet(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    const finish = () => {
      if (document.readyState !== 'complete') return wait();
      observer.disconnect();
      resolve();
    };
    let timer: ReturnType<typeof setTimeout>;
    const wait = () => {
      clearTimeout(timer);
      timer = setTimeout(finish, milliseconds);
    };
    const observer = new PerformanceObserver(wait);
    observer.observe({ type: 'resource' });
    wait();
  });
}
