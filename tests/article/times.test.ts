import { describe, expect, it } from 'vitest';
import { isDateLine, parseDateLine } from '../../lib/article/date-line';
import { parseTimestamp } from '../../lib/article/timestamp';
import { urlTime } from '../../lib/article/url-time';

describe('parseTimestamp', () => {
  it.each([
    ['2025-05-19T22:00:00+07:00', '2025-05-19T22:00:00+07:00'],
    ['2025-05-19T22:00+07:00', '2025-05-19T22:00:00+07:00'],
    ['2025-05-19T15:00:00.000Z', '2025-05-19T15:00:00+00:00'],
    ['2025-05-19 22:00', '2025-05-19T22:00:00+07:00'],
    ['2025-05-19T22:00:00+0700', '2025-05-19T22:00:00+07:00'],
    ['2025-05-19', '2025-05-19T00:00:00+07:00'],
    ['2025-02-29', null],
    ['2025-13-01T10:00:00+07:00', null],
    ['2025-05-19T25:00', null],
    ['2025-05-19T22:00+25:00', null],
    ['yesterday', null],
    ['', null],
  ])('%s', (text, expected) => {
    expect(parseTimestamp(text)).toBe(expected);
  });
});

describe('parseDateLine', () => {
  it.each([
    ['Thứ tư, 22/10/2025, 19:25 (GMT+7)', '2025-10-22T19:25:00+07:00'],
    ['05/10/2026 15:42 GMT+7', '2026-10-05T15:42:00+07:00'],
    ['06:28 | 01/03/2022', '2022-03-01T06:28:00+07:00'],
    ['08:14 | 19/03/2025 GMT+7', '2025-03-19T08:14:00+07:00'],
    ['Chủ Nhật, 06/04/2025 - 17:07', '2025-04-06T17:07:00+07:00'],
    ['Thứ Bảy, ngày 19/04/2025 - 22:51', '2025-04-19T22:51:00+07:00'],
    ['Thứ Bảy, 10:15, 20/05/2023', '2023-05-20T10:15:00+07:00'],
    ['Thứ Năm, 26/02/2026 08:12:00 +07:00', '2026-02-26T08:12:00+07:00'],
    ['24/03/2024 | 09:10', '2024-03-24T09:10:00+07:00'],
    ['Thứ 3, 10/12/2019 | 09:26:12', '2019-12-10T09:26:12+07:00'],
    ['Thứ Tư 19/03/2025 , 04:46 (GMT+7)', '2025-03-19T04:46:00+07:00'],
    ['Cẩm Bình | 12/06/2023, 09:24', '2023-06-12T09:24:00+07:00'],
    ['author29/03/2022 11:06', '2022-03-29T11:06:00+07:00'],
    ['24/07/2025 07:14Nga', '2025-07-24T07:14:00+07:00'],
    ['Đăng ngày: 06/02/2023 - 13:45', '2023-02-06T13:45:00+07:00'],
    ['06:39 29/12/2025', '2025-12-29T06:39:00+07:00'],
    ['14h30 ngày 20/5/2025', '2025-05-20T14:30:00+07:00'],
    ['15 tháng 4 2022', '2022-04-15T00:00:00+07:00'],
    ['15 tháng 4 năm 2022', '2022-04-15T00:00:00+07:00'],
    ['2023.05.21', '2023-05-21T00:00:00+07:00'],
    ['19.3.2025 08:14', '2025-03-19T08:14:00+07:00'],
    ['19/05/2025 15:00 UTC+0', '2025-05-19T15:00:00+00:00'],
    ['Thứ sáu, 20/6/2025 | 2:17:21 PM', '2025-06-20T14:17:21+07:00'],
    ['Thứ bảy, ngày 24/06/2023 11:34 AM (GMT+7)', '2023-06-24T11:34:00+07:00'],
    ['Thứ bảy, ngày 24/06/2023 12:05 AM (GMT+7)', '2023-06-24T00:05:00+07:00'],
    ['Thứ tư, 11/05/2022 17:10 PM', '2022-05-11T17:10:00+07:00'],
    ['31/02/2025 10:00', null],
    ['1.638 ngày, 19/5', null],
    ['', null],
  ])('%s', (line, expected) => {
    expect(parseDateLine(line)).toBe(expected);
  });

  it('ignores AM and PM where the outlet writes them after a 24-hour clock', () => {
    expect(parseDateLine('15-08-2026 - 12:31 AM', 'cafef.vn')).toBe('2026-08-15T12:31:00+07:00');
    expect(parseDateLine('15-08-2026 - 01:01 PM', 'congluan.vn')).toBe('2026-08-15T01:01:00+07:00');
  });

  it('reads decomposed text', () => {
    expect(parseDateLine('15 tháng 4 2022'.normalize('NFD'))).toBe('2022-04-15T00:00:00+07:00');
  });
});

describe('isDateLine', () => {
  it.each([
    'Thứ hai, 19/05/2025, 22:15 (GMT+7)',
    '06:28 | 20/05/2025',
    'Đăng ngày: 06/02/2023 - 13:45',
    'date 2025-08-09',
    '20/05/2025 06:28 GMT+7',
    'Thứ Năm, 26/02/2026 08:12:00 +07:00',
  ])('%s', (line) => {
    expect(isDateLine(line)).toBe(true);
  });

  it.each([
    'Tối 19/5/2025, hai tổng thống điện đàm.',
    'Ngày 24/2/2022 là ngày đầu tiên.',
    'Bảo Minh',
    '1.000 đổi 1.000',
  ])('not: %s', (line) => {
    expect(isDateLine(line)).toBe(false);
  });
});

describe('urlTime', () => {
  it.each([
    ['https://tuoitre.vn/bai-viet-20250811112948697.htm', '2025-08-11T11:29:48+07:00'],
    ['https://tuoitre.vn/bai-viet-100260811112948697.htm', '2026-08-11T11:29:48+07:00'],
    ['https://thanhnien.vn/bai-viet-185250811093018017.htm', '2025-08-11T09:30:18+07:00'],
    ['https://cafef.vn/bai-viet-188260815010100123.chn', '2026-08-15T01:01:00+07:00'],
    ['https://dantri.com.vn/the-gioi/bai-viet-20250520081500123.htm', '2025-05-20T08:15:00+07:00'],
    ['https://www.rfi.fr/vi/quoc-te/20250519-bai-viet', '2025-05-19T00:00:00+07:00'],
    ['https://www.rfa.org/vietnamese/news/bai-viet-05212023064512.html', '2023-05-21T00:00:00+07:00'],
    ['https://example.com/2025/05/19/bai-viet.html', '2025-05-19T00:00:00+07:00'],
    ['https://vnexpress.net/bai-viet-4954931.html', null],
    ['https://baoquocte.vn/bai-viet-175488.html', null],
    ['https://tuoitre.vn/bai-viet-20251311112948697.htm', null],
    ['not an address', null],
  ])('%s', (url, expected) => {
    expect(urlTime(url)).toBe(expected);
  });
});
