import { beforeAll, describe, expect, it } from 'vitest';
import type { IndexedEventStore } from '../../../lib/events/types';
import { analysisOf, told } from '../../analysis/read-page';
import { bundledStore } from '../../match/events';

let store: IndexedEventStore;
beforeAll(async () => {
  store = await bundledStore();
});

const MIG = 'Ngày 16/3/2023, Ba Lan cho biết sẽ giao bốn chiếc MiG-29 cho Ukraine.';

describe('a count from the page or from the day told before', () => {
  it.each([
    [
      'days, beside the day',
      '2024-04-21',
      'Hai ngày trước, hôm 14/4, Nga tấn công Kiev.',
      'date conflict: Hai ngày trước, 2024-04-19 against 2024-04-14',
    ],
    [
      'months, beside the day',
      '2024-07-02',
      'Bốn tháng trước, hôm 20/4, Hạ viện Mỹ thông qua gói viện trợ cho Ukraine.',
      'date conflict: Bốn tháng trước, 2024-03 against 2024-04',
    ],
    [
      'what its clause tells',
      '2024-03-21',
      `${MIG} Bốn ngày sau, Slovakia tuyên bố chuyển 13 chiếc MiG-29 cho Ukraine.`,
      'date conflict: Bốn ngày sau, 2023-03-20 against 2023-03-17',
    ],
    [
      'the only day of the paragraph before',
      '2024-03-21',
      `Chuyện chiến đấu cơ\n${MIG}\nBốn ngày sau, Slovakia tuyên bố chuyển 13 chiếc MiG-29 cho Ukraine.`,
      'date conflict: Bốn ngày sau, 2023-03-20 against 2023-03-17',
    ],
  ])('differs: %s', async (_name, day, text, expected) => {
    expect(told(await analysisOf(text, day, store))).toEqual([expected]);
  });

  it.each([
    ['the day that it gives', '2024-04-21', 'Hai ngày trước, hôm 19/4, Nga tấn công Kiev.'],
    ['both days counted', '2024-04-21', 'Hai ngày trước, hôm 20/4, Nga tấn công Kiev.'],
    [
      'months begun',
      '2024-07-02',
      'Hai tháng trước, hôm 20/4, Hạ viện Mỹ thông qua gói viện trợ cho Ukraine.',
    ],
    [
      'a count from the day before',
      '2024-04-21',
      'Ngày 17/4, Nga bắn tên lửa vào Chernihiv. Hai ngày trước, hôm 15/4, còi báo động vang khắp Ukraine.',
    ],
    [
      'a day off its event',
      '2024-03-21',
      `${MIG} Hai ngày sau, Slovakia tuyên bố chuyển 13 chiếc MiG-29 cho Ukraine.`,
    ],
    [
      'which day of the paragraph before it counts from',
      '2024-03-21',
      `Chuyện chiến đấu cơ\nNgày 13/3/2023, hai bên gặp nhau. ${MIG}\nBốn ngày sau, Slovakia tuyên bố chuyển 13 chiếc MiG-29 cho Ukraine.`,
    ],
    [
      'words of somebody else',
      '2024-04-21',
      '"Hai ngày trước, hôm 14/4, Nga tấn công Kiev", ông Zelensky nói.',
    ],
  ])('is silent about %s', async (_name, day, text) => {
    expect(told(await analysisOf(text, day, store))).toEqual([]);
  });
});
