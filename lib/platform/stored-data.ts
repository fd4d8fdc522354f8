import { browser } from 'wxt/browser';

/** What the extension keeps on this computer, in bytes. */
export interface StoredBytes {
  /** Choices, matches that were set aside. */
  choices: number;
  /** Analyses of this browser session. */
  session: number;
  /** The database of events, packs and shelf; null where the browser does not tell. */
  database: number | null;
}

const bytesOf = (value: Record<string, unknown>): number =>
  Object.keys(value).length === 0 ? 0 : new TextEncoder().encode(JSON.stringify(value)).length;

/** Measures it anew: choices and session as JSON, the database as the browser estimates it. */
export async function storedBytes(): Promise<StoredBytes> {
  const [local, session, estimate] = await Promise.all([
    browser.storage.local.get(null),
    browser.storage.session.get(null),
    navigator.storage.estimate().catch(() => ({ usage: undefined })),
  ]);
  return { choices: bytesOf(local), session: bytesOf(session), database: estimate.usage ?? null };
}

/** Forgets the reader's choices and this session's analyses. */
export async function clearStorage(): Promise<void> {
  await Promise.all([browser.storage.local.clear(), browser.storage.session.clear()]);
}

/** Deletes a database of the extension; whoever has it open is asked to let go first. */
export function deleteDatabase(name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const deleting = indexedDB.deleteDatabase(name);
    deleting.onsuccess = () => resolve();
    deleting.onerror = () => reject(deleting.error ?? new Error(`${name} cannot be deleted.`));
  });
}
