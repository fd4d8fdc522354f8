/**
 * `npm run bench:store [-- COUNT …]`: the built extension in Chromium over bundles of 2,000, 10,000 and 100,000 events
 * with the record's own distribution: how long the worker fills the store, its size on disk, what an article's
 * candidates cost, the worker's heap after an answer, and the time from a dead worker to its first answer.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import puppeteer from 'puppeteer-core';
import { build } from 'vite';
import type { Page } from 'playwright-core';
import type { Article } from '../../lib/article/article';
import { type ExtensionBrowser, launchWithExtension } from '../../tools/browser/launch';
import { serveHosts } from '../../tools/browser/serve';
import { isFilled } from '../e2e/kit/stored';
import { loadBundledPack } from '../../tools/pack/load';
import { sampleArticles, syntheticPack } from './store-pack';

declare global {
  var longestWait: number;
}

const root = resolve(import.meta.dirname, '../..');
const ARTICLES = 60;
const COLD_STARTS = 7;
/** A larger store is filled once only. */
const MOST_REFILLED = 10_000;
const QUERIES = [
  'tù binh',
  'dien dam putin',
  'istanbul 2025',
  'trừng phạt',
  'tháng 8/2025',
  'zelensky kursk',
];

const bundle = await loadBundledPack();
const articles = sampleArticles(bundle, ARTICLES);
const counts = process.argv.slice(2).map(Number);

/** A copy of the built extension that carries another bundle and the page that times reads. */
async function extensionWith(count: number, folder: string): Promise<{ extension: string; gzip: number }> {
  const extension = join(folder, 'extension');
  cpSync(join(root, '.output/chrome-mv3'), extension, { recursive: true });
  const text = JSON.stringify(syntheticPack(bundle, count));
  writeFileSync(join(extension, 'packs/bundled.json'), text);
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: {
      outDir: extension,
      emptyOutDir: false,
      copyPublicDir: false,
      lib: { entry: join(import.meta.dirname, 'store-page.ts'), formats: ['es'], fileName: () => 'bench.js' },
    },
  });
  writeFileSync(
    join(extension, 'bench.html'),
    '<!doctype html><script type="module" src="/bench.js"></script>',
  );
  return { extension, gzip: gzipSync(text).length };
}

async function filled(desk: Page): Promise<void> {
  while (!(await desk.evaluate(isFilled))) await desk.waitForTimeout(10);
}

async function killWorker(browser: ExtensionBrowser): Promise<void> {
  const session = await browser.context.browser()?.newBrowserCDPSession();
  const { targetInfos } = (await session?.send('Target.getTargets', { filter: [{}] })) ?? { targetInfos: [] };
  for (const { type, url, targetId } of targetInfos)
    if (type === 'service_worker' && url.includes(browser.id))
      await session?.send('Target.closeTarget', { targetId });
  await session?.detach();
}

/** A page of an outlet, without an article: the worker hears the content script's world of a page and nobody else. */
const ASKER = 'vnexpress.net/trong.html';

/** Has the worker analyse an article, and gives the milliseconds that the answer took. */
async function ask(desk: Page, article: Article | undefined): Promise<number> {
  const reply = await desk.evaluate(
    async ([url, wanted]) => {
      const [tab] = await chrome.tabs.query({ url });
      const [answer] = await chrome.scripting.executeScript({
        target: { tabId: tab?.id ?? -1 },
        // As text: the browser drops what is null in an argument.
        args: [wanted],
        func: async (told) => {
          const question = { type: 'analyse', article: JSON.parse(told) as unknown };
          const began = performance.now();
          const { ok } = (await chrome.runtime.sendMessage(question)) as {
            ok: boolean;
          };
          return { ok, time: performance.now() - began };
        },
      });
      return answer?.result;
    },
    [`https://${ASKER}`, JSON.stringify({ ...article, url: null })] as const,
  );
  if (!reply?.ok) throw new Error('the worker gave no analysis');
  return reply.time;
}

interface Fill {
  time: number;
  /** Longest stretch in which a page of the browser had no turn. */
  gap: number;
}

/** Fills a deleted store anew, without the browser's own start. */
async function fillAgain(browser: ExtensionBrowser, desk: Page): Promise<Fill> {
  await killWorker(browser);
  await desk.evaluate(
    () => new Promise((done) => (indexedDB.deleteDatabase('events').onsuccess = () => done(null))),
  );
  const page = await browser.context.newPage();
  await page.goto('data:text/html,<p>a page</p>');
  await page.evaluate(() => {
    let last = performance.now();
    globalThis.longestWait = 0;
    setInterval(() => {
      const now = performance.now();
      globalThis.longestWait = Math.max(globalThis.longestWait, now - last);
      last = now;
    }, 4);
  });
  const began = performance.now();
  const answer = ask(desk, articles[0]);
  await filled(desk);
  const time = performance.now() - began;
  await answer;
  const gap = await page.evaluate(() => globalThis.longestWait);
  await page.close();
  return { time, gap };
}

/** Milliseconds from asking a dead worker to its answer. */
async function coldStart(browser: ExtensionBrowser, desk: Page, index: number): Promise<number> {
  await desk.evaluate(() => chrome.storage.session.clear());
  await killWorker(browser);
  await desk.waitForTimeout(300);
  return ask(desk, articles[index % articles.length]);
}

/** Bytes of the worker's heap after a collection. */
async function workerHeap(port: string, id: string): Promise<number> {
  const browser = await puppeteer.connect({ browserURL: `http://127.0.0.1:${port}` });
  const target = await browser.waitForTarget(
    (one) => one.type() === 'service_worker' && one.url().includes(id),
  );
  const session = await target.createCDPSession();
  await session.send('HeapProfiler.collectGarbage');
  const usage = await session.send('Runtime.getHeapUsage');
  await browser.disconnect();
  return usage.usedSize;
}

const quantile = (values: readonly number[], share: number): number =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ??
  Number.NaN;
const ms = (value: number): string => `${value.toFixed(value < 10 ? 1 : 0)} ms`;
const mb = (bytes: number): string => `${(bytes / 1e6).toFixed(2)} MB`;

async function measure(count: number): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'doi-chieu-bench-'));
  const { extension, gzip } = await extensionWith(count, folder);
  const port = 9300 + Math.floor(Math.random() * 500);
  const began = performance.now();
  const site = await serveHosts(() => '<!doctype html><title>trống</title>');
  const browser = await launchWithExtension({
    hosts: ['vnexpress.net'],
    port: site.port,
    extension,
    args: [`--remote-debugging-port=${port}`],
  });
  try {
    const desk = await browser.context.newPage();
    await desk.goto(`chrome-extension://${browser.id}/bench.html`);
    await filled(desk);
    const first = performance.now() - began;
    await (await browser.context.newPage()).goto(`https://${ASKER}`);
    const refill = count <= MOST_REFILLED ? await fillAgain(browser, desk) : null;
    const size = await desk.evaluate(async () => (await navigator.storage.estimate()).usage ?? 0);
    const reads = await desk.evaluate(([of, queries]) => globalThis.readTimes(of, queries), [
      articles,
      QUERIES,
    ] as const);
    const starts: number[] = [];
    for (let index = 0; index < COLD_STARTS; index += 1)
      starts.push(await coldStart(browser, desk, index * 8));
    const heap = await workerHeap(String(port), browser.id);
    const [p95, keptP95] = [reads.first, reads.milliseconds].map((all) => quantile(all, 0.95)) as [
      number,
      number,
    ];
    console.log(`\n${count} events: bundle ${mb(gzip)} gzip`);
    console.log(
      refill
        ? `  fill                    ${ms(refill.time)}; a page's longest wait meanwhile ${ms(refill.gap)}`
        : `  fill                    ${ms(first)} with the browser's own start`,
    );
    console.log(`  size on disk            ${mb(size)}`);
    console.log(`  candidates p50, p95     ${ms(quantile(reads.first, 0.5))}, ${ms(p95)}, with nothing kept`);
    console.log(`    after other articles  ${ms(quantile(reads.milliseconds, 0.5))}, ${ms(keptP95)}`);
    console.log(`  candidates, number      ${quantile(reads.counts, 0.5)}, ${quantile(reads.counts, 0.95)}`);
    console.log(
      `  search p50, max         ${ms(quantile(reads.searches, 0.5))}, ${ms(Math.max(...reads.searches))}`,
    );
    console.log(`  cold start p50, max     ${ms(quantile(starts, 0.5))}, ${ms(Math.max(...starts))}`);
    console.log(`  worker's heap           ${mb(heap)}`);
    return p95;
  } finally {
    await browser.close();
    site.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

execFileSync(join(root, 'node_modules/.bin/wxt'), ['build', '-b', 'chrome'], { cwd: root, stdio: 'ignore' });
const wanted = counts.length > 0 ? counts : [2_000, 10_000, 100_000];
const tails: number[] = [];
for (const count of wanted) tails.push(await measure(count));
const [least = 1] = tails;
console.log(
  `\ncandidates p95 at ${wanted.at(-1)} over that at ${wanted[0]}, with nothing kept: ${((tails.at(-1) ?? 0) / least).toFixed(2)}`,
);
process.exit(0);
