/**
 * `npm run bench:page`: what the extension costs a page in Chromium, with our own article of 2,000 words: paired loads with
 * and without it, time from the document's readiness to painted marks with a warm and with a dead worker, and the longest
 * task of the page's main thread meanwhile.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { launchWithExtension } from '../../tools/browser/launch';
import { pour } from '../fixtures/pour';
import { setup as ensureBuilt } from '../e2e/global-setup';
import { startRig, type Rig } from '../e2e/kit/rig';
import { coffee } from '../e2e/kit/sample';
import { grownArticle } from './grown';
import { median, ms, table, type Timings, timingsOf } from './timing';

const LOADS = 30;
const on = 'vnexpress.net/bai-do-0000001.html';
const off = 'vnexpress.net/gia-ca-phe-0000002.html';

declare global {
  var longestTask: number;
  var paintedAfter: number | undefined;
}

const { title, paragraphs, publishedAt } = grownArticle(2000);
const pages = {
  [on]: pour('vnexpress', { title, paragraphs, publishedAt: publishedAt ?? '' }),
  [off]: pour('vnexpress', coffee),
};

/** Runs before the page: notes long tasks, and when the first mark stands, counted from the document's readiness. */
function watch(): void {
  globalThis.longestTask = 0;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries())
      globalThis.longestTask = Math.max(globalThis.longestTask, duration);
  }).observe({ type: 'longtask', buffered: true });
  document.addEventListener('DOMContentLoaded', () => {
    const ready = performance.now();
    const look = (): void => {
      if (CSS.highlights.has('dc-conflict') || CSS.highlights.has('dc-note'))
        globalThis.paintedAfter = performance.now() - ready;
      else setTimeout(look, 2);
    };
    look();
  });
}

async function fresh(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await page.addInitScript(watch);
  return page;
}

/** Milliseconds from navigation to the end of the load event. */
async function loadTime(page: Page, address: string): Promise<number> {
  await page.goto(`https://${address}`);
  await page.waitForTimeout(100);
  return page.evaluate(() => {
    const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    return (entry?.loadEventEnd ?? 0) - (entry?.startTime ?? 0);
  });
}

/** Loads with the extension and without it, in turns. */
async function pairedLoads(
  context: BrowserContext,
  without: BrowserContext,
  address: string,
): Promise<{ with: Timings; without: Timings; difference: Timings }> {
  const [page, other] = [await fresh(context), await fresh(without)];
  const times: [number, number][] = [];
  for (let load = 0; load < LOADS + 3; load += 1) {
    const pair: [number, number] = [await loadTime(page, address), await loadTime(other, address)];
    if (load >= 3) times.push(pair);
  }
  await page.close();
  await other.close();
  return {
    with: timingsOf(times.map(([ours]) => ours)),
    without: timingsOf(times.map(([, theirs]) => theirs)),
    difference: timingsOf(times.map(([ours, theirs]) => ours - theirs)),
  };
}

/** Milliseconds from the document's readiness to the first mark, and the longest task, with a worker that is alive or dead. */
async function marks(rig: Rig, dead: boolean): Promise<{ painted: Timings; longest: Timings }> {
  const painted: number[] = [];
  const longest: number[] = [];
  for (let load = 0; load < 12; load += 1) {
    await rig.desk.evaluate(() => chrome.storage.session.clear());
    if (dead) await rig.killWorker();
    const page = await fresh(rig.browser.context);
    await page.goto(`https://${on}`);
    await page.waitForFunction(() => globalThis.paintedAfter !== undefined);
    await page.waitForTimeout(300);
    const [after, task] = await page.evaluate(
      () => [globalThis.paintedAfter ?? 0, globalThis.longestTask] as const,
    );
    if (load >= 2) {
      painted.push(after);
      longest.push(task);
    }
    await page.close();
  }
  return { painted: timingsOf(painted), longest: timingsOf(longest) };
}

const most = ({ sorted }: Timings): number => sorted.at(-1) ?? 0;

// The other browser runs an extension that does nothing: both have the same processes.
const folder = mkdtempSync(join(tmpdir(), 'doi-chieu-nothing-'));
writeFileSync(
  join(folder, 'manifest.json'),
  JSON.stringify({ manifest_version: 3, name: 'x', version: '1', background: { service_worker: 'x.js' } }),
);
writeFileSync(join(folder, 'x.js'), '');
// Figures of an older build would say nothing.
ensureBuilt();
const rig = await startRig(pages);
const bare = await launchWithExtension({ hosts: ['vnexpress.net'], port: rig.site.port, extension: folder });

const loads: string[][] = [];
for (const [name, address] of [
  ['2,000 words on the topic', on],
  ['a page that fails the gate', off],
] as const) {
  const { with: ours, without, difference } = await pairedLoads(rig.browser.context, bare.context, address);
  loads.push([name, ms(median(ours)), ms(median(without)), ms(median(difference))]);
}
console.log(`\n${LOADS} paired loads, ms to the end of the load event, medians:\n`);
console.log(table(['page', 'with', 'without', 'difference'], loads));

const shown: string[][] = [];
for (const dead of [false, true]) {
  const { painted, longest } = await marks(rig, dead);
  shown.push([
    dead ? 'dead worker' : 'warm worker',
    ms(median(painted)),
    ms(most(painted)),
    most(longest) === 0 ? 'none above 50' : ms(most(longest)),
  ]);
}
console.log(
  '\n2,000 words, ms from the document\u2019s readiness to the first mark; longest task of the page:\n',
);
console.log(table(['', 'p50', 'most', 'longest task'], shown));

await bare.close();
await rig.close();
rmSync(folder, { recursive: true, force: true });
