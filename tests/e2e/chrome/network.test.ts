import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { pour } from '../../fixtures/pour';
import { manyEvents, samplePack } from '../../events/sample-events';
import { cardShown } from '../kit/card';
import { fire } from '../kit/fire';
import { painted, pointIn } from '../kit/highlights';
import { startRig } from '../kit/rig';
import { coffee, layouts, sample } from '../kit/sample';

interface NetLog {
  constants: { logEventTypes: Record<string, number> };
  events: { type: number; params?: { url?: string; initiator?: string } }[];
}

/** Every request of the run that a page or an extension began, from Chromium's own log. */
function requestsIn(file: string): { url: string; initiator: string }[] {
  const { constants, events } = JSON.parse(readFileSync(file, 'utf8')) as NetLog;
  const start = constants.logEventTypes.URL_REQUEST_START_JOB;
  return events.flatMap(({ type, params }) =>
    type === start && params?.url && params.initiator && params.initiator !== 'not an origin'
      ? [{ url: params.url, initiator: params.initiator }]
      : [],
  );
}

it('asks nobody for anything: the log of the network holds the pages themselves and no more', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'doi-chieu-netlog-'));
  const log = join(folder, 'net.json');
  const pages = Object.fromEntries(
    layouts.map(([layout, host]) => [
      `${host}/trao-doi-them-146-tu-binh-0000001.html`,
      pour(layout, sample).replace('</body>', `<script>fetch('/cua-trang')</script></body>`),
    ]),
  );
  const beside = {
    'vnexpress.net/khung-la-0000006.html': pour('vnexpress', sample).replaceAll('fck_detail', 'khung-la'),
    'vnexpress.net/gia-ca-phe-0000002.html': pour('vnexpress', coffee),
  };
  const pack = join(folder, 'goi.json');
  writeFileSync(pack, JSON.stringify(samplePack(manyEvents(20))));
  const rig = await startRig({ ...pages, ...beside }, [`--log-net-log=${log}`]);
  await rig.set({ language: 'vi', shelf: true });
  for (const address of Object.keys(pages)) {
    const page = await rig.open(`https://${address}`);
    await painted(page);
    const point = await pointIn(page, 'dc-conflict');
    await page.mouse.move(point.x, point.y);
    const place = (await cardShown(page)).middleOf('Mở bảng bên');
    await page.mouse.move(place.x, place.y, { steps: 2 });
    await page.mouse.click(place.x, place.y);
    const panel = await rig.browser.surface('sidepanel.html');
    await panel.getByText('25/8', { exact: false }).first().waitFor();
    await panel.close();
  }
  const [unknown = '', off = ''] = Object.keys(beside);
  await painted(await rig.open(`https://${unknown}`));
  const left = await rig.open(`https://${off}`);
  await fire(rig, left, 'menu', 'check-page');
  await expect.poll(() => rig.stateOf(left).then((state) => state?.status)).toBe('irrelevant');
  await (await rig.open(`chrome-extension://${rig.browser.id}/popup.html`)).waitForTimeout(300);
  const options = await rig.open(`chrome-extension://${rig.browser.id}/options.html`);
  await options.locator('.Pack').first().waitFor();
  await options.setInputFiles('input[type="file"]', pack);
  await options.getByRole('button', { name: 'Nạp gói này' }).click();
  await options.locator('.Pack').nth(1).waitFor();
  await rig.close();

  const hosts = layouts.map(([, host]) => host);
  const known = new Set([
    ...Object.keys(pages),
    ...Object.keys(beside),
    ...hosts.flatMap((host) => [`${host}/favicon.ico`, `${host}/cua-trang`]),
  ]);
  expect(rig.site.requests.filter((request) => !known.has(request))).toEqual([]);
  const requests = requestsIn(log);
  const ours = requests.filter(({ initiator }) => initiator.startsWith('chrome-extension:'));
  expect(ours.filter(({ url }) => !url.startsWith('chrome-extension:'))).toEqual([]);
  const byPages = requests.filter(({ initiator }) => initiator.startsWith('https:'));
  // The log does see requests: each page began one itself.
  const addresses = byPages.map(({ url }) => url.replace('https://', ''));
  expect(addresses).toEqual(expect.arrayContaining(hosts.map((host) => `${host}/cua-trang`)));
  expect(byPages.filter(({ url }) => !known.has(url.replace('https://', '')))).toEqual([]);
  rmSync(folder, { recursive: true, force: true });
});
