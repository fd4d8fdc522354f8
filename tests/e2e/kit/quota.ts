import type { Rig } from './rig';

/**
 * Gives the extension's storage so many bytes, or as many as it uses; what it returns lifts the limit, at the first call. The browser keeps
 * what it knows of the room left for half a minute, or until nobody has used the storage for some seconds: the worker
 * is killed and the desk leaves meanwhile, and hears no messages from then on. The limit lives as long as its session.
 */
export async function limitStorage(rig: Rig, bytes: number | 'as used'): Promise<() => Promise<void>> {
  const origin = `chrome-extension://${rig.browser.id}`;
  const address = rig.desk.url();
  const session = await rig.browser.context.newCDPSession(rig.desk);
  await rig.desk.goto('about:blank');
  await rig.killWorker();
  await rig.desk.waitForTimeout(3000);
  const { usage } = await session.send('Storage.getUsageAndQuota', { origin });
  await session.send('Storage.overrideQuotaForOrigin', {
    origin,
    quotaSize: bytes === 'as used' ? usage : bytes,
  });
  await rig.desk.goto(address);
  let isLifted = false;
  return async () => {
    if (!isLifted) await session.detach();
    isLifted = true;
  };
}
