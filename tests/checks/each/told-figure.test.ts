import { beforeAll, describe, expect, it } from 'vitest';
import { analyse } from '../../../lib/analysis/analyse';
import type { IndexedEventStore } from '../../../lib/events/types';
import { sampleArticle } from '../../../tools/demo/article';
import { analysisOf, told } from '../../analysis/read-page';
import { bundledStore } from '../../match/events';

let store: IndexedEventStore;
beforeAll(async () => {
  store = await bundledStore();
});

const read = async (day: string, ...lines: string[]): Promise<string[]> =>
  told(await analysisOf(lines.join('\n'), day, store));

/** A page that does not tell when it was published. */
const undated = { url: null, publisher: null, publishedAt: null, publishedBasis: null };

const SUDZHA = [
  'Ukraine kiểm soát thị trấn Sudzha',
  'Ngày 15/8, ông Zelensky cho biết quân đội Ukraine kiểm soát hoàn toàn thị trấn Sudzha ở tỉnh Kursk.',
];
const TRUCE = [
  'Mỹ công bố lệnh ngừng bắn ba ngày giữa Nga và Ukraine',
  'Ông Donald Trump ngày 8/5 thông báo Nga và Ukraine ngừng bắn ba ngày.',
];
const BODIES = [
  'Nga và Ukraine trao đổi thi thể',
  'Nga hôm 26/2 bàn giao 1.000 thi thể cho Ukraine trong đợt trao đổi mới.',
];

describe('a figure in a clause that no event is chosen for', () => {
  it.each([
    [
      'the digits of the story’s area swapped',
      '2024-08-16',
      [...SUDZHA, 'Tư lệnh Oleksandr Syrskyi báo cáo các đơn vị đang giữ 1.510 km2 và 82 khu dân cư.'],
      'figure conflict: 1.510, 1510 against 1150',
    ],
    [
      'a zero too many',
      '2026-05-09',
      [...TRUCE, 'Ông cho biết mỗi bên trao trả 10.000 tù binh.'],
      'figure conflict: 10.000, 10000 against 1000',
    ],
    [
      'a number beside one that is the event’s',
      '2026-02-27',
      [...BODIES, 'Theo ông Medinsky, ngày 26/2, phía Nga nhận lại 53 thi thể và chuyển 1.000 thi thể.'],
      'figure conflict: 53, 53 against 35',
    ],
  ])('%s', async (_name, day, lines, finding) => {
    expect(await read(day, ...lines)).toEqual([finding]);
  });

  it.each([
    ['the same', 'Tư lệnh Oleksandr Syrskyi báo cáo các đơn vị đang giữ 1.150 km2.'],
    ['about so much', 'Tư lệnh Oleksandr Syrskyi báo cáo các đơn vị đang giữ khoảng 1.510 km2.'],
    ['no slip of digits', 'Theo ông Oleksandr Syrskyi, các đơn vị đang giữ 1.300 km2.'],
    ['a comparison', 'Ông Oleksandr Syrskyi nói các đơn vị đang giữ 1.150 km2, so với 1.510 km2.'],
    ['another time', 'Hồi tháng 3/2023, Tư lệnh Oleksandr Syrskyi báo cáo các đơn vị giữ 1.510 km2.'],
    ['a plan', 'Tư lệnh Oleksandr Syrskyi nói các đơn vị sẽ giữ 1.510 km2.'],
    ['somebody’s words', '“Các đơn vị Ukraine đang giữ 1.510 km2.”'],
    ['another thing counted', 'Tư lệnh Oleksandr Syrskyi báo cáo các đơn vị đang giữ 28 tù binh.'],
  ])('silent: %s', async (_name, clause) => {
    expect(await read('2024-08-16', ...SUDZHA, clause)).toEqual([]);
  });

  it('silent: another swap in the headline, of a day that the page tells in words alone', async () => {
    const article = { ...sampleArticle, ...undated };
    expect(told(await analyse(article, store))).toEqual([]);
  });

  it('silent: a tenth of a sum, and a hundred of a thousand with another kind', async () => {
    expect(await read('2026-05-09', ...TRUCE, 'Ông cho biết mỗi bên chi 10.000 USD.')).toEqual([]);
  });
});

describe('a change beside a sum', () => {
  const SIGNED = [
    'Anh và Ukraine ký thỏa thuận an ninh',
    'Tại Kiev hôm 12/1, Anh và Ukraine ký thỏa thuận an ninh.',
  ];
  const aid = (sum: string): string =>
    `${SIGNED[1]} Anh công bố khoản hỗ trợ ${sum} tỷ bảng, tăng 200 triệu bảng so với năm trước.`;

  it('leaves the sum open to comparison', async () => {
    expect(await read('2024-01-13', SIGNED[0] ?? '', aid('3,5'))).toEqual([
      'figure conflict: 3,5 tỷ, 3500000000 against 2500000000',
    ]);
  });
  it('is no sum itself', async () => {
    expect(await read('2024-01-13', SIGNED[0] ?? '', aid('2,5'))).toEqual([]);
  });
});

describe('headline and lead, of which the record has one', () => {
  it.each([
    [
      'the lead’s count',
      '2026-02-27',
      ['Nga bàn giao 2.000 thi thể cho Ukraine', BODIES[1] ?? ''],
      'figure conflict: 2.000, 2000 against 1000',
    ],
    [
      'the headline’s count',
      '2026-02-27',
      ['Nga bàn giao 1.000 thi thể cho Ukraine', (BODIES[1] ?? '').replace('1.000', '2.000')],
      'figure conflict: 2.000, 2000 against 1000',
    ],
    [
      'the headline’s sum, called the same',
      '2024-02-02',
      [
        'EU nhất trí gói 50 tỷ euro cho Ukraine',
        'Lãnh đạo EU ngày 1/2 tại Brussels đồng ý gói 55 tỷ euro cho Ukraine trong bốn năm.',
      ],
      'figure conflict: 55 tỷ, 55000000000 against 50000000000',
    ],
  ])('%s', async (_name, day, lines, finding) => {
    expect(await read(day, ...lines)).toEqual([finding]);
  });

  it.each([
    [
      'a sum of the two that the body tells',
      '2026-02-27',
      [
        'Hai bên trao đổi 1.035 thi thể',
        'Nga hôm 26/2 bàn giao 1.000 thi thể cho Ukraine và nhận 35 thi thể.',
      ],
    ],
    [
      'a part that is called otherwise',
      '2024-02-02',
      [
        'EU nhất trí gói 50 tỷ euro cho Ukraine',
        'Lãnh đạo EU ngày 1/2 tại Brussels đồng ý viện trợ, gồm 33 tỷ euro cho Ukraine vay.',
      ],
    ],
    [
      'both sides together',
      '2025-10-03',
      [
        'Nga, Ukraine trao đổi 370 tù binh',
        'Nga và Ukraine hôm 2/10 trao đổi tù binh, mỗi bên trả 185 tù binh.',
      ],
    ],
  ])('silent: %s', async (_name, day, lines) => {
    expect(await read(day, ...lines)).toEqual([]);
  });
});
