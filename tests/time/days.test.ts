import { describe, expect, it } from 'vitest';
import { tagTimes } from '../../lib/time/tag-times';
import { tagged } from './tagged';

describe('days in figures and words', () => {
  it.each([
    ['Ngày 19/5, hai bên gặp nhau.', ['Ngày 19/5 = 2025-05-19']],
    ['Ông đến nơi hôm 16-5.', ['hôm 16-5 = 2025-05-16']],
    ['Cuộc gặp ngày 18.5 kết thúc sớm.', ['ngày 18.5 = 2025-05-18']],
    ['Chiến dịch mở màn ngày 24/2/2022.', ['ngày 24/2/2022 = 2022-02-24']],
    ['Văn bản ký ngày 19 tháng 5 năm 2025.', ['ngày 19 tháng 5 năm 2025 = 2025-05-19']],
    ['Phiên họp ngày 5 tháng Tư.', ['ngày 5 tháng Tư = 2025-04-05']],
    ['Tối 19/5, mưa lớn.', ['Tối 19/5 = 2025-05-19']],
    ['Rạng sáng ngày 18/5, còi báo động vang lên.', ['Rạng sáng ngày 18/5 = 2025-05-18']],
    ['Cuối ngày 12/5, đoàn rời đi.', ['Cuối ngày 12/5 = 2025-05-12']],
    ['Cùng ngày 16/5, đoàn thứ hai tới.', ['Cùng ngày 16/5 = 2025-05-16']],
    ['Văn kiện ký ngày 5/9 năm ngoái.', ['ngày 5/9 năm ngoái = 2024-09-05']],
    ['Sự việc xảy ra đêm 8-1 năm nay.', ['đêm 8-1 năm nay = 2025-01-08']],
    ['Ảnh chụp 2025-05-17.', ['2025-05-17 = 2025-05-17']],
  ])('%s', (text, expected) => {
    expect(tagged(text)).toEqual(expected);
  });

  it.each([
    ['ngay 19/5 hai ben gap nhau', ['ngay 19/5 = 2025-05-19']],
    ['NGÀY 19/5, HAI BÊN GẶP NHAU', ['NGÀY 19/5 = 2025-05-19']],
    ['Ngày 19 /5, hai bên gặp nhau.', ['Ngày 19 /5 = 2025-05-19']],
    ['Ngày\u00a019/5, hai bên gặp nhau.', ['Ngày\u00a019/5 = 2025-05-19']],
    ['Từ ngày 24/2//2022 đến nay.', ['Từ ngày 24/2//2022 đến nay = 2022-02-24/..']],
  ])('as hurried desks write: %s', (text, expected) => {
    expect(tagged(text)).toEqual(expected);
  });

  it.each([
    // A day that does not exist keeps what the text says: the date check reports it.
    ['Ngày 29/2/2025, ông đến.', ['Ngày 29/2/2025 = 2025-02-29']],
    ['Ngày 29/2/2024, ông đến.', ['Ngày 29/2/2024 = 2024-02-29']],
    ['Ngày 31/4/2025, ông đến.', ['Ngày 31/4/2025 = 2025-04-31']],
  ])('at the edge of the calendar: %s', (text, expected) => {
    expect(tagged(text)).toEqual(expected);
  });

  it.each([
    ['2025-01-02', 'Ngày 28/12, hai bên đã gặp nhau.', '2024-12-28'],
    ['2024-12-30', 'Cuộc gặp dự kiến diễn ra ngày 3/1.', '2025-01-03'],
    ['2025-05-20', 'Ngày 28/12, hai bên đã gặp nhau.', '2024-12-28'],
    ['2025-05-20', 'Hội nghị sẽ khai mạc ngày 15/6.', '2025-06-15'],
    ['2025-05-20', 'Ngày 15/6, lệnh trừng phạt đã được gia hạn.', '2024-06-15'],
    ['2025-05-20', 'Hội nghị năm 2023 khai mạc ngày 15/6.', '2023-06-15'],
  ])('read on %s: %s', (day, text, expected) => {
    expect(tagged(text, day).at(-1)).toContain(expected);
  });

  it('says which parts are stated and which computed', () => {
    const certainty = (text: string, basis: 'metadata' | 'inferred') =>
      tagTimes(text, { reference: { value: '2025-05-20', basis } })[0]?.certain;
    expect(certainty('Ngày 19/5/2025', 'inferred')).toEqual({ year: true, month: true, day: true });
    expect(certainty('Ngày 19/5', 'inferred')).toEqual({ year: false, month: true, day: true });
    expect(certainty('Ngày 19/5', 'metadata')).toEqual({ year: true, month: true, day: true });
    expect(certainty('Hôm qua', 'inferred')).toEqual({ year: false, month: false, day: false });
  });
});

describe('an ordinal at the end of a line', () => {
  it.each([
    [
      '30 người về trong đợt trao đổi thứ tư\nNgày 14/4/2022, danh sách được công bố.',
      ['Ngày 14/4/2022 = 2022-04-14'],
    ],
    ['Trao đổi tù binh, ngày thứ hai\nNgày 16/5, hai bên trao đổi.', ['Ngày 16/5 = 2025-05-16']],
    ['Ông đến hôm thứ hai\nNgày 16/5, ông về.', ['hôm thứ hai = 2025-05-19', 'Ngày 16/5 = 2025-05-16']],
  ])('%s', (text, expected) => {
    expect(tagged(text)).toEqual(expected);
  });
});

describe('days told roughly', () => {
  it.each([
    ['Cuộc gặp diễn ra khoảng ngày 16/5.', ['khoảng ngày 16/5 = 2025-05-16 (about)']],
    ['Gần ngày 9/5, hai bên gặp nhau.', ['Gần ngày 9/5 = 2025-05-09 (about)']],
    ['Họ rút đi khoảng tháng 3/2022.', ['khoảng tháng 3/2022 = 2022-03 (about)']],
    ['Họ rút đi tầm cuối tháng 3/2022.', ['tầm cuối tháng 3/2022 = 2022-03 (end)']],
    ['Đợt trao đổi khoảng 16-17/5.', ['khoảng 16-17/5 = 2025-05-16/2025-05-17 (about)']],
    ['Họ ở đó khoảng từ ngày 3 đến 5/5.', ['khoảng từ ngày 3 đến 5/5 = 2025-05-03/2025-05-05 (about)']],
    // A part of another word, a length, and a number of villages.
    ['Thời khoảng, ngày 16/5.', ['ngày 16/5 = 2025-05-16']],
    ['Họ ở đó khoảng ba ngày.', ['khoảng ba ngày = P3D (about)']],
    ['Họ tới gần thành phố ngày 16/5.', ['ngày 16/5 = 2025-05-16']],
  ])('%s', (text, expected) => {
    expect(tagged(text)).toEqual(expected);
  });
});

describe('weekdays', () => {
  it.each([
    ['Hôm thứ Bảy, hai bên trao đổi tù binh.', ['Hôm thứ Bảy = 2025-05-17']],
    ['Thứ Hai (19/5), hai ông điện đàm.', ['Thứ Hai (19/5) = 2025-05-19']],
    ['Thứ Hai, ngày 19/5, hai ông điện đàm.', ['Thứ Hai, ngày 19/5 = 2025-05-19']],
    ['Đoàn đến vào Chủ nhật tuần trước.', ['Chủ nhật tuần trước = 2025-05-18']],
    ['Cuộc họp sẽ diễn ra hôm thứ Sáu tuần tới.', ['hôm thứ Sáu tuần tới = 2025-05-30']],
    ['Sáng thứ Năm, còi báo động vang lên.', ['Sáng thứ Năm = 2025-05-15']],
  ])('%s', (text, expected) => {
    expect(tagged(text)).toEqual(expected);
  });

  it('keeps the named weekday beside a date that falls on another', () => {
    const text = 'Thứ Ba (19/5), hai ông điện đàm.';
    const [time] = tagTimes(text, { reference: { value: '2025-05-20', basis: 'metadata' } });
    expect(time?.value).toBe('2025-05-19');
    expect(time?.weekday && [time.weekday.iso, text.slice(time.weekday.start, time.weekday.end)]).toEqual([
      2,
      'Thứ Ba',
    ]);
  });

  it.each([
    'Đây là lần thứ hai hai ông gặp nhau.',
    'Thành phố lớn thứ hai của đất nước.',
    'Vòng đàm phán thứ ba kết thúc.',
    'Nước thứ ba đứng ra bảo đảm.',
    'Ông nhậm chức nhiệm kỳ thứ hai.',
  ])('an ordinal is no day: %s', (text) => {
    expect(tagged(text)).toEqual([]);
  });
});
