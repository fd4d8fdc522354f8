import { beforeAll, expect, it } from 'vitest';
import type { IndexedEventStore } from '../../../lib/events/types';
import { analysisOf, told } from '../../analysis/read-page';
import { bundledStore } from '../../match/events';

let store: IndexedEventStore;
beforeAll(async () => {
  store = await bundledStore();
});

const read = async (day: string, line: string): Promise<string[]> =>
  told(await analysisOf(`Kiev thêm một đêm mất điện\nUkraine chống đỡ. ${line}`, day, store));

it.each([
  ['on the anniversary itself', '2026-02-24', 'Xung đột hôm nay bước sang năm thứ tư.', '4 against 5'],
  ['long after it', '2025-05-01', 'Cuộc chiến với Nga đã bước vào năm thứ ba.', '3 against 4'],
  [
    'beside a plan',
    '2025-05-01',
    'Một quỹ sẽ được lập trong bối cảnh cuộc chiến với Nga đã bước sang năm thứ ba.',
    '3 against 4',
  ],
  ['long before it', '2025-10-02', 'Chiến sự Nga - Ukraine đã kéo dài sang năm thứ 5.', '5 against 4'],
])('the year of the war %s', async (_name, day, line, values) => {
  const words = /năm thứ \S+(?=\.)/.exec(line)?.[0] ?? '';
  expect(await read(day, line)).toEqual([`ordinal conflict: ${words}, ${values}`]);
});

it.each([
  ['the year at hand', '2025-05-01', 'Cuộc chiến với Nga đã bước vào năm thứ tư.'],
  ['the year to come, days before it', '2026-02-20', 'Cuộc chiến với Nga bước vào năm thứ năm.'],
  ['a plan', '2025-09-01', 'Xung đột sẽ bước sang năm thứ năm nếu đàm phán đổ vỡ.'],
  ['before another year', '2025-12-28', 'Trước khi xung đột bước sang năm thứ năm, hai bên muốn thỏa thuận.'],
  ['a look back with its time', '2025-09-01', 'Tháng 3/2024, xung đột bước sang năm thứ ba.'],
  ['counted from 2014', '2023-05-02', 'Ở miền đông, xung đột đã bước sang năm thứ chín.'],
  ['another war', '2025-11-02', 'Xung đột giữa Israel và Hamas đã bước sang năm thứ ba.'],
  ['somebody else’s words', '2025-05-01', '“Cuộc chiến đã bước vào năm thứ ba”, một người lính nói.'],
])('silent: %s', async (_name, day, line) => {
  expect(await read(day, line)).toEqual([]);
});
