import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { pour } from '../../fixtures/pour';
import { type Rig, startRig } from '../kit/rig';

/** Two outlets on one happening, a day apart, with figures that differ; before the war, so that no record holds it. */
const yesterday = {
  title: 'UAV Ukraine tập kích kho dầu ở Kursk, 40 chiếc bị bắn rơi',
  publishedAt: '2021-03-10T07:00:00+07:00',
  paragraphs: [
    'Ukraine hôm 9/3 dùng 40 UAV tập kích kho dầu ở tỉnh Kursk của Nga, gây cháy lớn.',
    'Bộ Quốc phòng Nga cho biết lực lượng phòng không đã bắn rơi nhiều UAV Ukraine trong đêm.',
  ],
};
const today = {
  title: 'Kursk khắc phục sự cố sau đợt tập kích',
  publishedAt: '2021-03-11T07:00:00+07:00',
  paragraphs: [
    'Cư dân Kursk trở lại sinh hoạt thường ngày hai hôm sau đợt tập kích của Ukraine vào vùng biên của Nga.',
    'Ngày 9/3, Ukraine tập kích một cơ sở chứa dầu ở tỉnh Kursk của Nga bằng 45 UAV.',
    'Chính quyền Kursk cho biết đám cháy đã được dập tắt, giao tranh ở vùng biên với Ukraine vẫn tiếp diễn.',
  ],
};
const FIRST = 'vnexpress.net/kho-dau-kursk-0000011.html';
const SECOND = 'tuoitre.vn/kursk-khac-phuc-0000012.htm';

let rig: Rig;
beforeAll(async () => {
  rig = await startRig({ [FIRST]: pour('vnexpress', yesterday), [SECOND]: pour('vccorp', today) });
});
afterAll(() => rig.close());
beforeEach(() => rig.desk.evaluate(() => chrome.storage.session.clear()));

/** Everything that lies on the shelf, as text. */
const shelf = (): Promise<string[]> =>
  rig.desk.evaluate(
    () =>
      new Promise((resolve) => {
        const opening = indexedDB.open('events');
        opening.onsuccess = () => {
          const reading = opening.result.transaction('shelf').objectStore('shelf').getAll();
          opening.result.close();
          reading.onsuccess = () => resolve(reading.result.map((row) => JSON.stringify(row)));
        };
      }),
  );

async function read(address: string): Promise<string> {
  const page = await rig.open(`https://${address}`);
  await expect.poll(async () => (await rig.stateOf(page))?.status).toBe('analysed');
  const state = await rig.stateOf(page);
  await page.close();
  return JSON.stringify(state);
}

it('keeps nothing unless it is switched on', async () => {
  await rig.set({ language: 'vi' });
  await read(FIRST);
  expect(await shelf()).toEqual([]);
});

it('sets a later article beside what was read, keeps no text, and is erased with one click', async () => {
  await rig.set({ language: 'vi', shelf: true });
  await read(FIRST);
  await expect.poll(shelf).toHaveLength(1);
  const [kept = ''] = await shelf();
  expect(kept).toContain(yesterday.title);
  for (const words of ['gây cháy lớn', 'phòng không', 'cho biết']) expect(kept).not.toContain(words);

  const state = await read(SECOND);
  expect(state).toContain(`"url":"https://${FIRST}"`);
  expect(state).toContain('"told":[{"type":"strike"');

  await expect.poll(shelf).toHaveLength(2);
  const options = await rig.open(`chrome-extension://${rig.browser.id}/options.html`);
  await options.getByText('Trên kệ có 2 bài.').waitFor();
  await options.getByRole('button', { name: 'Xóa cả kệ' }).click();
  await options.getByText('Kệ đang trống.').waitFor();
  expect(await shelf()).toEqual([]);
  await options.close();
});
