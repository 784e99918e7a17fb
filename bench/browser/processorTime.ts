import type { Browser } from 'playwright';

/** Milliseconds of processor time that the browser's pages have taken so far, workers and the browser's own drawing of them included. */
export type ProcessorClock = () => Promise<number>;

/** Reads the clock of a browser with one page. What else the machine does counts as little as can be. */
export async function openProcessorClock(browser: Browser): Promise<ProcessorClock> {
  const session = await browser.newBrowserCDPSession();
  return async () => {
    const { processInfo } = await session.send('SystemInfo.getProcessInfo');
    const pages = processInfo.filter(({ type }) => type === 'renderer');
    return 1000 * pages.reduce((sum, { cpuTime }) => sum + cpuTime, 0);
  };
}
