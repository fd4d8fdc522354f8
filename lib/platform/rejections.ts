import { storedValue } from './stored-value';

/** The oldest fall out: a reader rejects a few in a year. */
const KEPT = 1000;

const kept = storedValue('local', 'rejections', (stored) =>
  Array.isArray(stored) ? stored.filter((key) => typeof key === 'string') : [],
);

/** Keys (`rejectionKey`) of the matches that the reader has set aside. */
export const readRejections = async (): Promise<ReadonlySet<string>> => new Set(await kept.read());

/** Sets matches aside, or takes them back. */
export const reject = (keys: readonly string[]): Promise<unknown> =>
  kept.change((before) => [...new Set([...before, ...keys])].slice(-KEPT));
export const restore = (keys: readonly string[]): Promise<unknown> =>
  kept.change((before) => before.filter((key) => !keys.includes(key)));

/** Takes all of them back. */
export const clearRejections = (): Promise<unknown> => kept.change(() => []);

/** Calls back whenever the reader set something aside or took it back, until the signal ends. */
export const watchRejections = (listener: () => void, signal: AbortSignal): void =>
  kept.watch(() => listener(), signal);
