import { beforeAll, describe, expect, it } from 'vitest';
import type { IndexedEventStore } from '../../../lib/events/types';
import { analysisOf, told } from '../../analysis/read-page';
import { bundledStore } from '../../match/events';

let store: IndexedEventStore;
beforeAll(async () => {
  store = await bundledStore();
});

const read = async (day: string, text: string): Promise<string[]> => told(await analysisOf(text, day, store));

describe('a day against its event', () => {
  it.each([
    [
      'behind "sau khi"',
      '2026-01-26',
      'Sau khi gặp ông Trump ở Davos hôm 20/1, Tổng thống Zelensky cho biết văn bản bảo đảm an ninh đã xong.',
    ],
    [
      'of a numbered round in the days of the news',
      '2025-06-04',
      'Trong vòng hai tại Istanbul hôm 3/6, phái đoàn Nga của ông Vladimir Medinsky và phái đoàn Ukraine của ông Rustem Umerov ngồi với nhau khoảng một giờ.',
    ],
    [
      'of a meeting at the place of a visit',
      '2023-02-10',
      'Ngày 7/2, ông Zelensky tới London hội đàm với Thủ tướng Rishi Sunak, gặp Vua Charles III, phát biểu trước Quốc hội Anh và kêu gọi cấp tiêm kích.',
    ],
  ])('differs %s', async (_name, day, text) => {
    expect((await read(day, text)).filter((one) => one.startsWith('date conflict'))).toHaveLength(1);
  });

  it.each([
    [
      'the known day',
      '2026-01-26',
      'Sau khi gặp ông Trump ở Davos hôm 22/1, Tổng thống Zelensky cho biết văn bản bảo đảm an ninh đã xong.',
    ],
    [
      'a day that bounds',
      '2025-06-10',
      'Đây là cuộc gặp đầu tiên của hai đoàn kể từ khi Ukraine mở chiến dịch "Mạng nhện" hôm 2/6.',
    ],
    [
      'the round on its day',
      '2025-06-04',
      'Trong vòng hai tại Istanbul hôm 2/6, phái đoàn Nga của ông Vladimir Medinsky và phái đoàn Ukraine của ông Rustem Umerov ngồi với nhau khoảng một giờ.',
    ],
    [
      'the day of the visit',
      '2023-02-10',
      'Ngày 8/2, ông Zelensky tới London hội đàm với Thủ tướng Rishi Sunak, gặp Vua Charles III, phát biểu trước Quốc hội Anh và kêu gọi cấp tiêm kích.',
    ],
    [
      'another meeting at that place',
      '2023-02-10',
      'Ngày 7/2, ông Zelensky hội đàm qua màn hình với các bộ trưởng châu Âu ở London.',
    ],
  ])('is silent about %s', async (_name, day, text) => {
    expect(await read(day, text)).toEqual([]);
  });
});
