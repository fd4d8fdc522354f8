import { grow, panelAt } from './panel-at';
import type { Stage } from './stage';

const WIDTHS = [320, 400, 800];

/** The panel at three widths, in both languages and themes; long titles; a passage; what the reader set aside. */
export async function widthPictures(stage: Stage): Promise<void> {
  for (const [look, settings] of [
    ['vi', { language: 'vi', theme: 'light' }],
    ['en-dark', { language: 'en', theme: 'dark' }],
  ] as const) {
    await stage.set(settings);
    for (const name of ['sample', 'many', 'words'] as const) {
      await stage.open(name);
      await stage.page.waitForTimeout(700);
      for (const width of WIDTHS) {
        const panel = await panelAt(stage, width);
        await stage.picture(panel, `panel-${width}-${name}-${look}`, await grow(panel, width));
        await panel.close();
      }
    }
  }
  await stage.set({ language: 'vi', theme: 'light' });
  await stage.open('sample');
  await stage.page.waitForTimeout(700);
  const panel = await panelAt(stage, 400);
  await panel.getByRole('button', { name: 'Không phải sự kiện này' }).first().click();
  await panel.locator('.SetAside').first().waitFor();
  await stage.picture(panel, 'panel-set-aside', await grow(panel, 400));
  await panel.getByRole('button', { name: 'Hoàn tác' }).first().click();
  await panel.locator('article[data-kind="conflict"]').first().waitFor();
  await panel.locator('.FilterChip').nth(2).click();
  await stage.picture(panel, 'panel-filter-state', 400);
  await panel.close();
}
