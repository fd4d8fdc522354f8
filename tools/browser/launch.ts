import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright-core';

const EXTENSION = resolve(import.meta.dirname, '../../.output/chrome-mv3');

export interface ExtensionBrowser {
  context: BrowserContext;
  /** Id of the loaded extension. */
  id: string;
  /** Extension surfaces that a context does not list (side panel, popup), found by the end of their path. */
  surface(path: string): Promise<Page>;
  close(): Promise<void>;
}

export interface LaunchOptions {
  /** Hosts that lead to the local server. */
  hosts: readonly string[];
  port: number;
  headless?: boolean;
  /** null: the page is as large as the window leaves it. */
  viewport?: { width: number; height: number } | null;
  colorScheme?: 'light' | 'dark';
  locale?: string;
  /** Folder of the built extension; further ones behind commas. */
  extension?: string;
  /** Hash of the server's key: its certificate is taken for a good one, instead of any being let pass. */
  certificate?: string;
  /** Hosts that are not named lead where they lead, not to nowhere. */
  online?: boolean;
  /** What the profile begins with, as Chromium's own file of preferences has it. */
  preferences?: Record<string, unknown>;
  /** Further switches of the browser. */
  args?: readonly string[];
  /** Switches of the driver's own that are left out. */
  withoutArgs?: string[];
}

/** A new profile, with preferences where some are asked for. */
function newProfile(preferences: LaunchOptions['preferences']): string {
  const profile = mkdtempSync(join(tmpdir(), 'doi-chieu-profile-'));
  if (preferences) {
    mkdirSync(join(profile, 'Default'));
    writeFileSync(join(profile, 'Default', 'Preferences'), JSON.stringify(preferences));
  }
  return profile;
}

/** Switches of the browser: our extension alone, the named hosts on the local server, no talk of its own. */
function switches({
  extension = EXTENSION,
  hosts,
  port,
  online,
  certificate,
  args = [],
}: LaunchOptions): string[] {
  const rules = [
    ...hosts.map((host) => `MAP ${host}:443 127.0.0.1:${port}`),
    ...(online ? [] : ['MAP * ~NOTFOUND']),
    'EXCLUDE 127.0.0.1',
  ];
  return [
    `--disable-extensions-except=${extension}`,
    `--load-extension=${extension}`,
    '--remote-debugging-port=0',
    `--host-resolver-rules=${rules.join(', ')}`,
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--disable-quic',
    ...(certificate === undefined ? [] : [`--ignore-certificate-errors-spki-list=${certificate}`]),
    ...args,
  ];
}

/** How long the browser has to start the extension, and to open a surface of it, in ms. */
const PATIENCE_MS = 30_000;

/** @throws Error when no such surface opens in time */
async function surfaceOf(profile: string, id: string, path: string): Promise<Page> {
  const port = readFileSync(join(profile, 'DevToolsActivePort'), 'utf8').split('\n')[0];
  const isWanted = (page: Page): boolean =>
    page.url().startsWith(`chrome-extension://${id}/`) && new URL(page.url()).pathname.endsWith(path);
  for (const end = Date.now() + PATIENCE_MS; Date.now() < end; ) {
    // A new connection each time: targets that open later are not announced to an older one.
    const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
    const page = browser
      .contexts()
      .flatMap((known) => known.pages())
      .find(isWanted);
    if (page) return page;
    await browser.close();
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error(`the extension's ${path} did not open`);
}

/** Chromium with the built extension; the named hosts lead to the local server, every other name to nowhere. */
export async function launchWithExtension(options: LaunchOptions): Promise<ExtensionBrowser> {
  const profile = newProfile(options.preferences);
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    headless: options.headless ?? true,
    chromiumSandbox: process.getuid?.() !== 0,
    ignoreHTTPSErrors: options.certificate === undefined,
    viewport: options.viewport === undefined ? { width: 1180, height: 900 } : options.viewport,
    colorScheme: options.colorScheme ?? 'light',
    locale: options.locale ?? 'vi-VN',
    ignoreDefaultArgs: options.withoutArgs ?? [],
    timezoneId: 'Asia/Ho_Chi_Minh',
    args: switches(options),
  });
  // Functions that are sent into pages may carry a transpiler's helper.
  await context.addInitScript('globalThis.__name = (value) => value;');
  const worker =
    context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: PATIENCE_MS }));
  const id = new URL(worker.url()).host;
  return {
    context,
    id,
    surface: (path) => surfaceOf(profile, id, path),
    close: async () => {
      await context.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}
