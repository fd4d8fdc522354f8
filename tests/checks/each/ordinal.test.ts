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

const lines = async (day: string, ...page: string[]): Promise<string[]> =>
  told(await analysisOf(page.join('\n'), day, store));

const MET = [
  'Đặc phái viên Mỹ hội đàm với ông Putin',
  'Ông Vladimir Putin ngày 25/4 tiếp đặc phái viên Mỹ Steve Witkoff tại Điện Kremlin.',
];
const FREED = [
  'UAE giúp Nga, Ukraine trao đổi tù binh',
  'Ngày 5/2, Nga và Ukraine trao đổi mỗi bên 150 tù binh với sự trung gian của UAE.',
];

it.each([
  [
    'the meetings of two',
    '2025-04-26',
    [...MET, 'Đây là lần thứ ba ông Witkoff gặp ông Putin trong năm nay.'],
    'ordinal conflict: thứ ba, 3 against 4',
  ],
  [
    'who mediated',
    '2025-02-06',
    [...FREED, 'Bộ Ngoại giao UAE cho biết đây là lần thứ 13 nước này làm trung gian kể từ đầu năm 2024.'],
    'ordinal conflict: thứ 13, 13 against 12',
  ],
  [
    'a round by its days and place, of the series that the text tells',
    '2026-02-19',
    [
      'Đàm phán Nga, Mỹ, Ukraine ở Geneva kết thúc',
      'Đàm phán ba bên tại Geneva kết thúc ngày 18/2.',
      'Vòng thứ ba diễn ra trong hai ngày 4 và 5/2 tại Abu Dhabi, mang lại thỏa thuận trao đổi tù binh.',
    ],
    'ordinal conflict: thứ ba, 3 against 2',
  ],
])('a clause that no event is chosen for: %s', async (_name, day, page, finding) => {
  expect(await lines(day, ...page)).toEqual([finding]);
});

it.each([
  ['the known number', '2025-04-26', [...MET, 'Đây là lần thứ tư ông Witkoff gặp ông Putin trong năm nay.']],
  ['other people', '2025-04-26', [...MET, 'Đây là lần thứ ba ông Kellogg gặp ông Zelensky trong năm nay.']],
  ['of no year', '2025-04-26', [...MET, 'Đây là lần thứ ba ông Witkoff gặp ông Putin.']],
  [
    'another meeting of theirs told since',
    '2025-04-26',
    [
      ...MET,
      'Trước đó, hôm 11/4, ông Putin gặp ông Witkoff ở Saint Petersburg.',
      'Đây là lần thứ ba ông Witkoff gặp ông Putin trong năm nay.',
    ],
  ],
  [
    'all exchanges, whoever mediated',
    '2025-02-06',
    [...FREED, 'Bộ Ngoại giao UAE cho biết đây là đợt trao đổi thứ 61 kể từ đầu chiến sự.'],
  ],
  [
    'a round of another place',
    '2026-02-19',
    [
      'Đàm phán Nga, Mỹ, Ukraine ở Geneva kết thúc',
      'Đàm phán ba bên tại Geneva kết thúc ngày 18/2.',
      'Vòng thứ ba diễn ra trong hai ngày 4 và 5/2 tại Istanbul.',
    ],
  ],
])('silent about a clause without an event: %s', async (_name, day, page) => {
  expect(await lines(day, ...page)).toEqual([]);
});
