import { cardShown } from '../../tests/e2e/kit/card';
import { painted, pointIn } from '../../tests/e2e/kit/highlights';
import type { Stage } from './stage';

/** What the reader does with a card and a passage: set apart, quiet, copied; the marks on a dark ground and in forced colours. */
export async function readingPictures(stage: Stage): Promise<void> {
  const { page, picture, set, open, context } = stage;
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const card = async (name: string, button?: string): Promise<void> => {
    await open('sample');
    await painted(page);
    const point = await pointIn(page, 'dc-conflict');
    await page.mouse.move(point.x, point.y);
    const shown = await cardShown(page);
    if (button) {
      const place = shown.middleOf(button);
      await page.mouse.move(place.x, place.y, { steps: 3 });
      await page.mouse.click(place.x, place.y);
      await page.waitForTimeout(300);
    }
    await picture(page, `card-${name}`, 1000);
  };
  await set({ language: 'vi', quietness: 'all' });
  await card('copied', 'Chép thư gửi tòa soạn');
  await card('set-aside', 'Không phải sự kiện này');
  await stage.desk.evaluate(() => chrome.storage.local.remove('rejections'));
  await card('quiet', 'Tắt dấu ở báo này');
  await set({ language: 'vi', quietness: 'all' });
  await page.emulateMedia({ forcedColors: 'active' });
  await card('forced-colours');
  await page.emulateMedia({ forcedColors: null });
  await open('sample');
  await painted(page, 'dc-match');
  await page.addStyleTag({
    content: 'html, body, body * { background: #15141a !important; color: #e8e6ee !important }',
  });
  await set({ language: 'vi', quietness: 'badge' });
  await set({ language: 'vi', quietness: 'all' });
  await painted(page, 'dc-match-on-dark');
  const point = await pointIn(page, 'dc-note-on-dark');
  await page.mouse.move(point.x, point.y);
  await cardShown(page);
  await picture(page, 'card-dark', 1000);
}
