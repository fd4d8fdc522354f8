import { beforeAll, describe, expect, it } from 'vitest';
import type { IndexedEventStore } from '../../lib/events/types';
import { bundledStore, matched } from './events';

let store: IndexedEventStore;
beforeAll(async () => {
  store = await bundledStore();
});

/** The event chosen for the last clause of a page. */
const lastOf = async (day: string, text: string): Promise<string | null> =>
  (await matched(text, day, store)).at(-1)?.same?.event.id ?? null;

describe('a happening told by its week or month', () => {
  it.each([
    [
      'the week before',
      '2025-10-21',
      'Ngoại trưởng Nga Lavrov điện đàm với Ngoại trưởng Mỹ Rubio hôm 20/10.\nÔng Trump và ông Putin đã điện đàm vào tuần trước.',
      '2025-10-16-trump-putin-call',
    ],
    [
      'a month of the year that we filled in',
      '2026-03-06',
      'Cuộc trao đổi diễn ra theo thỏa thuận mà Nga và Ukraine đạt được ở Geneva, Thụy Sĩ tháng trước.',
      '2026-02-17-geneva-round-3',
    ],
  ])('%s', async (_, day, text, event) => {
    expect(await lastOf(day, text)).toBe(event);
  });

  it.each([
    ['strikes come every week', '2026-07-31', 'Kiev trúng tên lửa Nga trong trận tập kích tuần trước.'],
    [
      'words of a month in which something else happened',
      '2026-05-07',
      'Budapest hoàn trả ngân hàng Oschadbank của Ukraine số vàng và 82 triệu USD tiền mặt bị giữ hồi tháng 3.',
    ],
    [
      'a plan for a later day of the week',
      '2025-10-21',
      'Ông Lavrov và ông Rubio có thể gặp nhau trong tuần này, sớm nhất vào ngày 23/10.',
    ],
  ])('none: %s', async (_, day, text) => {
    expect(await lastOf(day, text)).toBeNull();
  });
});

it('takes the month of an agreement for none of the exchange', async () => {
  const [agreed] = await matched(
    'Hồi đầu tháng, Nga và Ukraine nhất trí trao đổi 314 tù binh.',
    '2026-02-18',
    store,
  );
  expect(agreed?.same).toBeNull();
});

describe('several told beside the one', () => {
  it.each([
    [
      'several of another kind',
      '2025-10-01',
      'Tháng 8/2025, Budapest ra lệnh trừng phạt đối với chỉ huy UAV của Ukraine Robert Brovdi sau nhiều lần tấn công vào đường ống dẫn dầu sang Hungary.',
      '2025-08-28-hungary-bans-ukrainian-commander',
    ],
    [
      'the sittings of one round',
      '2025-11-25',
      'Ngày 23/11, ông Marco Rubio khen các cuộc đàm phán với Ukraine ở Geneva đạt tiến triển.',
      '2025-11-23-geneva-us-ukraine',
    ],
    [
      'rounds with a month each',
      '2026-02-18',
      'Hai vòng đàm phán ba bên trước đó diễn ra tại Abu Dhabi vào cuối tháng 1 và đầu tháng 2.',
      '2026-02-04-abu-dhabi-round-2',
    ],
  ])('%s', async (_, day, text, event) => {
    expect(await lastOf(day, text)).toBe(event);
  });

  it.each([
    ['rounds', '2026-02-18', 'Các vòng đàm phán tại Abu Dhabi đều kéo dài hai ngày.'],
    ['several of its kind', '2025-06-10', 'Ukraine đã nhiều lần tấn công cầu Crimea.'],
  ])('none of %s', async (_, day, text) => {
    expect(await lastOf(day, text)).toBeNull();
  });
});

describe('a neighbouring kind', () => {
  it.each([
    ['who, where and when agree', 'Ông Joe Biden gặp ông Zelensky ở Kiev hôm 20/2.', '2023-02-20-biden-kyiv'],
    ['somebody else', 'Ông Olaf Scholz gặp ông Zelensky ở Kiev hôm 20/2.', null],
    ['another place', 'Ông Joe Biden gặp ông Zelensky ở Warsaw hôm 20/2.', null],
  ])('%s', async (_, text, event) => {
    expect(await lastOf('2023-02-22', text)).toBe(event);
  });
});

describe('the news of a strike on its place', () => {
  const title = 'Thủ đô Kiev của Ukraine hứng chịu đợt không kích lớn từ phía Nga';

  it.each([
    ['of the page’s own day', '2025-08-28', title, '2025-08-28-kyiv-strike'],
    ['of another day', '2025-08-30', title, null],
    ['feared', '2025-08-28', `${title} vào đêm nay nếu đàm phán đổ vỡ, tình báo cảnh báo`, null],
  ])('%s', async (_, day, headline, event) => {
    const [claim] = await matched(`${headline}\nCòi báo động vang lên trong đêm.`, day, store);
    expect(claim?.same?.event.id ?? null).toBe(event);
  });
});

describe('a description beside the news', () => {
  const strike = 'Ngày 20/9/2025, Ukraine tập kích nhà máy lọc dầu Saratov của Nga.';

  it.each([
    [
      'tells nothing of its own',
      'Nhà máy lọc dầu Saratov chiếm khoảng 2,5% sản lượng lọc dầu của Nga.',
      null,
    ],
    [
      'what goes on does',
      'Cuộc tấn công gây cháy nhà máy lọc dầu Saratov.',
      '2025-09-20-saratov-novokuibyshevsk',
    ],
  ])('%s', async (_, sentence, event) => {
    expect(await lastOf('2025-09-20', `${strike} ${sentence}`)).toBe(event);
  });
});
