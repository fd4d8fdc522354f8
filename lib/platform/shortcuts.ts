import { browser } from 'wxt/browser';

const NAMES = [
  'next-mark',
  'previous-mark',
  'next-finding',
  'previous-finding',
  'toggle-card',
  'open-panel',
] as const;

export interface Shortcut {
  /** Of the manifest's command. */
  name: (typeof NAMES)[number];
  /** 'Alt+J'; null when none is set, by choice or because another extension has it. */
  keys: string | null;
}

/** Firefox for Android has none. */
const commands = (): typeof browser.commands | undefined => browser.commands;

/** The manifest's commands with the keys that they have now; none where the browser has no keyboard commands. */
export async function shortcuts(): Promise<Shortcut[]> {
  const all = (await commands()?.getAll()) ?? [];
  return NAMES.flatMap((name) => {
    const command = all.find((known) => known.name === name);
    return command ? [{ name, keys: command.shortcut || null }] : [];
  });
}

interface ShortcutSettings {
  openShortcutSettings?(): Promise<void>;
}

/** Where the reader changes them; false where the browser has to be asked by hand (Firefox before 137). */
export async function openShortcutSettings(): Promise<boolean> {
  const { openShortcutSettings: open } = (commands() ?? {}) as ShortcutSettings;
  try {
    if (open) await open.call(commands());
    else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
    return true;
  } catch {
    return false;
  }
}
