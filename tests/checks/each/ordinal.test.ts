import { beforeAll, expect, it } from 'vitest';
import type { IndexedEventStore } from '../../../lib/events/types';
import { analysisOf, told } from '../../analysis/read-page';
import { bundledStore } from '../../match/events';

let store: IndexedEventStore;
beforeAll(async () => {
  store = await bundledStore();
});

const CALL =
  'Ông Trump thất vọng sau điện đàm với ông Putin\nTổng thống Mỹ Donald Trump điện đàm với Tổng thống Nga Vladimir Putin hôm 3/7.';
const read = async (line: string): Promise<string[]> =>
  told(await analysisOf(`${CALL} ${line}`, '2025-07-04', store));

const SINCE = 'Tờ báo tính đây là cuộc điện đàm thứ bảy giữa hai tổng thống kể từ khi ông Trump nhậm chức.';

it.each([
  ['as somebody counts them since he took office', SINCE],
  ['of the year', 'Đây là cuộc điện đàm thứ bảy giữa hai tổng thống trong năm nay.'],
])('the number of a call, %s', async (_name, line) => {
  expect(await read(line)).toEqual(['ordinal conflict: thứ bảy, 7 against 6']);
});

it.each([
  ['the known number', SINCE.replace('bảy', 'sáu')],
  ['counted from another day', SINCE.replace('ông Trump nhậm chức', 'xung đột nổ ra')],
  ['counted by another', SINCE.replace('kể từ khi ông Trump nhậm chức', 'kể từ tháng 4')],
  ['a plan', SINCE.replace('tính đây là', 'nói sẽ có')],
])('silent: %s', async (_name, line) => {
  expect(await read(line)).toEqual([]);
});

const FIRST =
  'Tổng thống Mỹ Donald Trump hôm 3/7 có cuộc điện đàm đầu tiên với Tổng thống Nga Vladimir Putin kể từ khi trở lại Nhà Trắng.';
const readFirst = async (line: string): Promise<string[]> =>
  told(await analysisOf(`Mỹ, Nga bàn về Ukraine\n${line}`, '2025-07-04', store));

it.each([
  ['since a return that names nobody', FIRST],
  ['since the return of a full name', FIRST.replace('khi trở lại', 'khi ông Donald Trump trở lại')],
])('the first call %s', async (_name, line) => {
  expect(await readFirst(line)).toEqual(['ordinal conflict: đầu tiên, 1 against 6']);
});

it.each([
  ['counted from something else', FIRST.replace('trở lại Nhà Trắng', 'Mỹ không kích Iran')],
  ['counted from nothing', FIRST.replace(/ kể từ .*$/u, '.')],
  ['the first of all', FIRST.replace('3/7', '12/2')],
])('silent about a first call: %s', async (_name, line) => {
  expect(await readFirst(line)).toEqual([]);
});
