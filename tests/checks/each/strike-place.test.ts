import { beforeAll, expect, it } from 'vitest';
import type { IndexedEventStore } from '../../../lib/events/types';
import { analysisOf, told } from '../../analysis/read-page';
import { bundledStore } from '../../match/events';

let store: IndexedEventStore;
beforeAll(async () => {
  store = await bundledStore();
});

const read = async (day: string, line: string): Promise<string[]> =>
  told(await analysisOf(`Tập kích ở Ukraine\n${line}`, day, store));

const SUMY = 'Ngày 13/4, hai tên lửa Nga đánh vào trung tâm Poltava khiến 34 người thiệt mạng.';
const DNIPRO = 'Ngày 14/1, tên lửa Nga đánh trúng chung cư ở thành phố Kharkiv làm 46 người chết.';

it.each([
  ['2025-04-14', SUMY, 'place conflict: Poltava, Poltava against Sumy'],
  ['2023-01-20', DNIPRO, 'place conflict: Kharkiv, Kharkov against Dnipro'],
])('the town of a strike whose day and toll are known (%s)', async (day, line, finding) => {
  expect(await read(day, line)).toEqual([finding]);
});

it.each([
  ['the known town', '2025-04-14', SUMY.replace('Poltava', 'Sumy')],
  ['its region', '2025-04-14', SUMY.replace('Poltava', 'tỉnh Sumy')],
  ['no toll', '2025-04-14', SUMY.replace(' khiến 34 người thiệt mạng', '')],
  ['several towns', '2025-04-14', SUMY.replace('Poltava', 'Poltava và Kharkiv')],
  ['one town among many', '2025-04-14', SUMY.replace('trung tâm Poltava', 'nhiều nơi, trong đó có Poltava')],
  ['about so many dead', '2025-04-14', SUMY.replace('34', 'khoảng 34')],
  ['a plan', '2025-04-14', SUMY.replace('đánh vào', 'có thể đánh vào')],
  [
    'a neighbouring town of one region',
    '2022-07-10',
    'Ngày 9/7, tên lửa Nga đánh vào khu chung cư ở Kramatorsk làm 48 người thiệt mạng.',
  ],
])('silent: %s', async (_name, day, line) => {
  expect(await read(day, line)).toEqual([]);
});
