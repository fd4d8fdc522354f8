import type { Browser, Page } from 'playwright-core';

/** A script of ours that ran in a page, by the name of its file, and its time on the page's main thread in ms. */
export interface ScriptRun {
  file: string;
  /** Parsing, compiling and running; time in which the machine did something else is not counted. */
  threadMs: number;
}

interface TraceEvent {
  name: string;
  /** Microseconds on the thread. */
  tdur?: number;
  args?: { data?: { url?: string } };
}

/** Loads an address and lists what scripts of the extension ran there up to `settled`, from Chromium's own trace. */
export async function scriptsRun(
  page: Page,
  address: string,
  settled: () => Promise<unknown>,
): Promise<ScriptRun[]> {
  const browser = page.context().browser() as Browser;
  await browser.startTracing(page, { categories: ['devtools.timeline'] });
  await page.goto(address);
  await settled();
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as {
    traceEvents: TraceEvent[];
  };
  return traceEvents.flatMap(({ name, tdur = 0, args }) => {
    const url = args?.data?.url ?? '';
    return name === 'EvaluateScript' && url.startsWith('chrome-extension:')
      ? [{ file: url.slice(url.lastIndexOf('/') + 1), threadMs: tdur / 1000 }]
      : [];
  });
}
