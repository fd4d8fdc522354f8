import { beforeAll, describe, expect, it } from 'vitest';
import type { IndexedEventStore } from '../../lib/events/types';
import { bundledStore, matched, sameOf } from './events';

let store: IndexedEventStore;
beforeAll(async () => {
  store = await bundledStore();
});

/** Each pair tells one known happening, and then another one in nearly the same words: forms seen on real pages. */
describe('the happening of the record, and another one', () => {
  it.each([
    [
      'a sum over years',
      '2025-06-01',
      'Ngày 20/5, EU thông qua gói trừng phạt thứ 17 nhằm vào Nga.',
      'EU đã áp tổng cộng 17 gói trừng phạt nhằm vào Nga kể từ khi chiến sự bắt đầu.',
    ],
    [
      'meetings counted',
      '2026-01-23',
      'Ông Witkoff gặp ông Putin tại Moscow hôm 22/1.',
      'Ông Witkoff đã ít nhất sáu lần gặp ông Putin trong năm 2025.',
    ],
    [
      'an agreement to exchange prisoners',
      '2025-06-27',
      'Nga và Ukraine trao đổi tù binh ngày 26/6 theo thỏa thuận Istanbul.',
      'Sau hai vòng ở Istanbul, hai bên nhất trí trao đổi tù binh theo công thức "1.000 đổi 1.000".',
    ],
    [
      'a wish for a truce',
      '2025-04-21',
      'Ông Putin tuyên bố ngừng bắn 30 giờ dịp lễ Phục sinh hôm 19/4.',
      'Ông Zelensky kêu gọi Nga gia hạn lệnh ngừng bắn qua lễ Phục sinh.',
    ],
    [
      'the round that is to come',
      '2026-02-20',
      'Vòng đàm phán ba bên giữa Nga, Mỹ và Ukraine kết thúc tại Geneva hôm 18/2.',
      'Ông Medinsky xác nhận vòng đàm phán tiếp theo giữa Nga và Ukraine.',
    ],
    [
      'aid of another state',
      '2022-08-25',
      'Mỹ công bố gói viện trợ 2,98 tỷ USD cho Ukraine hôm 24/8.',
      'Chính phủ Anh công bố gói viện trợ 63,5 triệu USD cho Ukraine hôm 24/8.',
    ],
    [
      'sanctions of nobody named',
      '2022-12-20',
      'EU thông qua gói trừng phạt thứ chín nhằm vào Nga.',
      'Đợt trừng phạt mới nhằm vào Nga có hiệu lực.',
    ],
    [
      'a caption',
      '2026-02-05',
      'Ông Peskov nói Nga chiến đấu đến khi Kiev ra quyết định hôm 4/2.',
      'Người phát ngôn Điện Kremlin Dmitry Peskov.',
    ],
    [
      'a day a year away',
      '2025-09-28',
      'Nhà máy Zaporizhzhia mất điện lưới ngày thứ tư, hôm 27/9.',
      'Vụ cháy tại nhà máy điện hạt nhân Zaporizhzhia ngày 11/8/2024.',
    ],
    [
      'a strike on a place that the record does not tell of',
      '2025-09-14',
      'UAV Ukraine tập kích nhà máy lọc dầu ở Kirishi hôm 14/9.',
      'Ukraine lại tập kích một nhà máy lọc dầu của Nga.',
    ],
  ])('%s', async (_name, day, known, another) => {
    expect(await sameOf(known, day, store)).not.toBeNull();
    expect(await sameOf(another, day, store)).toBeNull();
  });
});

describe('what lies ahead of the page', () => {
  it.each([
    ['a plan for its day', 'Ông Trump sẽ gặp ông Putin tại Alaska ngày 15/8.', '2025-08-15-alaska-summit'],
    ['no stretch of years', 'Ông Trump gặp ông Putin cho giai đoạn 2025-2026.', null],
  ])('%s', async (_name, text, event) => {
    expect(await sameOf(text, '2025-08-09', store)).toBe(event);
  });
});

describe('told once more without its day', () => {
  const first = async (text: string): Promise<string | null> =>
    (await matched(text, '2024-11-18', store))[0]?.same?.event.id ?? null;
  const title = 'Thủ tướng Đức nói tin không tốt sau khi điện đàm với Tổng thống Nga';

  it.each([
    [
      'a title whose text tells the day',
      `${title}\nNgày 15/11, ông Olaf Scholz và ông Vladimir Putin điện đàm lần đầu sau gần hai năm.`,
      '2024-11-15-scholz-putin-call',
    ],
    [
      'not what was before',
      `Thủ tướng Đức từng nhiều lần điện đàm với Tổng thống Nga\nNgày 15/11, ông Olaf Scholz và ông Vladimir Putin điện đàm lần đầu sau gần hai năm.`,
      null,
    ],
  ])('%s', async (_name, text, event) => {
    expect(await first(text)).toBe(event);
  });
});
