import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pour } from '../../fixtures/pour';
import { highlightsOf, painted } from '../kit/highlights';
import { type Rig, startRig } from '../kit/rig';
import { coffee, english, sample } from '../kit/sample';
import { listenersOf, noticedBy, placeWitness } from '../kit/witness';

const pages = {
  'vnexpress.net/gia-ca-phe-0000002.html': pour('vnexpress', coffee),
  'nhandan.vn/english-post0000003.html': pour('onecms', english)
    .replaceAll('lang="vi"', 'lang="en"')
    .replaceAll('vi_VN', 'en_US'),
  'vnexpress.net/trao-doi-0000001.html': pour('vnexpress', sample),
  'khong-trong-danh-sach.example/trao-doi.html': pour('vnexpress', sample),
};

let rig: Rig;
beforeAll(async () => {
  rig = await startRig(pages);
});
afterAll(() => rig.close());

/** Opens a page and waits until a content script would long have spoken. */
async function visit(address: string): Promise<Page> {
  await rig.forget();
  const page = await rig.browser.context.newPage();
  await placeWitness(page);
  await page.goto(`https://${address}`);
  await page.waitForTimeout(700);
  return page;
}

describe('stays out of', () => {
  it.each([
    ['a Vietnamese page off the topic', 'vnexpress.net/gia-ca-phe-0000002.html'],
    ['an English page on it', 'nhandan.vn/english-post0000003.html'],
  ])('%s: no message, no mark, no change, no listener', async (_name, address) => {
    const page = await visit(address);
    expect(await rig.heard()).toEqual([]);
    expect(await highlightsOf(page)).toEqual({});
    expect(await noticedBy(page)).toEqual({ mutations: 0, messages: 0 });
    expect(await listenersOf(page, rig.browser.id)).toEqual([]);
    expect(await rig.stateOf(page)).toBeNull();
    expect(await rig.badgeOf(page)).toBe('');
  });

  it('a page outside the outlet list, where no script of ours runs at all', async () => {
    const page = await visit('khong-trong-danh-sach.example/trao-doi.html');
    expect(await rig.heard()).toEqual([]);
    expect(await highlightsOf(page)).toEqual({});
    expect(await noticedBy(page)).toEqual({ mutations: 0, messages: 0 });
    await expect(listenersOf(page, rig.browser.id)).rejects.toThrow('never ran here');
    expect(await rig.badgeOf(page)).toBe('');
  });
});

it('is there on an article on the topic, by the same signs', async () => {
  const page = await visit('vnexpress.net/trao-doi-0000001.html');
  await painted(page);
  expect(await rig.heard()).toContain('analyse');
  expect(await listenersOf(page, rig.browser.id)).toContain('pointermove');
});
