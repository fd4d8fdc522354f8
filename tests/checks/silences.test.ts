import { beforeAll, describe, expect, it } from 'vitest';
import { memoryStore } from '../../lib/events/memory/store';
import type { EventRecord, IndexedEventStore } from '../../lib/events/types';
import { analysisOf, told } from '../analysis/read-page';
import { sampleEvent, samplePack } from '../events/sample-events';
import { bundledStore } from '../match/events';

let store: IndexedEventStore;
beforeAll(async () => {
  store = await bundledStore();
});

const RAFALE = 'Pháp và Ukraine ký thỏa thuận mua tới 100 tiêm kích Rafale ngày 27/11/2025.';
const SWAP = 'Nga và Ukraine trao đổi 264 tù binh mỗi bên hôm 19/4.';
const ROUND = 'Thỏa thuận đạt được trong vòng đàm phán ba bên hôm 10 và 11/2 tại Abu Dhabi.';
const CALL = 'Điện Kremlin cho biết cuộc điện đàm giữa ông Trump với ông Putin hôm 12/2 kéo dài một giờ.';
const SUMMIT = ['Ông Trump gặp ông Zelensky và các lãnh đạo châu Âu', ' ở Alaska', ' hôm 18/8.'];

describe('the same words with what excuses them', () => {
  it.each([
    ['a plan', '2025-12-19', RAFALE, RAFALE.replace(' ký', ' sẽ ký')],
    ['a condition', '2025-12-19', RAFALE, `Nếu ${RAFALE.replace('.', ', ngân sách có thể tăng.')}`],
    ['a condition of a plan', '2025-12-19', RAFALE, `Nếu ${RAFALE.replace('.', ', ngân sách sẽ tăng.')}`],
    [
      'a night told by its first day',
      '2025-09-08',
      'Nga tấn công Kiev ngày 6/9 bằng 810 UAV.',
      'Nga tấn công Kiev đêm 6/9 bằng 810 UAV.',
    ],
    ["somebody else's words", '2025-12-19', RAFALE, `“${RAFALE}”`],
    ['a look back', '2025-12-19', RAFALE, RAFALE.replace(' ký', ' kỷ niệm một tháng ký')],
    [
      'a limit',
      '2025-12-19',
      RAFALE.replace('Pháp', 'Ngày 27/11/2025, Pháp').replace(' ngày 27/11/2025.', '.'),
      RAFALE.replace('Pháp', 'Trước ngày 27/11/2025, Pháp').replace(' ngày 27/11/2025.', '.'),
    ],
    [
      'the day since when it is counted',
      '2025-12-19',
      RAFALE,
      'Pháp và Ukraine ký thỏa thuận mua tới 100 tiêm kích Rafale, lớn nhất kể từ khi xung đột nổ ra hồi tháng 2/2022.',
    ],
    [
      'the day of what is told in passing',
      '2025-12-19',
      RAFALE,
      'Pháp và Ukraine ký thỏa thuận mua tới 100 tiêm kích Rafale do ông Macron, người thăm Kiev ngày 27/11/2025, đề nghị.',
    ],
    ['both sides together', '2025-04-21', SWAP, SWAP.replace('264', 'tổng cộng 492').replace(' mỗi bên', '')],
    [
      'a day on which another round was held elsewhere',
      '2026-03-08',
      ROUND,
      ROUND.replace('10 và 11/2', '17/2'),
    ],
    ["another side's account", '2025-02-14', CALL, CALL.replace('Điện Kremlin', 'Ông Trump')],
    ['two accounts', '2025-02-14', CALL, `Có tin cuộc gọi dài một tiếng rưỡi. ${CALL}`],
    [
      'the place of what went before',
      '2025-08-20',
      SUMMIT.join(''),
      `Sau cuộc gặp ông Putin${SUMMIT[1]}, ${SUMMIT[0]}${SUMMIT[2]}`,
    ],
    ['before a feast', '2025-12-19', RAFALE, RAFALE.replace('ngày 27', 'trước lễ 27')],
    [
      'the title of somebody else',
      '2025-12-12',
      'Ngoại trưởng Donald Trump hiểu quan điểm của Nga.',
      'Ngoại trưởng Lavrov khen ông Trump hiểu quan điểm của Nga.',
    ],
    [
      'two kinds counted together',
      '2025-09-07',
      'Nga phóng 801 UAV vào Ukraine hôm 7/9.',
      'Nga phóng 823 UAV và tên lửa vào Ukraine hôm 7/9.',
    ],
    [
      'an answer on another day to what was told on its own',
      '2025-12-19',
      RAFALE,
      'Ngày 17/11/2025, Pháp và Ukraine ký thỏa thuận mua tới 100 tiêm kích Rafale. Nga ngày 27/11/2025 chỉ trích thỏa thuận mua tiêm kích Rafale giữa Pháp và Ukraine.',
    ],
    ['a deadline', '2025-12-19', RAFALE, RAFALE.replace('ngày 27', 'với hạn chót 27')],
    ['a bound', '2025-12-19', RAFALE, RAFALE.replace('ngày 27', 'đến 27')],
    [
      'counted from the call of the told day',
      '2025-02-14',
      'Ông Trump điện đàm với ông Putin hôm 12/2, lần thứ hai trong năm nay.',
      'Đây là lần thứ hai ông Trump điện đàm với ông Putin trong năm nay, sau cuộc gọi hôm 12/2.',
    ],
    [
      'a figure of another day in the same clause',
      '2025-05-08',
      'Nga và Ukraine trao đổi 205 tù binh mỗi bên hôm 19/4.',
      'Nga và Ukraine hôm 6/5 trao đổi 205 tù binh mỗi bên; trước nữa, hôm 19/4, là 246 người mỗi bên.',
    ],
    [
      'a place whose clock is read',
      '2026-03-07',
      'Vòng đàm phán thứ hai diễn ra tại Istanbul ngày 4 và 5/2.',
      'Vòng đàm phán thứ hai diễn ra ngày 4 và 5/2, khi ở Istanbul đã là ngày 5 và 6/2.',
    ],
    ['a planned figure', '2025-04-21', SWAP, SWAP.replace(' trao', ' sẽ trao')],
    ['a quoted figure', '2025-04-21', SWAP, `“${SWAP}”`],
    [
      'a figure of more than that day',
      '2025-05-08',
      'Nga và Ukraine trao đổi 300 tù binh mỗi bên hôm 6/5.',
      'Nga và Ukraine trao đổi tổng cộng 300 tù binh mỗi bên hôm 6/5.',
    ],
    [
      'many at once',
      '2025-05-26',
      'Đợt trao đổi 407 tù binh giữa Nga và Ukraine diễn ra hôm 24/5.',
      'Các đợt trao đổi 407 tù binh giữa Nga và Ukraine diễn ra hôm 24/5.',
    ],
    [
      'a rounded figure',
      '2025-09-07',
      'Nga phóng 801 UAV vào Ukraine hôm 7/9.',
      'Nga phóng 800 UAV vào Ukraine hôm 7/9.',
    ],
    [
      'a figure that is a bound',
      '2025-09-07',
      'Nga phóng 801 UAV vào Ukraine hôm 7/9.',
      'Nga phóng hơn 801 UAV vào Ukraine hôm 7/9.',
    ],
    [
      'another series',
      '2025-05-20',
      'Lần thứ hai trong năm, ông Trump điện đàm với ông Putin hôm 19/5.',
      'Lần thứ hai trong tuần, ông Trump điện đàm với ông Putin hôm 19/5.',
    ],
    [
      'a length that fits',
      '2025-08-17',
      'Ông Trump và ông Putin hội đàm tại Anchorage hôm 15/8 trong gần hai giờ.',
      'Ông Trump và ông Putin hội đàm tại Anchorage hôm 15/8 trong gần ba giờ.',
    ],
    [
      'the length of something else',
      '2025-08-20',
      'Cuộc xung đột ở Ukraine đã kéo dài gần ba năm.',
      'Lệnh giới nghiêm ở Kiev đã kéo dài gần ba năm.',
    ],
    [
      'the length of another war',
      '2025-08-22',
      'Ukraine mong hòa bình. Ông Zelensky nói cuộc xung đột đã kéo dài gần ba năm.',
      'Ukraine mong hòa bình. Ông Netanyahu của Israel nói cuộc xung đột đã kéo dài gần hai năm.',
    ],
    [
      'the counter of another war',
      '2025-08-12',
      'Xung đột Ukraine ngày thứ 676: giao tranh dữ dội\nHai bên giao tranh.',
      'Xung đột Gaza ngày thứ 676: giao tranh dữ dội\nHai bên giao tranh.',
    ],
    [
      'years of a war told in looking back',
      '2026-08-20',
      'Ukraine mong hòa bình. Sau hơn năm năm xung đột, đạn đã cạn.',
      'Ukraine mong hòa bình. Sau gần hai năm xung đột, đạn đã cạn.',
    ],
    [
      'years of fighting over one place',
      '2023-02-25',
      'Ukraine mong hòa bình. Sau gần hai năm giao tranh, làng vắng người.',
      'Ukraine mong hòa bình. Sau gần hai năm giao tranh ở Marinka, làng vắng người.',
    ],
    [
      'years counted from 2014',
      '2023-02-25',
      'Ukraine mong hòa bình. Sau hơn hai năm giao tranh, làng vắng người.',
      'Ukraine mong hòa bình. Sau hơn tám năm giao tranh, làng vắng người.',
    ],
    [
      'a counter that is looked forward to',
      '2025-08-12',
      'Ukraine lo ngại. Giao tranh lan rộng vào ngày thứ 1.500 của cuộc xung đột.',
      'Ukraine lo ngại. Giao tranh sẽ lan rộng vào ngày thứ 1.500 của cuộc xung đột.',
    ],
    [
      'an extension that is asked for',
      '2022-12-19',
      'Ngày 17/11, Liên Hợp Quốc, Nga và Ukraine nhất trí gia hạn thỏa thuận ngũ cốc Biển Đen thêm 100 ngày.',
      'Ngày 17/11, Liên Hợp Quốc, Nga và Ukraine nhất trí đề xuất gia hạn thỏa thuận ngũ cốc Biển Đen thêm 100 ngày.',
    ],
    [
      'a part of the whole',
      '2024-12-22',
      'Ngày 20/12, Ukraine tiếp nhận 530 thi thể binh sĩ từ Nga, trong đó 403 thi thể từ Donetsk.',
      'Ngày 20/12, Ukraine tiếp nhận 503 thi thể binh sĩ từ Nga, trong đó 403 thi thể từ Donetsk.',
    ],
    [
      'the office of who acts on him',
      '2025-12-07',
      'Thủ tướng Nga Putin nhận quà.',
      'Thủ tướng Ấn Độ tặng ông Putin quà.',
    ],
    [
      'the office of who speaks of him',
      '2026-03-04',
      'Ngoại trưởng Mỹ Donald Trump phát biểu.',
      'Ngoại trưởng Rubio khẳng định ông Trump sẽ phát biểu.',
    ],
    [
      'the counter of the day',
      '2025-08-12',
      'Chiến sự Ukraine ngày 1.256: giao tranh ở Pokrovsk\nHai bên giao tranh.',
      'Chiến sự Ukraine ngày 1.266: giao tranh ở Pokrovsk\nHai bên giao tranh.',
    ],
    [
      'the counter of the day before, at dawn',
      '2025-08-12',
      'Chiến sự Ukraine ngày 1.264: giao tranh ở Pokrovsk\nHai bên giao tranh.',
      'Chiến sự Ukraine ngày 1.265: giao tranh ở Pokrovsk\nHai bên giao tranh.',
    ],
    [
      'a deputy',
      '2025-08-20',
      'Ngoại trưởng Nga Sergei Shoigu có mặt.',
      'Thứ trưởng Ngoại giao Nga Sergei Shoigu có mặt.',
    ],
    [
      'the office that he holds',
      '2025-08-20',
      'Ngoại trưởng Nga Sergei Shoigu có mặt.',
      'Ngoại trưởng Nga Sergei Lavrov có mặt.',
    ],
    [
      'a former office',
      '2025-08-20',
      'Cựu Tổng thống Mỹ Donald Trump phát biểu.',
      'Cựu Tổng thống Mỹ Joe Biden phát biểu.',
    ],
    [
      'a plan at another place',
      '2025-05-17',
      'Nga và Ukraine đàm phán trực tiếp tại Ankara hôm 16/5.',
      'Nga và Ukraine sẽ đàm phán trực tiếp tại Ankara hôm 16/5.',
    ],
    [
      'a deputy of the office',
      '2025-08-20',
      'Ngoại trưởng Nga Sergei Shoigu có mặt.',
      'Trợ lý Ngoại trưởng Nga Sergei Shoigu có mặt.',
    ],
    [
      'a larger place that holds it',
      '2025-05-17',
      'Nga và Ukraine đàm phán trực tiếp tại Ankara hôm 16/5.',
      'Nga và Ukraine đàm phán trực tiếp tại Thổ Nhĩ Kỳ hôm 16/5.',
    ],
    [
      'a weekday that fits',
      '2025-05-20',
      'Hai đoàn gặp nhau hôm thứ Bảy (16/5).',
      'Hai đoàn gặp nhau hôm thứ Sáu (16/5).',
    ],
    ['a leap day', '2024-06-01', 'Hội nghị mở ngày 29/2/2023.', 'Hội nghị mở ngày 29/2/2024.'],
  ])('%s: on %s', async (_name, day, bare, excused) => {
    expect(told(await analysisOf(bare, day, store))).toHaveLength(1);
    expect(told(await analysisOf(excused, day, store))).toEqual([]);
  });
});

describe('nothing is said', () => {
  it.each([
    ['as the reports say', '2025-04-20', 'Nga và Ukraine trao đổi 246 tù binh mỗi bên hôm thứ Bảy (19/4).'],
    ['a figure of another day', '2025-05-26', 'Nga và Ukraine trao đổi 307 tù binh mỗi bên hôm 24/5.'],
    ['another happening', '2025-05-20', 'Israel không kích Gaza hôm 19/5, 20 người thiệt mạng.'],
    ['no happening', '2025-05-20', 'Giá lúa mì ở châu Âu giảm 3% hôm 19/5.'],
    [
      'the day of a statement about what went before',
      '2025-08-25',
      'Thị trưởng Kharkiv Ihor Terekhov cho biết trong tuyên bố sáng 20/8 rằng vụ tập kích bằng UAV vào thành phố đã khiến 7 người thiệt mạng, trong đó có trẻ em.',
    ],
    [
      'a limit that lies ahead',
      '2026-01-30',
      'Điện Kremlin nói ông Putin đồng ý ngừng không kích Kiev một tuần, đến ngày 1/2.',
    ],
    [
      'a feast, a month after a like happening',
      '2026-04-04',
      'Ukraine tập kích một kho dầu ở miền nam nước Nga trước thềm lễ Phục sinh.',
    ],
    [
      'a day months off, of a like happening',
      '2025-04-27',
      'Ở đợt trao đổi tù binh hôm 12/1, Nga và Ukraine giao cho nhau 246 người mỗi bên.',
    ],
  ])('%s: on %s', async (_name, day, text) => {
    expect(told(await analysisOf(text, day, store))).toEqual([]);
  });

  it('a page of no known day gives no day without a year', async () => {
    const text = 'Pháp và Ukraine ký thỏa thuận mua tới 100 tiêm kích Rafale ngày 27/11.';
    expect(told(await analysisOf(text, null, store))).toEqual([]);
    expect(told(await analysisOf(text, '2025-12-19', store))).toHaveLength(1);
  });

  it('a weekday of a page of no known day says nothing without a year', async () => {
    const text = 'Hai đoàn gặp nhau hôm thứ Bảy (16/5).';
    expect(told(await analysisOf(text, null, store))).toEqual([]);
    expect(told(await analysisOf(text, '2025-05-18', store))).toHaveLength(1);
  });
});

const SIGNED = 'Pháp và Ukraine ký thỏa thuận mua tiêm kích tại Paris ngày 27/5/2025.';
const signing = (part: Partial<EventRecord>): IndexedEventStore =>
  memoryStore([
    samplePack([
      sampleEvent({
        id: '2025-05-17-ky-mua-tiem-kich',
        date: '2025-05-17',
        type: 'agreement',
        participants: ['france', 'ukraine'],
        places: ['paris'],
        title: { vi: 'Pháp và Ukraine ký thỏa thuận mua tiêm kích tại Paris' },
        summary: { vi: 'Lễ ký diễn ra ở Paris.' },
        grounds: true,
        reports: [
          {
            publisher: 'vnexpress.net',
            url: 'https://vnexpress.net/ky-mua-tiem-kich-1.html',
            title: null,
            published: '2025-05-18',
            lang: 'vi',
            kind: 'press',
          },
        ],
        ...part,
      }),
      // The record goes on for a while.
      sampleEvent({ id: '2025-08-01-khac', date: '2025-08-01' }),
    ]),
  ]);

describe('records on which no conflict may rest', () => {
  it('the record of these tests bears one', async () => {
    expect(told(await analysisOf(SIGNED, '2025-09-01', signing({})))).toEqual([
      'date conflict: ngày 27/5/2025, 2025-05-27 against 2025-05-17',
    ]);
  });

  it.each<[string, Partial<EventRecord>]>([
    ['one without grounds', { grounds: false }],
    ['an inferred day with a tolerance', { basis: 'inferred', toleranceDays: 2 }],
    ['a month alone', { date: '2025-05' }],
    ['one without reports', { reports: [] }],
    [
      'reports that give the day differently',
      {
        disagreements: [
          { field: 'date', values: ['2025-05-17', '2025-05-27'], note: 'hai ngày', kind: 'disputed' },
        ],
      },
    ],
    ['one that took as long', { dateEnd: '2025-05-28' }],
  ])('%s', async (_name, part) => {
    expect(told(await analysisOf(SIGNED, '2025-09-01', signing(part)))).toEqual([]);
  });

  it('an error among the reports excuses nothing', async () => {
    const erring = signing({
      disagreements: [{ field: 'date', values: ['2025-05-17', '2025-05-27'], note: 'nhầm', kind: 'error' }],
    });
    expect(told(await analysisOf(SIGNED, '2025-09-01', erring))).toHaveLength(1);
  });

  it.each(['listing', 'aggregator', 'other'] as const)('a %s is never cited', async (kind) => {
    const listed = signing({
      reports: [
        {
          publisher: 'x.org',
          url: 'https://x.org/1',
          title: null,
          published: '2025-05-18',
          lang: 'en',
          kind,
        },
      ],
    });
    expect(told(await analysisOf(SIGNED, '2025-09-01', listed))).toEqual([]);
  });
});
