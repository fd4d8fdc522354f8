import { describe, expect, it } from 'vitest';
import { tagged } from './tagged';

describe('ranges', () => {
  it.each([
    ['Đàm phán diễn ra từ ngày 24 đến 26/3.', ['từ ngày 24 đến 26/3 = 2025-03-24/2025-03-26']],
    ['Hội nghị kéo dài 24-26/3.', ['24-26/3 = 2025-03-24/2025-03-26']],
    ['Hội nghị họp từ ngày 8/5-11/5 tại đây.', ['từ ngày 8/5-11/5 = 2025-05-08/2025-05-11']],
    ['Trong hai ngày 15 và 16/5, đoàn làm việc.', ['hai ngày 15 và 16/5 = 2025-05-15/2025-05-16']],
    ['Vòng này diễn ra vào các ngày 13 và 14-5.', ['ngày 13 và 14-5 = 2025-05-13/2025-05-14']],
    ['Đêm 15, rạng sáng 16/5, còi vang lên.', ['Đêm 15, rạng sáng 16/5 = 2025-05-15/2025-05-16']],
    ['Đêm 30/4, rạng sáng 1/5, còi vang lên.', ['Đêm 30/4, rạng sáng 1/5 = 2025-04-30/2025-05-01']],
    ['Đêm 30 rạng sáng 1/5, còi vang lên.', ['Đêm 30 rạng sáng 1/5 = 2025-04-30/2025-05-01']],
    ['Đêm 31 rạng sáng 1-1, còi vang lên.', ['Đêm 31 rạng sáng 1-1 = 2024-12-31/2025-01-01']],
    ['Kể từ tháng 8/2024, chiến tuyến ít đổi.', ['Kể từ tháng 8/2024 = 2024-08/..']],
    ['Trước năm 2022, hai bên còn giao thương.', ['năm 2022 = ../2022']],
    ['Từ năm 2014 đến năm 2022, giao tranh âm ỉ.', ['Từ năm 2014 đến năm 2022 = 2014/2022']],
    ['Từ nay đến tháng 6, sẽ còn hai vòng nữa.', ['Từ nay đến tháng 6 = 2025-05-20/2025-06']],
    ['Mùa đông 2022-2023 không lạnh như lo ngại.', ['Mùa đông 2022-2023 = 2022/2023']],
    ['Tính từ ngày 24/2/2022, đã qua ba mùa đông.', ['từ ngày 24/2/2022 = 2022-02-24/..']],
  ])('%s', (text, expected) => {
    const [first = ''] = expected;
    expect(tagged(text)[0]?.toLowerCase()).toContain(first.toLowerCase());
  });
});

describe('months, quarters, years, decades', () => {
  it.each([
    ['2025-05-20', 'Tháng 3/2025, lệnh hết hạn.', ['Tháng 3/2025 = 2025-03']],
    ['2025-05-20', 'Đầu tháng 5, đoàn lên đường.', ['Đầu tháng 5 = 2025-05 (start)']],
    ['2025-05-20', 'Hồi giữa tháng Ba, đoàn lên đường.', ['Hồi giữa tháng Ba = 2025-03 (mid)']],
    ['2025-05-20', 'Thượng tuần tháng 5, đoàn lên đường.', ['Thượng tuần tháng 5 = 2025-05-01/2025-05-10']],
    ['2024-02-25', 'Hạ tuần tháng 2, đoàn lên đường.', ['Hạ tuần tháng 2 = 2024-02-21/2024-02-29']],
    // "tháng 12" read in January is the one just over.
    ['2025-01-10', 'Tháng 12, hai bên đã gặp nhau.', ['Tháng 12 = 2024-12']],
    ['2025-05-20', 'Quý I/2025, xuất khẩu giảm.', ['Quý I/2025 = 2025-Q1']],
    ['2025-05-20', 'Đầu năm nay, hai bên gặp nhau.', ['Đầu năm nay = 2025 (start)']],
    ['2025-05-20', 'Cuối năm ngoái, hai bên gặp nhau.', ['Cuối năm ngoái = 2024 (end)']],
    ['2023-06-14', 'Trong đợt trước hôm 15-5, họ đã về.', ['hôm 15-5 = 2023-05-15']],
    ['2026-02-20', 'Hai bên trao đổi thi thể lần đầu năm 2026.', ['năm 2026 = 2026']],
    ['2025-05-20', 'Nhiệm kỳ thứ hai bắt đầu vào đầu năm nay.', ['đầu năm nay = 2025 (start)']],
    ['2025-05-20', 'Những năm 1990, nhà máy đóng cửa.', ['Những năm 1990 = 1990/1999']],
  ])('on %s: %s', (day, text, expected) => {
    expect(tagged(text, day)).toEqual(expected);
  });
});

describe('feasts and counters', () => {
  it.each([
    ['2025-04-18', 'Lệnh ngừng bắn dịp lễ Phục sinh bắt đầu.', '2025-04-20'],
    ['2024-04-20', 'Lệnh ngừng bắn dịp lễ Phục sinh Chính thống giáo.', '2024-05-05'],
    ['2025-12-20', 'Ông mong có thỏa thuận trước lễ Giáng sinh.', '2025-12-25'],
    ['2025-01-20', 'Người Việt tại đây chuẩn bị đón Tết Nguyên đán.', '2025-01-29'],
    ['2025-08-12', 'Chiến sự Ukraine ngày 1.265: giao tranh lan rộng.', '2025-08-11'],
    ['2025-08-12', 'Ngày thứ 1.265 của chiến dịch, giao tranh lan rộng.', '2025-08-11'],
    ['2025-08-12', 'Ngày thứ 1265 của cuộc xung đột, giao tranh lan rộng.', '2025-08-11'],
  ])('on %s: %s', (day, text, value) => {
    expect(tagged(text, day).map((time) => time.split(' = ')[1])).toContain(value);
  });
});

describe('words without a day', () => {
  it.each([
    ['Hiện nay, tình hình yên ắng.', ['Hiện nay = PRESENT_REF']],
    ['Thời gian qua, tình hình yên ắng.', ['Thời gian qua = PAST_REF']],
    ['Trong những ngày tới, đoàn sẽ trở lại.', ['những ngày tới = FUTURE_REF']],
    ['Hai bên họp mỗi tuần.', ['mỗi tuần = SET']],
    ['Kíp trực túc trực 24/7.', ['24/7 = SET']],
    ['Họ gặp nhau vào mỗi sáng thứ Hai.', ['mỗi sáng thứ Hai = SET']],
    ['Ủy ban họp tối thứ Sáu hàng tuần.', ['tối thứ Sáu hàng tuần = SET']],
    ['Cầu mở từ thứ Ba đến thứ Bảy hằng tuần.', ['từ thứ Ba đến thứ Bảy hằng tuần = SET']],
    ['Mỗi Chủ nhật và thứ Tư, còi thử lại vang lên.', ['Mỗi Chủ nhật và thứ Tư = SET']],
    ['Chợ họp các ngày thứ Hai mỗi tuần.', ['ngày thứ Hai mỗi tuần = SET']],
    ['Mỗi thứ hai, kíp trực đổi ca.', ['Mỗi thứ hai = SET']],
  ])('%s', (text, expected) => {
    expect(tagged(text)).toEqual(expected);
  });
});

describe('look-alikes', () => {
  it.each([
    'Đội nhà thắng 2-1.',
    'Mỗi bên trao 1.000 đổi 1.000.',
    'Bà mua gạo và muối, mỗi thứ hai nghìn đồng.',
    'Quân đội kiểm soát 1/5 lãnh thổ.',
    'Cần 2/3 số phiếu thuận.',
    'Tên lửa trúng 9/10 quận của thành phố.',
    'Hơn 3/5 nghị sĩ tán thành.',
    'Vụ tập kích hôm thứ Ba đó làm mất điện.',
    'Đợt trao trả tù binh thứ 2 này diễn ra suôn sẻ.',
    'Nghị quyết 68/262 không ràng buộc.',
    'Tiêm kích Su-35 và xe tăng T-90M tham chiến.',
    'Đoàn xe dài 19,5 km.',
    'Thiệt hại tối thiểu 3 triệu đô la.',
    'Sáng kiến Biển Đen được nhắc lại.',
    'Kính mời quý vị theo dõi.',
    'Cứu được 41/75 người.',
    'Ông Ba Năm kể chuyện.',
  ])('no time: %s', (text) => {
    expect(tagged(text)).toEqual([]);
  });
});
