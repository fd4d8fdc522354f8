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
