import { beforeAll, describe, expect, it } from 'vitest';
import { reportsOfRole } from '../../../lib/checks/reading/role-reports';
import { memoryStore } from '../../../lib/events/memory/store';
import type { IndexedEventStore } from '../../../lib/events/types';
import { analysisOf, told } from '../../analysis/read-page';
import { samplePack } from '../../events/sample-events';

let store: IndexedEventStore;
beforeAll(() => {
  store = memoryStore([samplePack([])]);
});

const about = (text: string): string => `Chiến sự Ukraine: ${text} Ukraine và Nga chưa bình luận.`;
const findings = async (text: string, day: string): Promise<number> =>
  told(await analysisOf(about(text), day, store)).length;

describe('a title against the known roles', () => {
  it.each([
    ['Cựu Tổng thống Mỹ Donald Trump phát biểu.', '2025-03-01'],
    ['Cựu Ngoại trưởng Mỹ Marco Rubio tới Kiev.', '2025-09-01'],
    ['Cựu Bộ trưởng Quốc phòng Nga Andrei Belousov tới Minsk.', '2025-09-01'],
    ['Ngoại trưởng Nga Sergei Shoigu tới Minsk.', '2025-09-01'],
    ['Cựu Thủ tướng Hungary Viktor Orban tới Kiev.', '2026-01-20'],
    ['Ngoại trưởng Andriy Yermak nộp đơn từ chức.', '2025-11-29'],
  ])('differs: %s (%s)', async (text, day) => {
    expect(await findings(text, day)).toBe(1);
  });

  it.each([
    [
      'the day on which he took office, when it was still the day before over there',
      'Cựu Tổng thống Mỹ Donald Trump phát biểu.',
      '2025-01-20',
    ],
    ['the day of the handover', 'Cựu Bộ trưởng Quốc phòng Nga Sergei Shoigu tới Minsk.', '2024-05-12'],
    [
      'weeks around an end that no report tells',
      'Cựu Ngoại trưởng Hungary Peter Szijjarto phát biểu.',
      '2026-04-20',
    ],
    ['a former minister who has left', 'Cựu Thủ tướng Hungary Viktor Orban tới Kiev.', '2026-07-20'],
    [
      'a page later than what is known of an open role',
      'Cựu Tổng thống Mỹ Donald Trump phát biểu.',
      '2029-03-01',
    ],
    ['who left his office long before', 'Ngoại trưởng Andriy Yermak phát biểu.', '2026-05-29'],
    ['the office just left', 'Thủ tướng Ukraine Yulia Svyrydenko phát biểu.', '2026-07-25'],
    ['a new minister later than what is known', 'Ngoại trưởng Nga Sergei Shoigu tới Minsk.', '2027-03-01'],
  ])('is silent about %s', async (_, text, day) => {
    expect(await findings(text, day)).toBe(0);
  });
});

describe('the title of an office left some time ago, told of now', () => {
  it.each([
    ['Ngoại trưởng Ukraine Dmytro Kuleba hôm 5/6 nói đàm phán sẽ tiếp tục.', '2025-06-06'],
    ['Tổng tư lệnh Valery Zaluzhny cho biết quân đội giữ được tuyến phòng thủ.', '2025-06-06'],
    ['Tổng tư lệnh quân đội Ukraine Valery Zaluzhny đã thị sát mặt trận.', '2024-08-20'],
    ['Thủ tướng Denys Shmyhal, trưởng đoàn Ukraine, cảm ơn các nước viện trợ.', '2025-10-20'],
    ['Bộ trưởng Quốc phòng Nga Sergei Shoigu tuyên bố chiến dịch vẫn theo kế hoạch.', '2025-03-02'],
    ['Tổng tư lệnh Kyrylo Budanov cho biết tình hình căng thẳng.', '2025-06-06'],
  ])('differs: %s (%s)', async (text, day) => {
    expect(await findings(text, day)).toBe(1);
  });

  it.each([
    [
      'days of then in the clause',
      'Tháng 3/2022, Ngoại trưởng Dmytro Kuleba nói đàm phán khó khăn.',
      '2025-06-06',
    ],
    [
      'days of then earlier on the page',
      'Cuộc gặp ở Antalya diễn ra ngày 10/3/2022. Khi ấy trời lạnh.\nNgoại trưởng Dmytro Kuleba cho biết không có tiến triển.',
      '2025-06-06',
    ],
    [
      'a number of years back',
      'Ba năm trước, Ngoại trưởng Dmytro Kuleba nói đàm phán khó khăn.',
      '2025-06-06',
    ],
    ['words of looking back', 'Khi đó Ngoại trưởng Dmytro Kuleba nói đàm phán khó khăn.', '2025-06-06'],
    ['whom nothing lets act now', 'Bức thư mang chữ ký của Ngoại trưởng Dmytro Kuleba.', '2025-06-06'],
    ['the weeks after the end', 'Ngoại trưởng Dmytro Kuleba nói đàm phán khó khăn.', '2024-09-20'],
    ['the picture of an older day', 'Ngoại trưởng Dmytro Kuleba phát biểu ở Kiev. Ảnh: AFP', '2025-06-06'],
    [
      'the words of somebody else',
      '“Ngoại trưởng Dmytro Kuleba nói đàm phán khó khăn”, bài báo cũ viết.',
      '2025-06-06',
    ],
    [
      'an office that somebody lost',
      'Sau khi Tổng tư lệnh Valery Zaluzhny đã bị cách chức, nhiều tướng đổi chỗ.',
      '2025-06-06',
    ],
    [
      'who commands by being president',
      'Tổng tư lệnh Volodymyr Zelensky nói quân đội giữ vững.',
      '2025-06-06',
    ],
    ['the commander of then', 'Tổng tư lệnh Valery Zaluzhny cho biết mùa đông sẽ khó khăn.', '2023-10-06'],
    [
      'another command',
      'Tổng tư lệnh hải quân Ukraine Oleksiy Neizhpapa cho biết cảng an toàn.',
      '2025-06-06',
    ],
  ])('is silent about %s', async (_, text, day) => {
    expect(await findings(text, day)).toBe(0);
  });
});

describe('the title of an office left some days ago, on a page that states a later day', () => {
  it.each([
    ['Ngày 20/9, trời Kiev có mưa.\nNgoại trưởng Dmytro Kuleba cho biết đàm phán khó khăn.', '2024-09-21'],
    ['Hôm 17/9, đoàn khách được Ngoại trưởng Dmytro Kuleba đón ở sân bay.', '2024-09-18'],
    ['Tổng tư lệnh Valery Zaluzhny ngày 20/2 cho biết tuyến phòng thủ đứng vững.', '2024-02-21'],
    ['Danh sách có ông Sergei Shoigu, đương kim Bộ trưởng Quốc phòng Nga.', '2024-08-08'],
    ['Danh sách có ông Dmytro Kuleba, hiện là Ngoại trưởng Ukraine, và hai thứ trưởng.', '2024-12-08'],
  ])('differs: %s (%s)', async (text, day) => {
    expect(await findings(text, day)).toBe(1);
  });

  it.each([
    ['a page that states no day', 'Ngoại trưởng Dmytro Kuleba cho biết đàm phán khó khăn.', '2024-09-21'],
    [
      'a later day in the next paragraph',
      'Ngoại trưởng Dmytro Kuleba cho biết đàm phán khó khăn.\nNgày 20/9, trời Kiev có mưa.',
      '2024-09-21',
    ],
    [
      'a day of his term',
      'Hôm 30/8, đoàn khách được Ngoại trưởng Dmytro Kuleba đón ở sân bay.',
      '2024-09-18',
    ],
    [
      'a day of his term before the later one',
      'Ngày 30/8, trời Kiev có mưa. Ngày 20/9, Ngoại trưởng Dmytro Kuleba cho biết đàm phán khó khăn.',
      '2024-09-21',
    ],
    [
      'the days right after the end',
      'Tổng tư lệnh Valery Zaluzhny ngày 10/2 cho biết tuyến phòng thủ đứng vững.',
      '2024-02-11',
    ],
    [
      'the office of then behind a name',
      'Danh sách có ông Sergei Shoigu, khi đó là Bộ trưởng Quốc phòng Nga.',
      '2024-08-08',
    ],
    [
      'the next of a list',
      'Danh sách có ông Sergei Shoigu, Bộ trưởng Quốc phòng Nga và hai thứ trưởng.',
      '2024-08-08',
    ],
    ['who holds it', 'Danh sách có ông Andrei Belousov, đương kim Bộ trưởng Quốc phòng Nga.', '2024-08-08'],
    ['who held it then', 'Danh sách có ông Sergei Shoigu, đương kim Bộ trưởng Quốc phòng Nga.', '2024-03-08'],
    [
      'the words of somebody else',
      'Bài báo cũ viết: “Đây là ông Sergei Shoigu, đương kim Bộ trưởng Quốc phòng Nga”.',
      '2024-08-08',
    ],
  ])('is silent about %s', async (_, text, day) => {
    expect(await findings(text, day)).toBe(0);
  });
});

describe('offices of bodies, of heads of government by another name, and of a vice president', () => {
  it.each([
    ['Chủ tịch Hội đồng châu Âu Ursula von der Leyen hôm 9/3 nói EU ủng hộ Ukraine.', '2025-03-10'],
    ['Chủ tịch Ủy ban châu Âu Antonio Costa hôm 9/3 nói EU ủng hộ Ukraine.', '2025-03-10'],
    ['Tổng thư ký NATO Jens Stoltenberg hôm 9/3 nói NATO ủng hộ Ukraine.', '2025-03-10'],
    ['Tổng thư ký Liên Hợp Quốc Mark Rutte hôm 9/3 kêu gọi ngừng bắn.', '2025-03-10'],
    ['Cựu Tổng thư ký NATO Mark Rutte hôm 9/3 kêu gọi ngừng bắn.', '2025-03-10'],
    ['Thủ tướng Đức Olaf Scholz hôm 9/7 nói Đức ủng hộ Ukraine.', '2025-07-10'],
    ['Phó Tổng thống Mỹ Kamala Harris hôm 9/3 nói Mỹ ủng hộ Ukraine.', '2025-03-10'],
    ['Cựu Phó Tổng thống Mỹ JD Vance hôm 9/3 tới Kiev.', '2025-03-10'],
  ])('differs: %s (%s)', async (text, day) => {
    expect(await findings(text, day)).toBe(1);
  });

  it.each([
    ['Chủ tịch Hội đồng châu Âu Antonio Costa hôm 9/3 nói EU ủng hộ Ukraine.', '2025-03-10'],
    ['Chủ tịch Ủy ban châu Âu Ursula von der Leyen hôm 9/3 nói EU ủng hộ Ukraine.', '2025-03-10'],
    ['Phó Chủ tịch Ủy ban châu Âu Kaja Kallas hôm 9/3 nói EU ủng hộ Ukraine.', '2025-03-10'],
    ['Tổng thư ký NATO Jens Stoltenberg hôm 9/3 nói NATO ủng hộ Ukraine.', '2024-03-10'],
    ['Tân Tổng thư ký NATO Mark Rutte hôm 9/7 nói NATO ủng hộ Ukraine.', '2024-07-10'],
    ['Cựu Tổng thư ký NATO Jens Stoltenberg hôm 9/3 nói NATO ủng hộ Ukraine.', '2025-03-10'],
    ['Tổng thư ký Liên Hợp Quốc Antonio Guterres hôm 9/3 kêu gọi ngừng bắn.', '2025-03-10'],
    ['Thủ tướng Đức Friedrich Merz hôm 9/7 nói Đức ủng hộ Ukraine.', '2025-07-10'],
    ['Khi đó, Phó Tổng thống Mỹ Joe Biden tới Kiev.', '2022-03-10'],
    ['Ứng viên Phó Tổng thống Mỹ JD Vance hôm 9/8 nói về Ukraine.', '2024-08-10'],
    ['Cựu Phó Tổng thống Mỹ Kamala Harris hôm 9/3 nói về Ukraine.', '2025-03-10'],
  ])('is silent: %s (%s)', async (text, day) => {
    expect(await findings(text, day)).toBe(0);
  });
});

it.each([
  ['vi', 'khác với nguồn tham khảo', 'bản tin trước'],
  ['en', 'differs from the reference sources', 'earlier reports'],
] as const)('its sources have no known day and are called no earlier reports (%s)', async (lang, said, never) => {
  const page = about('Cựu Tổng thống Mỹ Donald Trump phát biểu.');
  const [finding] = (await analysisOf(page, '2025-03-01', store, { lang })).findings;
  expect(new Set(finding?.evidence.map(({ published }) => published))).toEqual(new Set([null]));
  expect(finding?.message).toContain(said);
  expect(finding?.message).not.toContain(never);
});

describe('reportsOfRole', () => {
  const role = { office: 'president', of: 'ukraine' };
  const vi = 'https://bao.example.vn/bai-1';

  it.each([
    [
      'the start and the bearer in Vietnamese',
      { fromSource: 'https://a.example/1', source: vi },
      ['en', 'vi'],
    ],
    ['the start alone', { fromSource: 'https://a.example/1', source: 'https://b.example/2' }, ['en']],
    ['the bearer when no report tells the start', { source: 'https://b.example/2' }, ['en']],
    ['the end when there is nothing else', { toSource: 'https://c.example/3' }, ['en']],
    ['one address once', { fromSource: vi, source: vi }, ['vi']],
    ['the English pages of a Vietnamese paper', { fromSource: 'https://bao.example.vn/en/1' }, ['en']],
  ])('gives %s', (_, sources, langs) => {
    expect(reportsOfRole({ ...role, ...sources }).map(({ lang }) => lang)).toEqual(langs);
  });
});
