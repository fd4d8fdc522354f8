import { storedValue } from './stored-value';

export type Quietness = 'badge' | 'conflicts' | 'all';

export const QUIETNESS: readonly Quietness[] = ['badge', 'conflicts', 'all'];

export interface Settings {
  /** badge: no marks; conflicts: findings always, matches while the panel is open; all: everything always. */
  quietness: Quietness;
  /** Levels of single outlets, by host, where they are not the common one. */
  quietnessOf: Record<string, Quietness>;
  language: 'auto' | 'vi' | 'en';
  theme: 'auto' | 'light' | 'dark';
  /** Hosts whose reports are not shown. */
  hiddenOutlets: string[];
  /** Hosts of outlets on which the extension stays out; their pages are left as soon as the gate has passed them. */
  offSites: string[];
  /** Articles that are read are kept, as reports without their text, to be set beside later ones. */
  shelf: boolean;
}

export const defaultSettings: Settings = {
  quietness: 'conflicts',
  quietnessOf: {},
  language: 'auto',
  theme: 'auto',
  hiddenOutlets: [],
  offSites: [],
  shelf: false,
};

const oneOf = <T extends string>(value: unknown, choices: readonly T[], otherwise: T): T =>
  choices.find((choice) => choice === value) ?? otherwise;

const hostsIn = (value: unknown): string[] =>
  Array.isArray(value) ? [...new Set(value.filter((host) => typeof host === 'string'))] : [];

const levelsFrom = (value: unknown): Settings['quietnessOf'] =>
  Object.fromEntries(
    Object.entries(typeof value === 'object' && value !== null ? value : {}).flatMap(([host, level]) => {
      const known = QUIETNESS.find((choice) => choice === level);
      return known ? [[host, known]] : [];
    }),
  );

/** Whatever storage holds becomes settings: each unreadable part falls back to its default. */
export function settingsFrom(value: unknown): Settings {
  const stored: Record<string, unknown> =
    typeof value === 'object' && value !== null ? { ...(value as object) } : {};
  return {
    quietness: oneOf(stored.quietness, QUIETNESS, defaultSettings.quietness),
    quietnessOf: levelsFrom(stored.quietnessOf),
    language: oneOf(stored.language, ['auto', 'vi', 'en'], defaultSettings.language),
    theme: oneOf(stored.theme, ['auto', 'light', 'dark'], defaultSettings.theme),
    hiddenOutlets: hostsIn(stored.hiddenOutlets),
    offSites: hostsIn(stored.offSites),
    shelf: stored.shelf === true,
  };
}

const stored = storedValue('local', 'settings', settingsFrom);

export const readSettings = (): Promise<Settings> => stored.read();

/** Changes the given settings and keeps the others. */
export const writeSettings = (changes: Partial<Settings>): Promise<Settings> =>
  stored.change((before) => settingsFrom({ ...before, ...changes }));

/** Calls back with the settings whenever they change, in any page of the extension, until the signal ends. */
export const watchSettings = (listener: (settings: Settings) => void, signal: AbortSignal): void =>
  stored.watch(listener, signal);

/** How much is marked on an outlet's pages; `outlet` is an article's publisher. */
export const quietnessOn = (settings: Settings, outlet: string | null): Quietness =>
  settings.quietnessOf[outlet ?? ''] ?? settings.quietness;

/** One outlet's own level; null gives it the common one again. */
export const quietenOutlet = (outlet: string, level: Quietness | null): Promise<Settings> =>
  stored.change((before) => ({ ...before, quietnessOf: withLevel(before.quietnessOf, outlet, level) }));

/** The same level everywhere: no outlet keeps one of its own. */
export const quietenAll = (quietness: Quietness): Promise<Settings> =>
  stored.change((before) => ({ ...before, quietness, quietnessOf: {} }));

/** Levels with an outlet's own one, or without it for null. */
export function withLevel(
  levels: Settings['quietnessOf'],
  outlet: string,
  level: Quietness | null,
): Settings['quietnessOf'] {
  const others = Object.entries(levels).filter(([host]) => host !== outlet);
  return Object.fromEntries(level === null ? others : [...others, [outlet, level]]);
}
