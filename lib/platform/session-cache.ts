import { browser } from 'wxt/browser';
import { inTurn } from './in-turn';

/** storage.session holds 10 MB; an analysis of a long article takes up to 0.3 MB. */
const KEPT = 24;
const INDEX = 'cache:keys';

/** A value kept for this browser session; undefined when it is not, or was pushed out by newer ones. */
export async function recall(key: string): Promise<unknown> {
  const id = `cache:${key}`;
  return (await browser.storage.session.get(id))[id];
}

/** Two at once would each forget the other's key in the index. */
const next = inTurn();

/** Keeps a value until the browser or the extension restarts, or 24 newer ones came. A full storage is no error: it is a cache. */
export const remember = (key: string, value: unknown): Promise<void> =>
  next(() => put(`cache:${key}`, value)).catch(() => undefined);

async function put(id: string, value: unknown): Promise<void> {
  const { storage } = browser;
  const stored: unknown = (await storage.session.get(INDEX))[INDEX];
  const known = Array.isArray(stored) ? stored.filter((entry) => typeof entry === 'string') : [];
  const keys = [id, ...known.filter((entry) => entry !== id)];
  await storage.session.set({ [INDEX]: keys.slice(0, KEPT), [id]: value });
  const old = keys.slice(KEPT);
  if (old.length > 0) await storage.session.remove(old);
}
