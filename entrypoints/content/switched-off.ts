import { publisherOf } from '../../lib/article/outlets';
import { isForced } from '../../lib/platform/forced';
import { readSettings, type Settings, watchSettings } from '../../lib/platform/settings';

/** A page that the reader asked for is read on any site. */
function isOff({ offSites }: Settings): boolean {
  const publisher = publisherOf(location.href) ?? '';
  return !isForced() && offSites.some((host) => publisher === host || publisher.endsWith(`.${host}`));
}

/** Whether the reader has switched this outlet off. */
export const isSwitchedOff = async (): Promise<boolean> => isOff(await readSettings());

/** Calls back once the reader switches this outlet off, unless the signal ends before. */
export const onSwitchedOff = (listener: () => void, signal: AbortSignal): void =>
  watchSettings((settings) => {
    if (isOff(settings)) listener();
  }, signal);
