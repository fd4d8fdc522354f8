import { beforeAll, describe, expect, it } from 'vitest';
import type { IndexedEventStore } from '../../lib/events/types';
import { isEarlier } from '../../lib/match/choose/reports';
import { analysisOf, told } from '../analysis/read-page';
import { bundledStore } from '../match/events';

let store: IndexedEventStore;
beforeAll(async () => {
  store = await bundledStore();
});

describe('one finding a slip', () => {
  it.each([
    [
      '2025-09-01',
      'Ngày 11/6/2025, Ukraine thực hiện chiến dịch Mạng nhện vào các sân bay của Nga, làm hư hại 41 máy bay.',
      'date conflict: Ngày 11/6/2025, 2025-06-11 against 2025-06-01',
    ],
    [
      '2025-12-19',
      'Pháp và Ukraine ký thỏa thuận mua tới 100 tiêm kích Rafale ngày 27/11/2025.',
      'date conflict: ngày 27/11/2025, 2025-11-27 against 2025-11-17',
    ],
    [
      '2025-12-20',
      'Ông Andriy Yermak từ chức chánh văn phòng tổng thống Ukraine ngày 27/11/2025.',
      'date conflict: ngày 27/11/2025, 2025-11-27 against 2025-11-28',
    ],
    [
      '2024-11-16',
      'Tổng thống Đức Olaf Scholz điện đàm với ông Putin hôm 15/11.',
      'role conflict: Tổng thống Đức, Tổng thống against Thủ tướng',
    ],
    [
      '2025-10-03',
      'Nga và Ukraine trao đổi 158 tù binh\nNga và Ukraine hôm 2/10 trao đổi 185 tù binh mỗi bên.',
      'figure conflict: 158, 158 against 185',
    ],
    [
      '2025-05-30',
      'Ngày 31/4/2025, Nga và Ukraine trao đổi 307 tù binh.',
      'date conflict: Ngày 31/4/2025, 2025-04-31 against 2025-04-30',
    ],
    [
      '2025-09-08',
      'Ngày 6/9, Nga tấn công Ukraine bằng 810 UAV, đợt lớn nhất từ đầu chiến dịch.',
      'date note: Ngày 6/9, 2025-09-06 against 2025-09-07',
    ],
    [
      '2025-08-12',
      'Hội nghị mở ngày 29/2/2025 tại Kiev.',
      'date conflict: ngày 29/2/2025, 2025-02-29 against 2025-02-28',
    ],
    [
      '2025-05-18',
      'Nga và Ukraine đàm phán trực tiếp tại Istanbul hôm thứ Bảy (16/5).',
      'weekday conflict: thứ Bảy, Saturday against Friday',
    ],
    [
      '2025-10-24',
      'EU thông qua gói trừng phạt thứ 18 nhằm vào Nga hôm 23/10.',
      'ordinal conflict: thứ 18, 18 against 19',
    ],
    [
      '2025-06-03',
      'Nga và Ukraine đàm phán vòng ba tại Istanbul hôm 2/6.',
      'ordinal conflict: ba, 3 against 2',
    ],
    [
      '2025-10-17',
      'Ông Trump và ông Putin điện đàm lần thứ sáu trong năm hôm 16/10.',
      'ordinal conflict: thứ sáu, 6 against 8',
    ],
    [
      '2025-08-12',
      'Chiến sự Ukraine ngày 1.256: giao tranh ở Pokrovsk\nHai bên giao tranh.',
      'ordinal conflict: 1.256, 1256 against 1266',
    ],
    [
      '2025-04-20',
      'Nga và Ukraine trao đổi 264 tù binh mỗi bên hôm 19/4.',
      'figure conflict: 264, 264 against 246',
    ],
    [
      '2024-12-22',
      'Ngày 20/12, Ukraine tiếp nhận 530 thi thể binh sĩ từ Nga, trong đó 403 thi thể từ Donetsk.',
      'figure conflict: 530, 530 against 503',
    ],
    [
      '2025-08-17',
      'Ông Trump và ông Putin hội đàm tại Anchorage, Alaska hôm 15/8 trong sáu giờ.',
      'duration conflict: sáu giờ, PT6H against PT3H',
    ],
    [
      '2025-10-17',
      'Ông Trump và ông Putin điện đàm hôm 16/10, kéo dài 40 phút.',
      'duration conflict: 40 phút, PT40M against PT150M',
    ],
    [
      '2025-08-20',
      'Cuộc xung đột ở Ukraine đã kéo dài gần ba năm.',
      'duration conflict: gần ba năm, P3Y against P3Y5M',
    ],
    [
      '2026-08-20',
      'Ukraine cần đạn. Sau hơn năm năm xung đột, kho đã vơi.',
      'duration conflict: hơn năm năm, P5Y against P4Y5M',
    ],
    [
      '2023-02-25',
      'Trải qua gần hai năm giao tranh ở Ukraine, nhiều làng không còn ai.',
      'duration conflict: gần hai năm, P2Y against P1Y',
    ],
    [
      '2022-12-19',
      'Ngày 17/11, Liên Hợp Quốc, Nga và Ukraine nhất trí gia hạn thỏa thuận ngũ cốc Biển Đen thêm 100 ngày.',
      'duration conflict: 100 ngày, P100D against P120D',
    ],
    [
      '2025-08-12',
      'Đạn pháo khan hiếm ở Ukraine. Giao tranh lan rộng vào ngày thứ 1.626 của cuộc xung đột.',
      'ordinal conflict: 1.626, 1626 against 1266',
    ],
    [
      '2025-08-20',
      'Ngoại trưởng Nga Sergei Shoigu có mặt ở Washington.',
      'role conflict: Ngoại trưởng Nga, Ngoại trưởng: Sergei Shoigu against Ngoại trưởng: Sergei Lavrov',
    ],
    [
      '2025-08-20',
      'Cựu Tổng thống Mỹ Donald Trump tiếp khách ở Washington.',
      'role conflict: Cựu Tổng thống Mỹ, Cựu Tổng thống Mỹ against Tổng thống',
    ],
    [
      '2025-12-09',
      'Ông Zelensky gặp lãnh đạo Anh, Pháp, Đức tại Berlin hôm 8/12.',
      'place conflict: Berlin, Berlin against London',
    ],
  ])('on %s: %s', async (day, text, finding) => {
    expect(told(await analysisOf(text, day, store))).toEqual([finding]);
  });

  it('two slips in one clause are two findings, in reading order', async () => {
    const text = 'Nga và Ukraine trao đổi 264 tù binh mỗi bên hôm Chủ nhật (19/4).';
    expect(told(await analysisOf(text, '2025-04-20', store))).toEqual([
      'figure conflict: 264, 264 against 246',
      'weekday conflict: Chủ nhật, Sunday against Saturday',
    ]);
  });

  it('two findings on one expression are one: the conflict, not the note', async () => {
    const of = (day: string): string =>
      `Ông Trump họp với ông Zelensky và lãnh đạo châu Âu tại Nhà Trắng hôm ${day}.`;
    expect(told(await analysisOf(of('thứ Ba (19/8)'), '2025-08-20', store))).toEqual([
      'date note: hôm thứ Ba (19/8), 2025-08-19 against 2025-08-18',
    ]);
    expect(told(await analysisOf(of('thứ Hai (19/8)'), '2025-08-20', store))).toEqual([
      'weekday conflict: thứ Hai, Monday against Tuesday',
    ]);
  });

  it('names the claim and the event, and cites reports of that event', async () => {
    const analysis = await analysisOf(
      'Nga và Ukraine trao đổi 264 tù binh mỗi bên hôm 19/4.',
      '2025-04-20',
      store,
    );
    const [finding] = analysis.findings;
    const [event] = await store.byIds(['2025-04-19-pow-exchange']);
    expect(finding).toMatchObject({ claim: 'c1', event: '2025-04-19-pow-exchange' });
    expect(finding?.evidence.length).toBeGreaterThan(0);
    const urls = event?.reports.map(({ url }) => url);
    for (const { url, published } of finding?.evidence ?? []) {
      expect(urls).toContain(url);
      expect((published ?? '9') <= '2025-04-20').toBe(true);
    }
  });

  it('without an earlier report the later ones are cited as later', async () => {
    const analysis = await analysisOf(
      'Nga và Ukraine đàm phán trực tiếp tại Ankara hôm 16/5.',
      '2025-05-17',
      store,
    );
    const [finding] = analysis.findings;
    expect(finding).toMatchObject({ kind: 'place', severity: 'conflict' });
    expect(finding?.message).toContain('các bản tin sau');
    expect(finding?.evidence.length).toBeGreaterThan(0);
    for (const { published } of finding?.evidence ?? [])
      expect(isEarlier(published, '2025-05-17')).toBe(false);
  });
});

describe('a day that one slip of the pen explains', () => {
  it.each([
    [
      'a month that lies ahead: no day of the year before',
      '2025-04-27',
      'Ở đợt trao đổi tù binh hôm 19/5, Nga và Ukraine giao cho nhau 246 người mỗi bên.',
      'date conflict: hôm 19/5, 2025-05-19 against 2025-04-19',
    ],
    [
      'a day of speaking before what is told',
      '2025-08-25',
      'Thị trưởng Kharkiv Ihor Terekhov cho biết trong tuyên bố sáng 18/7 rằng vụ tập kích bằng UAV vào thành phố đã khiến 7 người thiệt mạng, trong đó có trẻ em.',
      'date conflict: sáng 18/7, 2025-07-18 against 2025-08-18',
    ],
    [
      'a year',
      '2024-03-01',
      'Trước đó, ông Orban từng phủ quyết khoản hỗ trợ 50 tỷ euro cho Ukraine tại cuộc họp ngày 15/12/2022.',
      'date conflict: ngày 15/12/2022, 2022-12-15 against 2023-12-15',
    ],
    [
      'a statement',
      '2026-03-01',
      'Ông Orban phản đối khoản vay 90 tỷ euro của EU cho Ukraine tại cuộc họp đại sứ hôm 20/1.',
      'date conflict: hôm 20/1, 2026-01-20 against 2026-02-20',
    ],
    [
      'the day behind what is counted from',
      '2025-09-28',
      'Lần đầu ông Zelensky trực tiếp phát biểu tại Đại hội đồng kể từ khi chiến sự bùng phát là ngày 19/9/2022.',
      'date conflict: ngày 19/9/2022, 2022-09-19 against 2023-09-19',
    ],
  ])('%s', async (_name, day, text, expected) => {
    expect(told(await analysisOf(text, day, store))).toEqual([expected]);
  });
});

describe('explained differences are notes', () => {
  it.each([
    [
      'the day in Hanoi',
      '2025-08-20',
      'Ông Trump và ông Putin hội đàm ở Anchorage rạng sáng 16/8 (giờ Việt Nam).',
      'date note: rạng sáng 16/8, 2025-08-16 against 2025-08-15',
    ],
    [
      'an evening in Washington',
      '2025-08-20',
      'Ông Trump họp với ông Zelensky và lãnh đạo châu Âu tại Nhà Trắng hôm 19/8.',
      'date note: hôm 19/8, 2025-08-19 against 2025-08-18',
    ],
    [
      'a toll that reports give differently',
      '2025-11-22',
      'Vụ tập kích Ternopil hôm 19/11 làm 26 người thiệt mạng.',
      'figure note: 26, 26 against 31',
    ],
  ])('%s', async (_name, day, text, note) => {
    expect(told(await analysisOf(text, day, store))).toEqual([note]);
  });
});
