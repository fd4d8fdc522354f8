import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
  addedSites,
  addSite,
  mayAddSites,
  registerAddedSites,
  removeSites,
  withheldSites,
} from '../../lib/platform/sites';

interface Script {
  id: string;
  matches: string[];
}

/** A browser that keeps permissions and registered scripts as a real one does; it asks nobody. */
function stand(manifest: object, given: string[]) {
  const origins = new Set(given);
  const scripts = new Map<string, Script>();
  vi.spyOn(browser.runtime, 'getManifest').mockReturnValue(manifest as never);
  const own = { permissions: browser.permissions, scripting: browser.scripting };
  Object.assign(browser, {
    permissions: {
      getAll: async () => ({ origins: [...origins] }),
      contains: async ({ origins: asked }: { origins: string[] }) => asked.every((one) => origins.has(one)),
      request: vi.fn(async ({ origins: asked }: { origins: string[] }) => {
        for (const one of asked) origins.add(one);
        return true;
      }),
      remove: async ({ origins: asked }: { origins: string[] }) =>
        asked.forEach((one) => origins.delete(one)),
    },
    scripting: {
      async getRegisteredContentScripts() {
        const known = [...scripts.values()];
        // An answer takes its time on the way.
        await new Promise((done) => setTimeout(done));
        return known;
      },
      unregisterContentScripts: async ({ ids }: { ids: string[] }) => ids.forEach((id) => scripts.delete(id)),
      async registerContentScripts(added: Script[]) {
        if (added.some(({ id }) => scripts.has(id))) throw new Error('Duplicate script ID');
        for (const one of added) scripts.set(one.id, one);
      },
    },
  });
  return { scripts, restore: () => Object.assign(browser, own) };
}

const manifest = {
  host_permissions: ['*://*.vnexpress.net/*', '*://*.bbc.com/vietnamese/*'],
  optional_host_permissions: ['*://*/*'],
};

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
});

describe('sites', () => {
  it('are those that the browser gives beside the manifest’s own', async () => {
    const { restore } = stand(manifest, [
      ...manifest.host_permissions,
      '*://*.bao.example/*',
      '*://*.a.vn/*',
    ]);
    expect(await addedSites()).toEqual(['a.vn', 'bao.example']);
    restore();
  });

  it('of the manifest may be withheld', async () => {
    const { restore } = stand(manifest, ['*://*.vnexpress.net/*']);
    expect(await withheldSites()).toEqual(['*://*.bbc.com/vietnamese/*']);
    restore();
  });

  it.each([
    [manifest, true],
    [{ host_permissions: [] }, false],
  ])('may be added where the manifest has optional hosts', (of, expected) => {
    const { restore } = stand(of, []);
    expect(mayAddSites()).toBe(expected);
    restore();
  });

  it('get the content script when they are added and lose it when they are removed', async () => {
    const { scripts, restore } = stand(manifest, manifest.host_permissions);
    expect(await addSite('bao.example')).toBe(true);
    await registerAddedSites();
    await registerAddedSites();
    expect([...scripts.values()].map(({ matches }) => matches)).toEqual([['*://*.bao.example/*']]);
    await removeSites(['bao.example']);
    await registerAddedSites();
    expect(scripts.size).toBe(0);
    restore();
  });

  it('get it once when two are added one upon the other', async () => {
    const { scripts, restore } = stand(manifest, manifest.host_permissions);
    await addSite('bao.example');
    const first = registerAddedSites();
    await addSite('tin.example');
    await Promise.all([first, registerAddedSites()]);
    expect([...scripts.values()].map(({ matches }) => matches)).toEqual([
      ['*://*.bao.example/*', '*://*.tin.example/*'],
    ]);
    restore();
  });

  it('count as declined when the browser refuses to ask', async () => {
    const { restore } = stand(manifest, []);
    vi.spyOn(browser.permissions, 'request').mockRejectedValueOnce(new Error('no user gesture'));
    expect(await addSite('bao.example')).toBe(false);
    restore();
  });
});
