import { cardShown } from '../../tests/e2e/kit/card';
import { painted, pointIn } from '../../tests/e2e/kit/highlights';
import type { Stage } from './stage';

/** Opens the card over the n-th mark of a highlight. */
export async function hover({ page }: Stage, highlight: string, nth = 0): Promise<void> {
  await page.mouse.move(2, 2);
  await page.waitForFunction(() => document.querySelector('doi-chieu-card') === null);
  const point = await pointIn(page, highlight, nth);
  await page.mouse.move(point.x, point.y);
  await cardShown(page);
}

/** Articles with their marks, and the card over each kind of them. */
export async function pagePictures(stage: Stage): Promise<void> {
  const { page, set, open, picture } = stage;
  await set({ language: 'vi', quietness: 'all' });
  for (const [name, most] of [
    ['sample', 2],
    ['many', 6],
  ] as const) {
    await open(name);
    await painted(page);
    await picture(page, `page-${name}`, 1000);
    for (const kind of ['conflict', 'note', 'match']) {
      const count = await page.evaluate((of) => CSS.highlights.get(`dc-${of}`)?.size ?? 0, kind);
      for (let nth = 0; nth < Math.min(count, most); nth += 1) {
        await hover(stage, `dc-${kind}`, nth);
        await picture(page, `card-${name}-${kind}-${nth + 1}`, 1000);
      }
    }
  }
  await set({ language: 'en', quietness: 'all' });
  await page.waitForTimeout(500);
  await hover(stage, 'dc-conflict', 3);
  await picture(page, 'card-many-en', 1000);
}
