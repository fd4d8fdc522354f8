import { beforeAll, expect, it } from 'vitest';
import type { IndexedEventStore } from '../../../lib/events/types';
import { analysisOf, told } from '../../analysis/read-page';
import { bundledStore } from '../../match/events';

let store: IndexedEventStore;
beforeAll(async () => {
  store = await bundledStore();
});

const read = async (...lines: string[]): Promise<string[]> =>
  told(await analysisOf(lines.join('\n'), '2026-03-07', store));

const SUMMED = 'Nga và Ukraine hoàn tất đợt trao đổi 500 tù binh mỗi bên';
const NAMED = '500 đổi 500: Ukraine và Nga hoàn tất trao đổi tù binh';
const LEAD =
  'Nga và Ukraine ngày 6/3 trao đổi thêm 300 quân nhân mỗi bên, khép lại đợt trao trả kéo dài hai ngày.';

it.each([
  ['in all', SUMMED, 'Như vậy, tổng cộng 600 quân nhân của mỗi bên đã trở về sau hai ngày.'],
  ['by the formula', NAMED, 'Đợt này vì thế được gọi là 600 đổi 600.'],
])('what each side gave %s', async (_name, title, line) => {
  expect(await read(title, `${LEAD} ${line}`)).toEqual(['figure conflict: 600, 600 against 500']);
});

it.each([
  ['the same in all', SUMMED, 'Như vậy, tổng cộng 500 quân nhân của mỗi bên đã trở về sau hai ngày.'],
  ['all exchanges of a year', SUMMED, 'Từ đầu năm tới nay, tổng cộng 800 quân nhân của mỗi bên đã trở về.'],
  ['both sides together', SUMMED, 'Tổng cộng 1.000 người của hai bên đã trở về.'],
  ['a plan', SUMMED, 'Tổng cộng 600 quân nhân của mỗi bên sẽ trở về.'],
  ['the same formula', NAMED, 'Đợt này vì thế được gọi là 500 đổi 500.'],
  ['another exchange’s formula', NAMED, 'Hồi năm ngoái hai bên từng trao đổi 600 đổi 600.'],
  ['a headline without one', SUMMED, 'Đợt này vì thế được gọi là 600 đổi 600.'],
])('silent: %s', async (_name, title, line) => {
  expect(await read(title, `${LEAD} ${line}`)).toEqual([]);
});
