import { beforeAll, describe, expect, it } from 'vitest';
import type { IndexedEventStore } from '../../../lib/events/types';
import { analysisOf, told } from '../../analysis/read-page';
import { bundledStore } from '../../match/events';

let store: IndexedEventStore;
beforeAll(async () => {
  store = await bundledStore();
});

const ORBAN = 'Thủ tướng Hungary Viktor Orban hôm 2/7 tới Kiev hội đàm với Tổng thống Volodymyr Zelensky.';

describe('a count from a day told beside it', () => {
  it.each([
    [
      'the day before the count',
      '2025-06-30',
      'Hai đoàn Nga và Ukraine gặp lại nhau hôm 20/6, chỉ hai tuần sau cuộc gặp hôm 12/6.',
      'date conflict: hai tuần sau, 2025-06-26 against 2025-06-20',
    ],
    [
      'the day behind it',
      '2025-06-30',
      'Bốn ngày sau cuộc gặp ngày 2/6, hôm 9/6, hai bên đổi tù binh.',
      'date conflict: Bốn ngày sau, 2025-06-06 against 2025-06-09',
    ],
    [
      'what the paragraph speaks of',
      '2026-07-06',
      'Ông Trump điện đàm với ông Putin hôm 4/7.\nĐây là lần thứ ba trong năm nay lãnh đạo hai nước nói chuyện qua điện thoại, 10 ngày sau cuộc điện đàm ngày 14/6.',
      'date conflict: 10 ngày sau, 2026-06-24 against 2026-07-04',
    ],
    [
      "the page's own day",
      '2024-07-03',
      'Đây là chuyến đi đầu tiên của ông, diễn ra 9 ngày sau khi nước này nhận chức chủ tịch luân phiên EU hôm 1/7.',
      'date conflict: 9 ngày sau, 2024-07-10 against ../2024-07-03',
    ],
    [
      'a month beside the count',
      '2026-03-07',
      'Nga và Ukraine ngày 6/3 trao đổi thêm 300 tù binh mỗi bên. Đợt đầu với 200 người mỗi bên diễn ra trước đó một ngày, tức ngày 5/2.',
      'date conflict: ngày 5/2, 2026-02-05 against 2026-03-05',
    ],
  ])('%s', async (_name, day, text, expected) => {
    expect(told(await analysisOf(text, day, store))).toEqual([expected]);
  });

  it.each([
    [
      'first and last day both count',
      '2025-06-30',
      'Bốn ngày sau cuộc gặp ngày 2/6, hôm 7/6, hai bên đổi tù binh.',
    ],
    [
      'more than so many',
      '2025-06-30',
      'Hai đoàn Nga và Ukraine gặp lại nhau hôm 24/6, hơn một tuần sau cuộc gặp hôm 12/6.',
    ],
    [
      'as it was',
      '2024-07-03',
      `${ORBAN} Chuyến đi diễn ra chỉ một ngày sau khi Hungary nhận chức chủ tịch EU hôm 1/7.`,
    ],
    [
      'what comes into force',
      '2025-06-30',
      'Lệnh được ban hành có hiệu lực 30 ngày sau khi ông Zelensky ký hôm 19/6.',
    ],
    ['a plan', '2025-06-30', 'Hai bên có thể gặp nhau ba tuần sau cuộc điện đàm ngày 19/6.'],
    [
      'a day in another breath',
      '2025-06-30',
      'Đây là cuộc gặp diễn ra ba tuần sau khi hai bên nối lại đàm phán, nói như ông Putin hôm 19/6.',
    ],
  ])('nothing: %s', async (_name, day, text) => {
    expect(told(await analysisOf(text, day, store))).toEqual([]);
  });
});

describe('a day that lies ahead, told as gone by', () => {
  it.each([
    [
      'Lãnh đạo hai nước điện đàm hôm 14/7, theo Điện Kremlin.',
      ['date conflict: hôm 14/7, 2025-07-14 against ../2025-06-30'],
    ],
    ['Vòng đàm phán tiếp theo diễn ra hôm 14/7 tới, theo Điện Kremlin.', []],
    ['Vòng đàm phán tiếp theo diễn ra ngày 14/7, theo Điện Kremlin.', []],
    ['Lãnh đạo hai nước dự kiến điện đàm hôm 14/7, theo Điện Kremlin.', []],
    ['Lãnh đạo hai nước điện đàm hôm 1/7, theo Điện Kremlin.', []],
  ])('%s', async (text, expected) => {
    expect(told(await analysisOf(text, '2025-06-30', store))).toEqual(expected);
  });
});
