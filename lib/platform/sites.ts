import { browser } from 'wxt/browser';
import { inTurn } from './in-turn';

/** The patterns that give a host and its subdomains. */
const patternOf = (host: string): string => `*://*.${host}/*`;
/** The browser tells permissions without the paths of the manifest. */
const HOST_PATTERN = /^\*:\/\/\*\.([^/*]+)\//;
const hostsOf = (patterns: readonly string[]): string[] =>
  patterns.flatMap((pattern) => HOST_PATTERN.exec(pattern)?.[1] ?? []);

const manifest = () => browser.runtime.getManifest();
/** Hosts whose pages the content script reads by itself. */
const ownPatterns = (): string[] => manifest().host_permissions ?? [];

/** Whether this build may ask for further sites. */
export const mayAddSites = (): boolean => (manifest().optional_host_permissions ?? []).length > 0;

const granted = async (): Promise<string[]> => (await browser.permissions.getAll()).origins ?? [];

/** Hosts that the reader added, by name. The browser's list of permissions is the only place where they are kept. */
export async function addedSites(): Promise<string[]> {
  const own = new Set(hostsOf(ownPatterns()));
  return hostsOf(await granted())
    .filter((host) => !own.has(host))
    .sort();
}

/** Patterns of the manifest that the browser withholds: the reader may have taken them back, Firefox may not give them. */
export async function withheldSites(): Promise<string[]> {
  const held = await Promise.all(
    ownPatterns().map(async (pattern) =>
      (await browser.permissions.contains({ origins: [pattern] })) ? [] : [pattern],
    ),
  );
  return held.flat();
}

/** Asks the browser for patterns; call it in the reader's click itself. False when the reader declines. */
const ask = (origins: string[]): Promise<boolean> =>
  browser.permissions.request({ origins }).catch(() => false);

export const addSite = (host: string): Promise<boolean> => ask([patternOf(host)]);
export const askForSites = (patterns: string[]): Promise<boolean> => ask(patterns);

export const removeSites = async (hosts: readonly string[]): Promise<void> => {
  if (hosts.length > 0) await browser.permissions.remove({ origins: hosts.map(patternOf) });
};

/** Calls back when sites were added or removed, with the patterns that are new; for the worker, register it synchronously. */
export function onSitesChanged(listener: (added: string[]) => void, signal?: AbortSignal): void {
  const added = ({ origins = [] }: { origins?: string[] }): void => listener(origins);
  const removed = (): void => listener([]);
  browser.permissions.onAdded.addListener(added);
  browser.permissions.onRemoved.addListener(removed);
  signal?.addEventListener('abort', () => {
    browser.permissions.onAdded.removeListener(added);
    browser.permissions.onRemoved.removeListener(removed);
  });
}

const SCRIPT = 'added-sites';

/** Two at once (sites added one upon the other) would register the same id twice, which the browser refuses. */
const next = inTurn();

/** Lets the content script run by itself on the added sites, and on no other; an update of the extension forgets it. */
export const registerAddedSites = (): Promise<void> => next(register);

async function register(): Promise<void> {
  const matches = (await addedSites()).map(patternOf);
  const known = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT] });
  if (known.length > 0) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT] });
  if (matches.length === 0) return;
  await browser.scripting.registerContentScripts([
    {
      id: SCRIPT,
      matches,
      js: ['content-scripts/content.js'],
      css: ['content-scripts/content.css'],
      runAt: 'document_idle',
    },
  ]);
}
