/** Draws assets/icons/icon.svg at every size that the manifest names: `npx tsx tools/icons.ts` after a change of the drawing. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

const assets = join(import.meta.dirname, '..', 'assets');
const drawing = readFileSync(join(assets, 'icons', 'icon.svg'), 'utf8');

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
const page = await browser.newPage();
for (const size of [16, 32, 48, 96, 128]) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(
    `<style>body { margin: 0 } svg { display: block; width: ${size}px; height: ${size}px }</style>${drawing}`,
  );
  const image = await page.screenshot({ omitBackground: true });
  writeFileSync(join(assets, 'public', 'icons', `${size}.png`), image);
  console.log(`${size}.png  ${image.length} bytes`);
}
await browser.close();
