import { beforeAll, describe, expect, it } from 'vitest';
import { memoryStore } from '../../../lib/events/memory/store';
import type { IndexedEventStore } from '../../../lib/events/types';
import { analysisOf } from '../../analysis/read-page';
import { samplePack } from '../../events/sample-events';

let store: IndexedEventStore;
beforeAll(() => {
  store = memoryStore([samplePack([])]);
});

const found = async (text: string, day: string): Promise<string[]> =>
  (await analysisOf(`Chiến sự Ukraine: Nga nêu giờ. ${text}`, day, store)).findings.map(
    ({ kind, severity, claimed, known }) => `${severity} ${kind} ${claimed} ${known}`,
  );

describe('one hour told in two zones', () => {
  it.each([
    [
      'Lệnh ngừng bắn bắt đầu lúc 18h giờ Moskva (tức 23h giờ Việt Nam) ngày 19/4.',
      '2025-04-20',
      '23:00 22:00',
    ],
    ['Khoảng 11h (giờ Moskva, tức 13h giờ Việt Nam) máy bay rời bãi.', '2024-01-25', '13:00 15:00'],
    ['Cuộc gọi lúc 15h giờ Kiev, tức 21h giờ Hà Nội.', '2025-07-03', '21:00 19:00'],
    ['Cuộc gọi lúc 15h giờ Kiev, tức 19h giờ Hà Nội.', '2025-01-15', '19:00 20:00'],
    ['Hai bên ngồi lại lúc 9h GMT (17h giờ Việt Nam).', '2025-06-03', '17:00 16:00'],
  ])('differs: %s (%s)', async (text, day, clocks) => {
    const [claimed = '', known = ''] = clocks.split(' ');
    const [one = '', ...more] = await found(text, day);
    expect(more).toEqual([]);
    expect(one).toMatch(new RegExp(`^conflict date \\S+T${claimed} \\S+T${known}$`));
  });

  it.each([
    ['hours that agree', 'Lệnh bắt đầu lúc 18h giờ Moskva (tức 22h giờ Việt Nam) ngày 19/4.', '2025-04-20'],
    ['the next day there', 'Lúc 21h giờ Moskva (1h sáng giờ Hà Nội) hai ông gọi.', '2025-07-05'],
    ['halves of the day', 'Lúc 9h giờ Moskva (tức 1h giờ Hà Nội) hai bên ngồi lại.', '2025-07-05'],
    ['summer time', 'Cuộc gọi lúc 15h giờ Kiev, tức 19h giờ Hà Nội.', '2025-07-03'],
    ['a round hour', 'Lúc 10h30 giờ Moskva (khoảng 14h giờ Hà Nội) còi vang.', '2025-07-03'],
    ['days around a change of the clocks', 'Cuộc gọi lúc 15h giờ Kiev, tức 20h giờ Hà Nội.', '2025-04-05'],
    ['the hour of an unnamed place', 'Lúc 10h giờ địa phương (20h giờ Hà Nội) hai ông gặp.', '2025-07-03'],
    ['a state of many zones', 'Lúc 10h giờ Mỹ (20h giờ Hà Nội) hai ông gặp.', '2025-07-03'],
    [
      'two hours of two things',
      'Lúc 10h giờ Moskva ông Putin gặp báo giới, 20h giờ Hà Nội ông Trump gọi.',
      '2025-07-03',
    ],
    ['one zone', 'Từ 10h giờ Moskva (tức 12h giờ Moskva hôm sau) cầu đóng.', '2025-07-03'],
  ])('is silent about %s', async (_, text, day) => {
    expect(await found(text, day)).toEqual([]);
  });
});

describe('the weekday of a day from which on something goes', () => {
  it.each([
    ['Chiến dịch kéo dài từ thứ Hai 6.8 ở vùng biên.', 1],
    ['Chiến dịch kéo dài từ thứ hai 6/8 ở vùng biên.', 1],
    ['Lệnh có hiệu lực đến thứ Tư 13/8 ở vùng biên.', 1],
    ['Chiến dịch kéo dài từ thứ Ba 6.8 ở vùng biên.', 0],
    ['Lệnh có hiệu lực đến thứ Ba 13/8 ở vùng biên.', 0],
    ['Đợt thứ hai từ 6/8 ở vùng biên.', 0],
  ])('%s', async (text, n) => {
    expect((await found(text, '2024-08-16')).filter((one) => one.includes('weekday'))).toHaveLength(n);
  });
});
