import { beforeAll, describe, expect, it } from 'vitest';
import type { IndexedEventStore } from '../../../lib/events/types';
import { analysisOf, told } from '../../analysis/read-page';
import { bundledStore } from '../../match/events';

let store: IndexedEventStore;
beforeAll(async () => {
  store = await bundledStore();
});

const read = async (day: string, ...lines: string[]): Promise<string[]> =>
  told(await analysisOf(lines.join('\n'), day, store));

/** The news: 106 Russians for 100 Ukrainians. */
const EASTER = [
  'Nga và Ukraine trao đổi tù binh trước lễ Phục sinh',
  'Nga và Ukraine hôm 10/4 trao đổi hơn 200 tù binh.',
];
/** The news: 390 a side, 270 soldiers and 120 civilians. */
const GREATEST = [
  'Nga, Ukraine trao đổi tù binh',
  'Ngày 23/5, Nga và Ukraine trao trả mỗi bên 390 người, gồm 270 quân nhân và 120 dân thường.',
];

describe('a figure of the news with two digits in another order', () => {
  it.each([
    [
      'in a ministry’s words',
      '2023-04-11',
      [...EASTER, '"Sau đàm phán, 160 quân nhân Nga đã trở về", Bộ Quốc phòng Nga thông báo hôm 10/4.'],
      ['figure conflict: 160, 160 against 106'],
    ],
    [
      'in a clause of its own',
      '2025-05-24',
      [...GREATEST, 'Theo Bộ Quốc phòng Nga, 102 dân thường được chuyển tới Belarus.'],
      ['figure conflict: 102, 102 against 120'],
    ],
    [
      'under a day that is a slip of its own',
      '2024-12-21',
      [
        'Ukraine nhận lại thi thể quân nhân',
        'Ukraine ngày 20/12 nhận lại thi thể quân nhân từ Nga trong một đợt trao đổi.',
        'Theo cơ quan điều phối, ngày 20/11 Ukraine đã nhận lại 530 thi thể từ Nga.',
      ],
      ['figure conflict: 530, 530 against 503'],
    ],
  ])('is found %s', async (_, day, lines, findings) => {
    expect((await read(day, ...lines)).filter((one) => one.startsWith('figure'))).toEqual(findings);
  });

  it.each([
    [
      'the figure itself',
      '"Sau đàm phán, 106 quân nhân Nga đã trở về", Bộ Quốc phòng Nga thông báo hôm 10/4.',
    ],
    ['another figure', '"Sau đàm phán, 140 quân nhân Nga đã trở về", Bộ Quốc phòng Nga thông báo hôm 10/4.'],
    ['about so many', 'Theo Bộ Quốc phòng Nga, khoảng 160 quân nhân Nga đã trở về.'],
    ['another day', 'Hôm 4/3, 160 quân nhân Nga đã trở về, Bộ Quốc phòng Nga cho biết.'],
    ['a comparison', 'Theo Bộ Quốc phòng Nga, lần trước có 160 quân nhân Nga trở về.'],
    ['a plan', 'Theo Bộ Quốc phòng Nga, 160 quân nhân Nga sẽ trở về.'],
    ['a whole sentence of somebody', '“Sau đàm phán, 160 quân nhân Nga đã trở về.”'],
    ['a sum', 'Theo Bộ Quốc phòng Nga, tổng số quân nhân Nga trở về kể từ tháng 3 là 160 quân nhân.'],
    ['something else counted', 'Theo Bộ Quốc phòng Nga, 160 UAV đã bị bắn hạ.'],
  ])('is silent about %s', async (_, line) => {
    expect(await read('2023-04-11', ...EASTER, line)).toEqual([]);
  });

  it('is silent where the event is not the page’s news', async () => {
    const line = 'Bộ Quốc phòng Nga cho biết 160 quân nhân Nga đã trở về.';
    const past = 'Trước đó, ngày 10/4, Nga và Ukraine trao đổi tù binh.';
    expect(
      await read('2023-04-27', 'Chiến sự Ukraine', 'Trời Kiev có mưa.', 'Đường phố vắng.', past, line),
    ).toEqual([]);
  });
});
