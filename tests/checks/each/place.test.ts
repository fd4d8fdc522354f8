import { beforeAll, expect, it } from 'vitest';
import type { IndexedEventStore } from '../../../lib/events/types';
import { analysisOf, told } from '../../analysis/read-page';
import { bundledStore } from '../../match/events';

let store: IndexedEventStore;
beforeAll(async () => {
  store = await bundledStore();
});

const read = async (day: string, text: string): Promise<string[]> => told(await analysisOf(text, day, store));

const ROUND =
  'Vòng đàm phán thứ hai diễn ra tại Istanbul ngày 4 và 5/2, khi các bên nhất trí trao đổi 314 tù nhân.';
const NORMANDY =
  'Sau hơn 8 tiếng thảo luận tại Berlin hôm 26/1, đại diện Nga, Ukraine, Pháp và Đức cam kết duy trì lệnh ngừng bắn ở miền đông Ukraine.';
const ORBAN =
  'Ông Orban bất ngờ thăm Ukraine\nThủ tướng Hungary Viktor Orban hôm 2/7 bất ngờ tới thành phố Lviv hội đàm với Tổng thống Volodymyr Zelensky, đề nghị Ukraine cân nhắc ngừng bắn.';

it.each([
  [
    'of a round, by its number and day',
    '2026-03-07',
    ROUND,
    'place conflict: Istanbul, Istanbul against Abu Dhabi',
  ],
  ['of talks that lasted so long', '2022-01-27', NORMANDY, 'place conflict: Berlin, Berlin against Paris'],
  ['where a guest came to meet', '2024-07-03', ORBAN, 'place conflict: Lviv, Lviv against Kiev'],
])('a place %s', async (_name, day, text, finding) => {
  expect(await read(day, text)).toEqual([finding]);
});

const HOST =
  'Ông Trump gặp ông Zelensky\nÔng Trump hôm 18/8 tiếp ông Zelensky cùng các lãnh đạo châu Âu tại New York.';
const QUARREL = 'Mỹ và Ukraine\nÔng Zelensky và ông Trump hôm 28/2 cãi vã tại New York.';

it.each([
  ['a host', '2025-08-19', HOST, 1],
  ['a host at the known place', '2025-08-19', HOST.replace('New York', 'Washington'), 0],
  ['a host who will', '2025-08-17', HOST.replace('tiếp', 'sẽ tiếp'), 0],
  ['a quarrel', '2025-03-01', QUARREL, 1],
  ['a quarrel at the known place', '2025-03-01', QUARREL.replace('New York', 'Nhà Trắng'), 0],
  ['a quarrel over what is done elsewhere', '2025-03-01', QUARREL.replace('tại', 'về tình hình tại'), 0],
])('the place of %s (%s)', async (_name, day, text, count) => {
  expect((await read(day, text)).filter((one) => one.startsWith('place'))).toHaveLength(count);
});

const NEXT_MONTH =
  'Nga và Ukraine trao đổi tù binh hôm 19/4. Một tháng sau, đại diện Nga và Ukraine đàm phán trực tiếp tại Istanbul, và nhất trí đổi 1.000 tù binh mỗi bên.';

it.each([
  ['where a truce was announced in the month of the talks', '2026-11-20', NEXT_MONTH],
  ['the known one', '2026-03-07', ROUND.replace('Istanbul', 'Abu Dhabi')],
  ['the state that holds it', '2026-03-07', ROUND.replace('Istanbul', 'UAE')],
  ['a plan', '2026-03-07', ROUND.replace('diễn ra', 'sẽ diễn ra')],
  ['another round', '2026-03-07', ROUND.replace('thứ hai', 'thứ năm')],
  [
    'what went before',
    '2022-01-27',
    NORMANDY.replace('hơn 8 tiếng thảo luận', 'cuộc gặp').replace(' hôm 26/1', ''),
  ],
  ['a stop on the way', '2024-07-03', ORBAN.replace('tới thành phố Lviv hội đàm', 'ghé Lviv rồi hội đàm')],
  ['the state where he came', '2024-07-03', ORBAN.replace('thành phố Lviv', 'Ukraine')],
])('silent: %s', async (_name, day, text) => {
  expect(await read(day, text)).toEqual([]);
});

const BRACKETS = [
  'Nga và Ukraine hòa đàm trực tiếp',
  'Nga và Ukraine ngày 16/5 đàm phán trực tiếp, lần đầu sau ba năm. Cuộc đàm phán Nga - Ukraine khép lại sau hai giờ, các đoàn rời Geneva (Thổ Nhĩ Kỳ).',
].join('\n');

it('a place in brackets with the state where the event was', async () => {
  expect(await read('2025-05-17', BRACKETS)).toEqual(['place conflict: Geneva, Geneva against Istanbul']);
});

it.each([
  ['the known place', BRACKETS.replace('Geneva', 'Istanbul')],
  ['another state', BRACKETS.replace('Thổ Nhĩ Kỳ', 'Thụy Sĩ')],
  ['no state', BRACKETS.replace('Thổ Nhĩ Kỳ', 'ảnh')],
  ['a state that it only follows', BRACKETS.replace('Geneva (Thổ Nhĩ Kỳ)', 'Geneva, rồi Thổ Nhĩ Kỳ')],
  ['a place at war', BRACKETS.replace('Geneva (Thổ Nhĩ Kỳ)', 'Donetsk (Nga)')],
])('silent beside a state: %s', async (_name, text) => {
  expect(await read('2025-05-17', text)).toEqual([]);
});
