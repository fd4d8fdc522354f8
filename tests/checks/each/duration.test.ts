import { beforeAll, describe, expect, it } from 'vitest';
import { covers } from '../../../lib/checks/reading/length';
import type { IndexedEventStore } from '../../../lib/events/types';
import { analysisOf, told } from '../../analysis/read-page';
import { bundledStore } from '../../match/events';

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
      'before a plan',
      'Ngày 4/6, ông Trump và ông Putin điện đàm bốn giờ và sẽ còn nói chuyện tiếp.',
      'duration conflict: bốn giờ, PT4H against PT75M',
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
    ['the length of a plan', 'Ngày 4/6, ông Trump và ông Putin sẽ điện đàm bốn giờ.'],
    ['a round number near it', 'Theo nhà lãnh đạo Mỹ, cuộc điện đàm kéo dài khoảng 70 phút.'],
    ['a count of minutes near it', 'Theo nhà lãnh đạo Mỹ, cuộc điện đàm kéo dài 78 phút.'],
    ['a length between two', 'Theo nhà lãnh đạo Mỹ, cuộc điện đàm kéo dài từ hai đến ba giờ.'],
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

describe('a truce in the headline', () => {
  const TITLE = 'Bốn lãnh đạo châu Âu cùng tới Kiev, đòi ngừng bắn 30 ngày';
  const MET = 'Bốn lãnh đạo tới Kiev hôm 10/5.';

  it('and another length in the body, of which the record has the headline’s', async () => {
    expect(await read('2025-05-11', TITLE, `${MET} Các nước kêu gọi Nga ngừng bắn 60 ngày.`)).toEqual([
      'duration conflict: 60 ngày, P60D against P30D',
    ]);
  });
  it('and another length in the body, of which the record has none', async () => {
    const body = 'Hai bên bàn về ngừng bắn 60 ngày.';
    expect(await read('2025-09-11', 'Hai bên bàn về ngừng bắn 45 ngày', body)).toEqual([
      'duration conflict: 45 ngày, P45D against P60D',
    ]);
  });
  it.each([
    ['the same', 'Các nước kêu gọi Nga ngừng bắn 30 ngày.'],
    ['a month', 'Các nước kêu gọi Nga ngừng bắn 60 ngày thay vì một tháng.'],
    ['between two lengths', 'Các nước kêu gọi Nga ngừng bắn từ 20 đến 40 ngày.'],
    ['two truces', 'Trước đó Nga ngừng bắn ba ngày và ngừng bắn 30 giờ.'],
    ['no truce', 'Chuyến đi kéo dài hai ngày.'],
  ])('silent: %s', async (_name, line) => {
    expect(await read('2025-05-11', TITLE, `${MET} ${line}`)).toEqual([]);
  });
});

it.each([
  [60, 'less', 120, 'gần hai giờ', false],
  [90, 'less', 120, 'gần hai giờ', true],
  [60, 'less', 120, 'chưa đầy hai giờ', true],
  [75, 'about', 85, 'khoảng 85 phút', false],
  [80, 'about', 85, 'khoảng 85 phút', true],
  [75, 'about', 90, 'khoảng 90 phút', true],
  [180, 'about', 120, 'hai đến ba giờ', true],
  [180, 'about', 120, '2-3 giờ', true],
  [180, 'less', 120, 'chưa đến hai giờ', false],
  [160, 'less', 210, 'gần ba tiếng rưỡi', true],
  [150, 'less', 210, 'gần ba tiếng rưỡi', false],
  [165, 'less', 240, 'chưa đầy bốn giờ', true],
] as const)('%i minutes under "%s %i" (%s): %s', (known, mod, claimed, words, expected) => {
  expect(covers(claimed, mod, known, { words, isExact: known !== 60 })).toBe(expected);
});
