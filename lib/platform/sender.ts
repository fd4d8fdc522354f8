import { browser } from 'wxt/browser';

/** What the browser itself says of who sent a message or opened a port; a page cannot write it. */
export interface Sender {
  id?: string | undefined;
  /** Address of the frame that the sending script runs in. */
  url?: string | undefined;
  /** 0 for the page itself, other numbers for frames inside it. */
  frameId?: number | undefined;
  tab?: { id?: number | undefined } | undefined;
}

/** Whether our content script of a page itself sent it: no frame, no page of the extension, no other extension. */
export const isPage = ({ id, url, frameId, tab }: Sender): boolean =>
  id === browser.runtime.id &&
  tab?.id !== undefined &&
  frameId === 0 &&
  url !== undefined &&
  !url.startsWith(browser.runtime.getURL('/'));

const hostOf = (url: string): string | null => (URL.canParse(url) ? new URL(url).host : null);

/**
 * Whether an address may be what a sender read: one of its own host. The path is left free, for a page may navigate within
 * itself while its message is under way.
 */
export const isOfSender = (url: string | null, sender: Sender): boolean =>
  url === null || hostOf(url) === hostOf(sender.url ?? '');
