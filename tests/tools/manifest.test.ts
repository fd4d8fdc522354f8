import { describe, expect, it } from 'vitest';
import { matchPatterns } from '../../lib/article/outlets';
import config from '../../wxt.config';

type Manifest = Record<string, unknown>;

async function manifestOf(browser: 'chrome' | 'firefox'): Promise<Manifest> {
  const { manifest } = config;
  if (typeof manifest !== 'function') throw new Error('The manifest is no function.');
  const env = { browser, mode: 'production', command: 'build', manifestVersion: 3 } as const;
  return (await manifest({ ...env })) as Manifest;
}

const PERMISSIONS = ['storage', 'activeTab', 'scripting', 'contextMenus'];

describe.each([
  ['chrome', [...PERMISSIONS, 'sidePanel']],
  ['firefox', PERMISSIONS],
] as const)('the manifest for %s', (browser, permissions) => {
  it('asks for what SECURITY.md explains, and for nothing more', async () => {
    const manifest = await manifestOf(browser);
    expect(manifest.permissions).toEqual(permissions);
    expect(manifest.host_permissions).toEqual(matchPatterns());
    expect(JSON.stringify(manifest.host_permissions)).not.toMatch(/<all_urls>|\*:\/\/\*\//);
    expect(manifest.optional_host_permissions).toEqual(['*://*/*']);
    expect(manifest).not.toHaveProperty('optional_permissions');
  });

  it('opens no door to pages and other extensions', async () => {
    const manifest = await manifestOf(browser);
    expect(manifest).not.toHaveProperty('externally_connectable');
    expect(manifest).not.toHaveProperty('web_accessible_resources');
  });

  it('lets its pages run and ask for its own files alone', async () => {
    const policy = (await manifestOf(browser)).content_security_policy as { extension_pages: string };
    const rules = policy.extension_pages.split('; ');
    expect(rules).toContain("default-src 'none'");
    expect(rules).toContain("script-src 'self'");
    expect(rules).toContain("connect-src 'self'");
    expect(policy.extension_pages).not.toMatch(/https?:|unsafe-eval|\*/);
  });
});
