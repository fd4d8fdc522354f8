import { browser } from 'wxt/browser';
import type { TabPlace } from './active-tab';
import type { PageRequest } from './messages';

/** What each of the manifest's keyboard commands asks of the page. */
const REQUESTS: Record<string, PageRequest> = {
  'next-mark': { type: 'step', direction: 'next', findings: false },
  'previous-mark': { type: 'step', direction: 'previous', findings: false },
  'next-finding': { type: 'step', direction: 'next', findings: true },
  'previous-finding': { type: 'step', direction: 'previous', findings: true },
  'toggle-card': { type: 'toggle-card' },
};
const OPEN_PANEL = 'open-panel';

export interface CommandListeners {
  page(tabId: number, request: PageRequest): void;
  /** In the same turn as the reader's key. */
  panel(tab: TabPlace): void;
}

/** Hears the keyboard commands with the tab they were pressed in; register it synchronously when the worker starts. */
export function onCommand(listeners: CommandListeners): void {
  // Firefox for Android has no keyboard commands.
  const commands: typeof browser.commands | undefined = browser.commands;
  commands?.onCommand.addListener((command, tab) => {
    if (tab?.id === undefined) return;
    const request = REQUESTS[command];
    if (request) listeners.page(tab.id, request);
    else if (command === OPEN_PANEL) listeners.panel({ tabId: tab.id, windowId: tab.windowId });
  });
}
