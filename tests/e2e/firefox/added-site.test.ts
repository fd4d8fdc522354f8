import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FirefoxRig, startFirefox, STEADILY } from '../kit/firefox';
import { pour } from '../../fixtures/pour';
import { sample } from '../kit/sample';

const site = 'bao-khac.example';
const address = `${site}/trao-doi-0000001.html`;
const ID = 'doi-chieu@doi-chieu.example';
const manifest = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../../.output/firefox-mv3/manifest.json'), 'utf8'),
) as { optional_host_permissions?: string[] };

/** What Firefox does when the reader says yes or takes it back; the question itself stands in the browser's own window. */
const grant = (what: 'add' | 'remove'): string => `(async () => {
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  const { extension } = WebExtensionPolicy.getByID('${ID}');
  await ExtensionPermissions.${what}('${ID}', { permissions: [], origins: ['*://*.${site}/*'] }, extension);
})()`;

// A build that may not ask for further sites has none to add.
describe.runIf(manifest.optional_host_permissions)('a site that the reader added', () => {
  let rig: FirefoxRig;
  beforeAll(async () => {
    rig = await startFirefox({ [address]: pour('vnexpress', sample) });
  });
  afterAll(() => rig.close());

  const marks = async (): Promise<number> => {
    const page = await rig.open(address);
    await new Promise((done) => setTimeout(done, 3000));
    const count = await page.evaluate(() => CSS.highlights.get('dc-conflict')?.size ?? 0);
    await page.close();
    return count;
  };

  it('is read from then on, also where it is open already, and no more once it is removed', async () => {
    expect(await marks()).toBe(0);
    const open = await rig.open(address);
    await rig.inWindow(grant('add'));
    await open.waitForFunction(() => CSS.highlights.has('dc-conflict'), STEADILY);
    await open.close();
    expect(await marks()).toBe(1);
    await rig.inWindow(grant('remove'));
    expect(await marks()).toBe(0);
  });
});
