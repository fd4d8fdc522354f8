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

/** The manifest's commands with the keys that they have now. */
export async function shortcuts(): Promise<Shortcut[]> {
  const commands = await browser.commands.getAll();
  return NAMES.flatMap((name) => {
    const command = commands.find((known) => known.name === name);
    return command ? [{ name, keys: command.shortcut || null }] : [];
  });
}

interface ShortcutSettings {
  openShortcutSettings?(): Promise<void>;
}

/** Where the reader changes them; false where the browser has to be asked by hand (Firefox before 137). */
export async function openShortcutSettings(): Promise<boolean> {
  const { openShortcutSettings: open } = browser.commands as ShortcutSettings;
  try {
    if (open) await open.call(browser.commands);
    else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
    return true;
  } catch {
    return false;
  }
}
