import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { matchPatterns } from './lib/article/outlets';
import { licenceNotices } from './tools/licences/notices';
import { bundlePack } from './tools/pack/bundle';

/** Public half of a key pair made for this project: it fixes the extension's id, so that tests and packs can name it. */
const CHROME_KEY =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAkTuNtcYw0WKvfEt732K44vf4pjsBN+zEc0FWdK/1znnd3Hho785zNlCtJwKPjoe+1/xFP7V5mxKOGVsSTxqRCZUgLCAKSXE4hqVFZWTeh2DrJIvVEUV36r9vXZm9LwrQ4Lg1EYF60g5RUl9AL/J+Ra32B/PeCf+9PDt0uTznEDW5vGtKHCZ9AmeIvtB4p7AgOglXdwb7ZPPP82mynGAjxH+ZbxatJahVkCgUVkIcvGJEiwabHCH2YXRRs16N+UClTuNk1D5jie1HhV1y9XdDU0jbJtLZfSxuyQcTB+Akwivp1E4IS2/w4gfy1laKFzde7hhL578q4f0zFKjfryz/swIDAQAB';

/** Extension pages load and ask nothing but the extension itself. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

export default defineConfig({
  imports: false,
  publicDir: 'assets/public',
  vite: () => ({ plugins: [preact()] }),
  hooks: {
    // The bundled record is made from assets/events at build time; no copy of it is kept in the repository.
    'build:publicAssets': async (_wxt, files) => {
      files.push({ relativeDest: 'packs/bundled.json', contents: await bundlePack() });
      files.push({ relativeDest: 'licences.txt', contents: licenceNotices() });
    },
  },
  manifest: ({ browser, mode }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'vi',
    permissions: [
      'storage',
      'activeTab',
      'scripting',
      'contextMenus',
      ...(browser === 'firefox' ? [] : ['sidePanel']),
    ],
    // The outlets alone: the hover card's script is put only into pages that have marks.
    host_permissions: matchPatterns(),
    // Asked for one by one, when the reader adds a site.
    optional_host_permissions: ['*://*/*'],
    icons: Object.fromEntries([16, 32, 48, 96, 128].map((size) => [size, `icons/${size}.png`])),
    action: { default_title: '__MSG_name__' },
    commands: {
      'next-mark': { suggested_key: { default: 'Alt+J' }, description: '__MSG_command_next__' },
      'previous-mark': { suggested_key: { default: 'Alt+K' }, description: '__MSG_command_previous__' },
      'next-finding': { description: '__MSG_command_next_finding__' },
      'previous-finding': { description: '__MSG_command_previous_finding__' },
      'toggle-card': { suggested_key: { default: 'Alt+I' }, description: '__MSG_command_card__' },
      'open-panel': { suggested_key: { default: 'Alt+P' }, description: '__MSG_command_panel__' },
    },
    ...(mode === 'production' && { content_security_policy: { extension_pages: CONTENT_SECURITY_POLICY } }),
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'doi-chieu@doi-chieu.example',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
            // Firefox for Android: no sidebar (the panel is a tab), no page menu, no keyboard commands.
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : { key: CHROME_KEY, minimum_chrome_version: '128' }),
  }),
});
