import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { type LocalSite, serveHosts } from '../../../tools/browser/serve';
import type { Pages } from './rig';
import { PATIENCE, PATIENCE_MS } from './patience';

/** The built extension. */
export const EXTENSION = join(import.meta.dirname, '../../../.output/firefox-mv3');
const EXTENSION_ID = 'doi-chieu@doi-chieu.example';
/** Firefox names an extension's origin at random; a fixed one lets its pages be opened. */
const ORIGIN = '2f1c1d3e-0000-4000-8000-d01c41e00001';

/**
 * For `waitForFunction`: looks every 100 ms. Its own way, once a frame, waits ever longer in a tab that lies behind another:
 * Firefox doubles the time between frames there.
 */
export const STEADILY = { ...PATIENCE, polling: 100 };

/** Firefox with the built extension and a server that plays news hosts. */
export interface FirefoxRig {
  browser: Browser;
  site: LocalSite;
  /** Opens an address without protocol, 'vnexpress.net/bai.html', on the local server's port. */
  open(address: string): Promise<Page>;
  /** Opens a page of the extension in a tab behind the active one; the driver itself may not. */
  openOwn(path: string): Promise<Page>;
  /** A page of the extension that somebody else opened, by its address or the beginning of it. */
  ownPage(path: string): Promise<Page>;
  /** Evaluates an expression in the browser's own window and gives its value. */
  inWindow(expression: string): Promise<unknown>;
  close(): Promise<void>;
}

interface Connection {
  connection: { send(method: string, parameters: object): Promise<unknown> };
}

/** Runs in a page: its address once it has what a page of the extension has. */
const ownAddress = (): string | null => ('browser' in globalThis ? location.href : null);

export interface FirefoxOptions {
  /** Folder of the extension; the build where none is named. */
  extension?: string;
  /** Further preferences of the browser. */
  preferences?: Record<string, string | number | boolean>;
}

export async function startFirefox(pages: Pages, options: FirefoxOptions = {}): Promise<FirefoxRig> {
  const site = await serveHosts((host, path) => pages[`${host}${path}`] ?? null);
  const hosts = [...new Set(Object.keys(pages).map((address) => address.split('/')[0] ?? ''))];
  const profile = mkdtempSync(join(tmpdir(), 'doi-chieu-firefox-'));
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: process.env.FIREFOX_PATH ?? '/usr/bin/firefox-esr',
    headless: true,
    userDataDir: profile,
    acceptInsecureCerts: true,
    defaultViewport: null,
    args: ['--width=1180', '--height=900', '--remote-allow-system-access'],
    extraPrefsFirefox: {
      'network.dns.localDomains': hosts.join(','),
      'intl.locale.requested': 'vi',
      // A popup that is opened as a tab lies behind its page. Timers of such tabs wait for whole seconds, those of a popup
      // do not: without this its first drawing takes four of them, one for every effect in a row.
      'dom.min_background_timeout_value': 4,
      'dom.min_background_timeout_value_without_budget_throttling': 4,
      'dom.timeout.enable_budget_timer_throttling': false,
      'extensions.webextensions.uuids': JSON.stringify({ [EXTENSION_ID]: ORIGIN }),
      ...options.preferences,
    },
  });
  await browser.installExtension(options.extension ?? EXTENSION);

  async function send(method: string, parameters: object): Promise<Record<string, unknown>> {
    const { connection } = browser as unknown as Connection;
    const reply = (await connection.send(method, parameters)) as Record<string, unknown>;
    return (reply.result ?? reply) as Record<string, unknown>;
  }

  async function inWindow(expression: string): Promise<unknown> {
    const tree = await send('browsingContext.getTree', { 'moz:scope': 'chrome' });
    const contexts = tree.contexts as { context: string; url: string }[];
    const window = contexts.find(({ url }) => url.includes('browser.xhtml'));
    const target = { context: window?.context };
    const { result } = await send('script.evaluate', { expression, target, awaitPromise: true });
    return (result as { value: unknown }).value;
  }

  async function ownPage(path: string): Promise<Page> {
    const url = `moz-extension://${ORIGIN}/${path}`;
    for (const end = Date.now() + PATIENCE_MS; Date.now() < end; ) {
      // The driver's own idea of such a page's address stays empty: the page is asked, until it is the extension's.
      for (const page of (await browser.pages()).reverse())
        if ((await page.evaluate(ownAddress).catch(() => null))?.startsWith(url)) return page;
      await new Promise((done) => setTimeout(done, 100));
    }
    throw new Error(`${path} did not open`);
  }

  async function openOwn(path: string): Promise<Page> {
    const url = JSON.stringify(`moz-extension://${ORIGIN}/${path}`);
    // In the group of the extension's pages from the start, as its own `tabs.create` does: a tab that changes groups while it
    // loads gets a new context, and the driver loses every tenth of them.
    const group = `WebExtensionPolicy.getByID(${JSON.stringify(EXTENSION_ID)}).browsingContextGroupId`;
    await inWindow(`void gBrowser.addTrustedTab(${url}, { initialBrowsingContextGroupId: ${group} })`);
    return ownPage(path);
  }

  return {
    browser,
    site,
    openOwn,
    ownPage,
    inWindow,
    async open(address) {
      const page = await browser.newPage();
      const [host, ...path] = address.split('/');
      await page.goto(`https://${host}:${site.port}/${path.join('/')}`);
      return page;
    },
    async close() {
      await browser.close();
      site.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}
