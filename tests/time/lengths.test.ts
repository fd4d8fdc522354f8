import { describe, expect, it } from 'vitest';
import { tagged } from './tagged';

describe('lengths between two counts keep the lesser one, about', () => {
  it.each([
    ['Thủ tục mất từ 3 đến 5 ngày.', 'từ 3 đến 5 ngày = P3D (about)'],
    ['Thủ tục mất 3-5 ngày.', '3-5 ngày = P3D (about)'],
    ['Chuyến đi dài hai đến ba tuần.', 'hai đến ba tuần = P2W (about)'],
    ['Cầu sẽ thông xe trong 2 tới 3 tháng tới.', '2 tới 3 tháng tới = P2M (about)'],
    ['Đoàn ở lại ba hoặc bốn ngày.', 'ba hoặc bốn ngày = P3D (about)'],
    ['Nhà máy cần khoảng từ 5 đến 10 năm.', 'khoảng từ 5 đến 10 năm = P5Y (about)'],
    ['Buổi họp dài ít nhất 6 đến 7 tiếng.', 'ít nhất 6 đến 7 tiếng = PT6H (more)'],
    ['Dự án kéo dài hai mươi đến ba mươi năm.', 'hai mươi đến ba mươi năm = P20Y (about)'],
    ['Xe chạy mười đến mười lăm phút.', 'mười đến mười lăm phút = PT10M (about)'],
    ['Công trình xây từ 1,5 đến 2 năm.', 'từ 1,5 đến 2 năm = P1Y6M (about)'],
    ['Việc sửa đường cần từ năm đến bảy ngày.', 'từ năm đến bảy ngày = P5D (about)'],
    ['Hệ thống chạy lại sau từ 24 đến 48 giờ.', 'từ 24 đến 48 giờ = PT24H (about)'],
    ['Chuyến bay mất 3 đến 5 giờ.', '3 đến 5 giờ = PT3H (about)'],
  ])('%s', (text, expected) => {
    expect(tagged(text)).toEqual([expected]);
  });
});

describe('what stands like a length between two counts', () => {
  it.each([
    ['a clock', 'Chợ mở từ 8 đến 10 giờ.', 'từ 8 đến 10 giờ = 2025-05-20T08:00/2025-05-20T10:00'],
    ['an hour of the morning', 'Đoàn rời ga lúc 3 hoặc 4 giờ sáng.', '4 giờ sáng = 2025-05-20T04:00'],
    ['days of a month', 'Hội chợ mở từ 7 đến 10 tháng 5.', 'từ 7 đến 10 tháng 5 = 2025-05-07/2025-05-10'],
    ['two that arrived', 'Cả hai tới ba ngày trước.', 'ba ngày trước = 2025-05-17'],
    ['falling counts', 'Đoàn xe 30 chiếc, tổng cộng 20 tới ba ngày trước.', 'ba ngày trước = 2025-05-17'],
    ['the end of a year', 'Đập nứt từ cuối năm đến bảy tháng sau.', 'bảy tháng sau'],
  ])('%s', (_name, text, expected) => {
    expect(tagged(text).join('; ')).toContain(expected);
    expect(tagged(text).join('; ')).not.toMatch(/= P/);
  });
});
