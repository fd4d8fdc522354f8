import { beforeAll, describe, expect, it } from 'vitest';
import { covers } from '../../lib/checks/length';
import type { IndexedEventStore } from '../../lib/events/types';
import { analysisOf, told } from '../analysis/read-page';
import { bundledStore } from '../match/events';

let store: IndexedEventStore;
beforeAll(async () => {
  store = await bundledStore();
});

const read = async (day: string, ...lines: string[]): Promise<string[]> =>
  told(await analysisOf(lines.join('\n'), day, store));

const CALL = [
  'Ông Trump nói gì sau khi điện đàm với ông Putin',
  'Tổng thống Mỹ Donald Trump điện đàm với Tổng thống Nga Vladimir Putin hôm 4/6.',
];
const SCHOLZ = 'Thủ tướng Đức Olaf Scholz điện đàm với ông Putin hôm 15/11. Cuộc gọi kéo dài khoảng một giờ.';

describe('the length of the call that the page is about', () => {
  it.each([
    [
      'minutes that are no round number',
      'Theo nhà lãnh đạo Mỹ, cuộc điện đàm kéo dài khoảng 85 phút.',
      'duration conflict: khoảng 85 phút, PT85M against PT75M',
    ],
    [
      'far from it, in a sentence that goes on',
      'Cuộc điện đàm diễn ra buổi tối. Hai bên nói chuyện gần ba giờ.',
      'duration conflict: gần ba giờ, PT3H against PT75M',
    ],
  ])('%s', async (_name, line, finding) => {
    expect(await read('2025-06-05', ...CALL, line)).toEqual([finding]);
  });

  it.each([
    ['a round number near it', 'Theo nhà lãnh đạo Mỹ, cuộc điện đàm kéo dài khoảng 70 phút.'],
    ['a count of minutes near it', 'Theo nhà lãnh đạo Mỹ, cuộc điện đàm kéo dài 78 phút.'],
    ['the other side’s account', 'Theo Điện Kremlin, cuộc điện đàm kéo dài khoảng 85 phút.'],
    ['a sentence that goes on', 'Cuộc điện đàm diễn ra buổi tối. Hai bên nói chuyện gần hai giờ.'],
    ['what others did', 'Cuộc điện đàm diễn ra buổi tối. Các trợ lý nói chuyện gần ba giờ.'],
    ['what passed until it', 'Hai bên nói chuyện sau ba giờ chờ đợi.'],
  ])('silent: %s', async (_name, line) => {
    expect(await read('2025-06-05', ...CALL, line)).toEqual([]);
  });
});

it('a headline whose length is not its body’s', async () => {
  expect(await read('2024-11-16', 'Ông Putin và ông Scholz điện đàm gần hai giờ', SCHOLZ)).toEqual([
    'duration conflict: gần hai giờ, PT2H against PT1H',
  ]);
  expect(await read('2024-11-16', 'Ông Putin và ông Scholz điện đàm một giờ', SCHOLZ)).toEqual([]);
});

it.each([
  [60, 'less', 120, 'gần hai giờ', false],
  [90, 'less', 120, 'gần hai giờ', true],
  [60, 'less', 120, 'chưa đầy hai giờ', true],
  [75, 'about', 85, 'khoảng 85 phút', false],
  [80, 'about', 85, 'khoảng 85 phút', true],
  [75, 'about', 90, 'khoảng 90 phút', true],
] as const)('%i minutes under "%s %i" (%s): %s', (known, mod, claimed, words, expected) => {
  expect(covers(claimed, mod, known, { words, isExact: known !== 60 })).toBe(expected);
});
