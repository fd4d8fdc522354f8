import { fakeBrowser } from 'wxt/testing/fake-browser';
import { beforeEach, describe, expect, it } from 'vitest';
import {
  defaultSettings,
  readSettings,
  settingsFrom,
  watchSettings,
  writeSettings,
} from '../../lib/platform/settings';

beforeEach(() => fakeBrowser.reset());

describe('settingsFrom', () => {
  it.each([
    ['nothing', undefined],
    ['null', null],
    ['a list', []],
    ['text', 'dark'],
    ['unknown choices', { quietness: 'loud', language: 'fr', theme: 7, hiddenOutlets: 'vnexpress.net' }],
  ])('%s becomes the defaults', (_name, stored) => {
    expect(settingsFrom(stored)).toEqual(defaultSettings);
  });

  it('keeps what it can read beside what it cannot', () => {
    expect(
      settingsFrom({
        quietness: 'all',
        theme: 'pink',
        hiddenOutlets: ['soha.vn', 3, 'soha.vn'],
        offSites: [null, 'vtv.vn'],
      }),
    ).toEqual({
      ...defaultSettings,
      quietness: 'all',
      hiddenOutlets: ['soha.vn'],
      offSites: ['vtv.vn'],
    });
  });
});

describe('stored settings', () => {
  it('keep the parts that a write does not name', async () => {
    await writeSettings({ theme: 'dark' });
    await writeSettings({ quietness: 'badge' });
    expect(await readSettings()).toEqual({ ...defaultSettings, theme: 'dark', quietness: 'badge' });
  });

  it('lose nothing when two writes start at once', async () => {
    await Promise.all([writeSettings({ theme: 'dark' }), writeSettings({ language: 'en' })]);
    expect(await readSettings()).toMatchObject({ theme: 'dark', language: 'en' });
  });

  it('reach a watcher until its signal ends', async () => {
    const seen: string[] = [];
    const ended = new AbortController();
    watchSettings((settings) => seen.push(settings.quietness), ended.signal);
    await writeSettings({ quietness: 'all' });
    ended.abort();
    await writeSettings({ quietness: 'badge' });
    expect(seen).toEqual(['all']);
  });
});
