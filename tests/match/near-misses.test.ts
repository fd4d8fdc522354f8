import { beforeAll, describe, expect, it } from 'vitest';
import type { IndexedEventStore } from '../../lib/events/types';
import { bundledStore, matched } from './events';

let store: IndexedEventStore;
beforeAll(async () => {
  store = await bundledStore();
});

/** The event chosen for the first clause of a page. */
const firstOf = async (day: string, text: string): Promise<string | null> =>
  (await matched(text, day, store))[0]?.same?.event.id ?? null;

describe('an event that has much in common with a clause', () => {
  it.each([
    [
      'the body that voted',
      '2024-04-25',
      'Hạ viện Mỹ thông qua gói viện trợ cho Ukraine.',
      '2024-04-20-us-house-61bn',
    ],
    [
      'the exchange of the last days',
      '2025-08-16',
      'Nga và Ukraine trao đổi 84 tù binh mỗi bên.',
      '2025-08-14-pow-exchange',
    ],
  ])('is the one: %s', async (_, day, text, event) => {
    expect(await firstOf(day, text)).toBe(event);
  });

  it.each([
    ['the other house voted days later', '2024-04-25', 'Quốc hội Mỹ thông qua gói viện trợ cho Ukraine.'],
    ['weeks ago: another may have followed', '2025-09-10', 'Nga và Ukraine trao đổi 84 tù binh mỗi bên.'],
    [
      'a package of the same days, not yet given',
      '2022-09-14',
      'Nhà Trắng hôm 13/9 nói Mỹ sắp công bố gói viện trợ quân sự mới cho Ukraine.',
    ],
    [
      'a fight of no told place within the same region',
      '2025-10-12',
      'Nga nói ngày 11/10 đã bao vây một đơn vị Ukraine ở Donetsk.',
    ],
  ])('is not: %s', async (_, day, text) => {
    expect(await firstOf(day, text)).toBeNull();
  });

  it('is not: the meeting after which others said something', async () => {
    const page = [
      'Ngày 15/8, ông Trump gặp Tổng thống Putin tại Anchorage, Alaska.',
      'Sau hội nghị thượng đỉnh Alaska, các nhà lãnh đạo Anh, Pháp, Đức, Ý, Phần Lan và Ba Lan bày tỏ sẵn sàng cùng Tổng thống Trump và Tổng thống Zelensky hướng tới một cuộc gặp ba bên.',
    ];
    const [first, second] = await matched(page.join('\n'), '2025-08-17', store);
    expect(first?.same?.event.id).toBe('2025-08-15-alaska-summit');
    expect(second?.same).toBeNull();
  });
});
