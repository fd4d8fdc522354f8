import { browser } from 'wxt/browser';

export type Quietness = 'badge' | 'conflicts' | 'all';

export interface Settings {
  /** badge: no marks; conflicts: findings always, matches while the panel is open; all: everything always. */
  quietness: Quietness;
  language: 'auto' | 'vi' | 'en';
  theme: 'auto' | 'light' | 'dark';
  /** Hosts whose reports are not shown. */
  hiddenOutlets: string[];
  /** Hosts of outlets on which the extension stays out; their pages are left as soon as the gate has passed them. */
  offSites: string[];
}

export const defaultSettings: Settings = {
  quietness: 'conflicts',
  language: 'auto',
  theme: 'auto',
  hiddenOutlets: [],
  offSites: [],
};

const KEY = 'settings';

const oneOf = <T extends string>(value: unknown, choices: readonly T[], otherwise: T): T =>
  choices.find((choice) => choice === value) ?? otherwise;

const hostsIn = (value: unknown): string[] =>
  Array.isArray(value) ? [...new Set(value.filter((host) => typeof host === 'string'))] : [];

/** Whatever storage holds becomes settings: each unreadable part falls back to its default. */
export function settingsFrom(value: unknown): Settings {
  const stored: Record<string, unknown> =
    typeof value === 'object' && value !== null ? { ...(value as object) } : {};
  return {
    quietness: oneOf(stored.quietness, ['badge', 'conflicts', 'all'], defaultSettings.quietness),
    language: oneOf(stored.language, ['auto', 'vi', 'en'], defaultSettings.language),
    theme: oneOf(stored.theme, ['auto', 'light', 'dark'], defaultSettings.theme),
    hiddenOutlets: hostsIn(stored.hiddenOutlets),
    offSites: hostsIn(stored.offSites),
  };
}

export async function readSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(KEY);
  return settingsFrom(stored[KEY]);
}

/** Changes the given settings and keeps the others; writes follow one another, so none is lost within a page. */
export function writeSettings(changes: Partial<Settings>): Promise<Settings> {
  const write = lastWrite.then(async () => {
    const settings = settingsFrom({ ...(await readSettings()), ...changes });
    await browser.storage.local.set({ [KEY]: settings });
    return settings;
  });
  lastWrite = write.catch(() => undefined);
  return write;
}
let lastWrite: Promise<unknown> = Promise.resolve();

/** Calls back with the settings whenever they change, in any page of the extension, until the signal ends. */
export function watchSettings(listener: (settings: Settings) => void, signal: AbortSignal): void {
  const changed = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    const change = changes[KEY];
    if (area === 'local' && change) listener(settingsFrom(change.newValue));
  };
  browser.storage.onChanged.addListener(changed);
  signal.addEventListener('abort', () => {
    // In an orphaned content script the interface is gone, and its listeners with it.
    browser.storage?.onChanged.removeListener(changed);
  });
}
