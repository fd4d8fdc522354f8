import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const assets = join(import.meta.dirname, '..', '..', 'assets');

it.each([16, 32, 48, 96, 128])('the icon of %i px has that size and an alpha channel', (size) => {
  const png = readFileSync(join(assets, 'public', 'icons', `${size}.png`));
  // PNG header (RFC 2083, 11.2.2): width, height, bit depth, colour type; 6 = RGBA.
  expect([png.readUInt32BE(16), png.readUInt32BE(20), png.readUInt8(25)]).toEqual([size, size, 6]);
});

it('the surfaces draw the same mark as the icon', () => {
  const icon = readFileSync(join(assets, 'icons', 'icon.svg'), 'utf8');
  const logo = readFileSync(join(assets, '..', 'lib', 'ui', 'logo.tsx'), 'utf8');
  const paths = (source: string): string[] =>
    [...source.matchAll(/ d="([^"]+)"/g)].map(([, path]) => path ?? '');
  expect(paths(icon)).toHaveLength(2);
  expect(paths(logo)).toEqual(paths(icon));
});
