import { describe, expect, it } from 'vitest';
import { isQuotation } from '../../lib/claims/attribution';
import { claimIn } from './claims-in';

describe('who says so', () => {
  it.each([
    ['Theo TASS, hai bên trao đổi 246 tù binh hôm 19/4.', 'tass'],
    ['Ông Peskov cho biết cuộc điện đàm kéo dài hơn hai giờ.', 'dmitry-peskov'],
    ['Bộ Quốc phòng Nga ngày 19/4 thông báo 246 quân nhân đã về nước.', 'russian-defence-ministry'],
    ['Ông Zelensky nói rằng 307 tù binh Ukraine đã được thả.', 'volodymyr-zelensky'],
    ['Nga và Ukraine trao đổi 246 tù binh mỗi bên hôm 19/4.', null],
    ['Hai bên trao đổi 246 tù binh chiều 19/4 theo giờ Ukraine.', null],
  ])('%s', (text, by) => {
    expect(claimIn(text).attribution).toBe(by);
  });
});

describe('quotations', () => {
  it.each([
    [true, '“Chúng tôi đã trao đổi 246 tù binh hôm 19/4.”'],
    [true, '"Cuộc gọi kéo dài hai giờ".'],
    [true, '«Chúng tôi sẽ trả lời»'],
    [false, 'Ông gọi đó là “bước đi tốt” sau cuộc gặp.'],
    [false, 'Hai bên trao đổi 246 tù binh hôm 19/4.'],
    [false, '“Mạng nhện” là tên chiến dịch ngày 1/6'],
  ])('%s: %s', (expected, text) => {
    expect(isQuotation(text, { start: 0, end: text.length })).toBe(expected);
  });
});
