import { fakeBrowser } from 'wxt/testing/fake-browser';
import { beforeEach, describe, expect, it } from 'vitest';
import {
  defaultSettings,
  quietenAll,
  quietenOutlet,
  quietnessOn,
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
    [
      'unknown choices',
      {
        quietness: 'loud',
        language: 'fr',
        theme: 7,
        hiddenOutlets: 'vnexpress.net',
        quietnessOf: { 'soha.vn': 'loud' },
      },
    ],
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

describe('levels of single outlets', () => {
  it('stand before the common one, and fall back to it', async () => {
    await quietenOutlet('soha.vn', 'badge');
    await quietenOutlet('vtv.vn', 'all');
    const settings = await quietenOutlet('vtv.vn', null);
    expect(settings.quietnessOf).toEqual({ 'soha.vn': 'badge' });
    expect(['soha.vn', 'vtv.vn', null].map((outlet) => quietnessOn(settings, outlet))).toEqual([
      'badge',
      'conflicts',
      'conflicts',
    ]);
  });

  it('give way to one level for all', async () => {
    await quietenOutlet('soha.vn', 'badge');
    expect(await quietenAll('all')).toMatchObject({ quietness: 'all', quietnessOf: {} });
  });
});
