import type { Page } from 'playwright-core';
import {
  type ExtensionBrowser,
  type LaunchOptions,
  launchWithExtension,
} from '../../../tools/browser/launch';
import { type LocalSite, serveHosts } from '../../../tools/browser/serve';
import type { Article } from '../../../lib/article/article';
import type { PageState } from '../../../lib/platform/messages';
import type { Settings } from '../../../lib/platform/settings';
import { isFilled } from './stored';
import { PATIENCE_MS } from './patience';

/** A browser with the built extension, a server that plays news hosts, and a desk inside the extension to look from. */
export interface Rig {
  browser: ExtensionBrowser;
  site: LocalSite;
  /** A page of the extension that runs nothing itself; the worker may die without it noticing. */
  desk: Page;
  /** Addresses of the pages that the installation opened; they are closed. */
  welcome: readonly string[];
  open(url: string): Promise<Page>;
  /**
   * Opens a page of the extension in a tab behind the active one. A popup's page speaks of that tab then, as from its
   * button, but stays: a real popup is gone as soon as a tool takes its focus.
   */
  openBehind(path: string): Promise<Page>;
  /** Id of the tab that shows a page. */
  tabOf(page: Page): Promise<number>;
  /** What the page's content script says; null when none listens. */
  stateOf(page: Page): Promise<PageState | null>;
  badgeOf(page: Page): Promise<string>;
  /** Articles that pages sent to be analysed since the rig began, or since `forget`. */
  asked(): Promise<Article[]>;
  /** Types of all messages that content scripts sent in that time. */
  heard(): Promise<string[]>;
  forget(): Promise<void>;
  set(settings: Partial<Settings>): Promise<void>;
  killWorker(): Promise<boolean>;
  /** Closes every page but the desk. */
  closeAll(): Promise<void>;
  close(): Promise<void>;
}

/** Pages by address without the protocol: 'vnexpress.net/bai-1.html' → HTML. */
export type Pages = Record<string, string>;

export async function startRig(
  pages: Pages,
  args: readonly string[] = [],
  launch: Partial<LaunchOptions> = {},
): Promise<Rig> {
  const site = await serveHosts((host, path) => pages[`${host}${path}`] ?? null);
  const hosts = [...new Set(Object.keys(pages).map((address) => address.split('/')[0] ?? ''))];
  const browser = await launchWithExtension({ ...launch, hosts, port: site.port, args });
  browser.context.setDefaultTimeout(PATIENCE_MS);
  const desk = await browser.context.newPage();
  await desk.goto(`chrome-extension://${browser.id}/icons/16.png`);
  await desk.evaluate(listen);
  const set = (settings: Partial<Settings>) =>
    desk.evaluate((wanted) => chrome.storage.local.set({ settings: wanted }), settings);
  await set({ language: 'vi' });
  // `waitForFunction` would take the promise itself for an answer.
  // Pages opened before the installation has filled the store would be read twice.
  while (!(await desk.evaluate(isFilled))) await desk.waitForTimeout(20);
  // The installation opens a page: it would be a tab more for the browser to come back to.
  const opened = browser.context.pages().filter((page) => page !== desk && page.url().includes(browser.id));
  const welcome = opened.map((page) => page.url());
  await Promise.all(opened.map((page) => page.close()));

  const rig: Rig = {
    browser,
    welcome,
    site,
    desk,
    set,
    async open(url) {
      const page = await browser.context.newPage();
      await page.goto(url);
      return page;
    },
    async openBehind(path) {
      const opening = browser.context.waitForEvent('page');
      await desk.evaluate((url) => chrome.tabs.create({ url, active: false }), path);
      return opening;
    },
    async tabOf(page) {
      // The address of a page outside the outlet list is hidden from the extension: its tab is found by being active.
      await page.bringToFront();
      const id = await desk.evaluate(async () => (await chrome.tabs.query({ active: true }))[0]?.id);
      if (id === undefined) throw new Error(`no tab shows ${page.url()}`);
      return id;
    },
    stateOf: async (page) =>
      desk.evaluate(
        (tab) => chrome.tabs.sendMessage(tab, { type: 'page-state' }).catch(() => null),
        await rig.tabOf(page),
      ),
    badgeOf: async (page) =>
      desk.evaluate((tabId) => chrome.action.getBadgeText({ tabId }), await rig.tabOf(page)),
    asked: () => desk.evaluate(() => globalThis.heardMessages.flatMap(({ article }) => article ?? [])),
    heard: () => desk.evaluate(() => globalThis.heardMessages.map(({ type }) => type)),
    forget: () => desk.evaluate(() => void (globalThis.heardMessages.length = 0)),
    async killWorker() {
      const session = await browser.context.browser()?.newBrowserCDPSession();
      const { targetInfos } = (await session?.send('Target.getTargets', { filter: [{}] })) ?? {
        targetInfos: [],
      };
      const worker = targetInfos.find(
        ({ type, url }) => type === 'service_worker' && url.startsWith(`chrome-extension://${browser.id}/`),
      );
      if (worker) await session?.send('Target.closeTarget', { targetId: worker.targetId });
      await session?.detach();
      return worker !== undefined;
    },
    async closeAll() {
      const others = browser.context.pages().filter((page) => page !== desk);
      await Promise.all(others.map((page) => page.close()));
    },
    async close() {
      await browser.close();
      site.close();
    },
  };
  return rig;
}

interface Heard {
  type: string;
  article?: Article;
}

declare global {
  var heardMessages: Heard[];
}

/** Runs in the desk: messages of content scripts reach every page of the extension. */
function listen(): void {
  globalThis.heardMessages = [];
  chrome.runtime.onMessage.addListener((message: Heard, sender) => {
    if (sender.tab) globalThis.heardMessages.push(message);
  });
}
