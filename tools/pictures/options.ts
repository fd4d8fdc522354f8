import type { Settings } from '../../lib/platform/settings';
import type { Stage } from './stage';

/** The options page and its first run, wide and narrow, and in forced colours. */
export async function optionsPictures({ context, id, window, set, picture }: Stage): Promise<void> {
  const options = await context.newPage();
  const looks: [look: string, settings: Partial<Settings>, width: number][] = [
    ['vi', { language: 'vi', theme: 'light' }, window.width],
    ['en-dark', { language: 'en', theme: 'dark' }, window.width],
    [
      'vi-390',
      { language: 'vi', theme: 'light', offSites: ['tuoitre.vn'], quietnessOf: { 'vtv.vn': 'badge' } },
      390,
    ],
  ];
  for (const [look, settings, width] of looks) {
    await set(settings);
    await options.setViewportSize({ width, height: window.height });
    for (const [name, hash] of [
      ['options', ''],
      ['welcome', '#welcome'],
    ] as const) {
      await options.goto('about:blank');
      await options.goto(`chrome-extension://${id}/options.html${hash}`);
      await options.locator('main').waitFor();
      await options.waitForTimeout(500);
      const whole = await options.evaluate(() => Math.ceil(document.documentElement.scrollHeight));
      await options.setViewportSize({ width, height: Math.max(600, whole) });
      await picture(options, `${name}-${look}`, name === 'welcome' ? 800 : whole);
    }
  }
  await options.emulateMedia({ forcedColors: 'active' });
  await picture(options, 'options-forced', 1400);
  await options.close();
}
