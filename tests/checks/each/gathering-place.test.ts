import { beforeAll, expect, it } from 'vitest';
import type { IndexedEventStore } from '../../../lib/events/types';
import { analysisOf, told } from '../../analysis/read-page';
import { bundledStore } from '../../match/events';

let store: IndexedEventStore;
beforeAll(async () => {
  store = await bundledStore();
});

const read = async (day: string, text: string): Promise<string[]> => told(await analysisOf(text, day, store));

const RIYADH =
  'Châu Âu bàn về Ukraine\nCác nước châu Âu họp gấp sau cuộc gặp tại Jeddah hôm 18/2 giữa Ngoại trưởng Nga Sergey Lavrov và Ngoại trưởng Mỹ Marco Rubio.';
const ROUND =
  'Nga, Ukraine trao đổi tù binh\nHai bên thống nhất danh sách trong vòng đàm phán ba bên hôm 17 và 18/2 tại Abu Dhabi.';

it.each([
  ['before its day', '2025-02-21', RIYADH, 'place conflict: Jeddah, Jeddah against Riyadh'],
  [
    'with its state between it and its day',
    '2025-02-21',
    RIYADH.replace('Jeddah', 'Jeddah, Ả Rập Xê Út,'),
    'place conflict: Jeddah, Jeddah against Riyadh',
  ],
  ['of a round behind its days', '2026-03-07', ROUND, 'place conflict: Abu Dhabi, Abu Dhabi against Geneva'],
])('a place %s', async (_name, day, text, finding) => {
  expect(await read(day, text)).toEqual([finding]);
});

it.each([
  ['the known place', '2025-02-21', RIYADH.replace('Jeddah', 'Riyadh')],
  ['the state that holds it', '2025-02-21', RIYADH.replace('Jeddah', 'Ả Rập Xê Út')],
  ['two others', '2025-02-21', RIYADH.replace('Ngoại trưởng Nga Sergey Lavrov', 'ông Sergei Shoigu')],
  ['a third who joins them', '2025-02-21', RIYADH.replace('Marco Rubio', 'Marco Rubio cùng ông Zelensky')],
  ['states that nobody speaks for', '2025-02-21', RIYADH.replace(/giữa .*$/u, 'giữa Nga và Mỹ.')],
  ['another day', '2025-02-21', RIYADH.replace('18/2', '12/2')],
  ['a plan', '2025-02-21', RIYADH.replace('cuộc gặp', 'khi hoãn cuộc gặp dự kiến')],
  ['a day of something else', '2025-02-21', RIYADH.replace(' hôm 18/2', ', theo tin hôm 18/2,')],
  ['the known place of a round', '2026-03-07', ROUND.replace('Abu Dhabi', 'Geneva')],
  ['where another round was within days', '2026-02-07', ROUND.replace('17 và 18/2', '4 và 5/2')],
  ['a meeting of nobody named', '2026-03-07', ROUND.replace('vòng đàm phán ba bên', 'cuộc gặp')],
])('silent: %s', async (_name, day, text) => {
  expect(await read(day, text)).toEqual([]);
});

const VERB =
  'Nga và Mỹ nói chuyện\nNgoại trưởng Nga Sergei Lavrov và Ngoại trưởng Mỹ Marco Rubio hôm 18/2 gặp nhau ở Doha.';
const TABLE =
  'Đàm phán ba bên\nHai ngày 23 và 24/1, phái đoàn Nga, Mỹ và Ukraine lần đầu ngồi chung một bàn tại Dubai.';
const SIGNED =
  'Thỏa thuận ngũ cốc Biển Đen\nNga và Ukraine ngày 22/7 ký thỏa thuận ngũ cốc Biển Đen với Liên Hợp Quốc.\nThỏa thuận được ký tại Ankara hôm 22/7 với sự chứng kiến của ông Erdogan.';

it.each([
  ['two who met, by the verb', '2025-02-21', VERB, 'place conflict: Doha, Doha against Riyadh'],
  ['delegations at a table', '2026-01-25', TABLE, 'place conflict: Dubai, Dubai against Abu Dhabi'],
  ['an accord that the text tells', '2022-07-24', SIGNED, 'place conflict: Ankara, Ankara against Istanbul'],
])('a place of %s', async (_name, day, text, finding) => {
  expect(await read(day, text)).toEqual([finding]);
});

it.each([
  ['the known place', '2025-02-21', VERB.replace('Doha', 'Riyadh')],
  ['a wish', '2025-02-21', VERB.replace('gặp', 'đồng ý gặp')],
  ['a plan', '2025-02-21', VERB.replace('gặp', 'nói sẽ gặp')],
  ['two others', '2025-02-21', VERB.replace('Sergei Lavrov', 'Sergei Shoigu')],
  [
    'a day of something else beside its own',
    '2025-02-21',
    VERB.replace('ở Doha', 'ở Doha, ba ngày sau cuộc gọi hôm 15/2'),
  ],
  ['the known place of the delegations', '2026-01-25', TABLE.replace('Dubai', 'Abu Dhabi')],
  ['other delegations', '2026-01-25', TABLE.replace('Nga, Mỹ và Ukraine', 'Nga, Mỹ và Trung Quốc')],
  ['the known place of an accord', '2022-07-24', SIGNED.replace('Ankara', 'Istanbul')],
  ['the accord of another day', '2022-07-24', SIGNED.replace('hôm 22/7', 'hôm 12/7')],
  ['an accord that the text does not tell', '2022-07-24', SIGNED.replace(/\n.*\n/u, '\nTrời nắng.\n')],
])('silent about %s', async (_name, day, text) => {
  expect((await read(day, text)).filter((one) => one.startsWith('place'))).toEqual([]);
});
