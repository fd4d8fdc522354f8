import { describe, expect, it } from 'vitest';
import { ordinalsIn } from '../../lib/claims/ordinals';

const found = (text: string): [string, number, string][] =>
  ordinalsIn(text).map(({ start, end, n, of }) => [text.slice(start, end), n, of]);

describe('places in a series', () => {
  it.each<[string, [string, number, string][]]>([
    ['EU thông qua gói trừng phạt thứ 19 nhằm vào Nga', [['thứ 19', 19, 'sanctions-package']]],
    ['EU nhất trí gói trừng phạt thứ bảy', [['thứ bảy', 7, 'sanctions-package']]],
    ['Gói biện pháp trừng phạt thứ mười bốn có hiệu lực', [['thứ mười bốn', 14, 'sanctions-package']]],
    ['Nga và Ukraine đàm phán vòng hai ở Istanbul', [['hai', 2, 'round']]],
    ['Vòng đàm phán thứ ba khép lại sau 40 phút', [['thứ ba', 3, 'round']]],
    ['Vòng đàm phán trực tiếp đầu tiên sau ba năm', [['đầu tiên', 1, 'round']]],
    ['Đây là cuộc điện đàm thứ tám trong năm của hai ông', [['thứ tám', 8, 'call']]],
    ['Cuộc gặp thứ tư kể từ đầu năm', [['thứ tư', 4, 'meeting']]],
    ['Ông Zelensky phát biểu tại Đại hội đồng khóa 80', [['80', 80, 'session']]],
    ['Hai ông nói chuyện lần thứ ba trong năm 2025', [['thứ ba', 3, 'time']]],
    ['Đợt trao đổi thứ nhất diễn ra ở Belarus', [['thứ nhất', 1, 'exchange']]],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it.each([
    'Vòng đàm phán ba bên mở tại Abu Dhabi',
    'Ông Trump gọi điện hai lần trong tuần',
    'Hai đợt trao đổi 1.000 người',
    'Lệnh ngừng bắn kết thúc trong vòng 24 giờ',
    'Đạn rơi trong vòng hai tuần qua',
    'Gói một tỷ USD cho Kiev',
    'Cuộc gặp hôm thứ Hai',
    'Đợt rét đậm nhất mùa đông',
  ])('none: %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('keeps the words behind that narrow the series', () => {
    expect(ordinalsIn('Hai ông điện đàm lần thứ ba trong năm nay')[0]?.scope).toContain('trong năm');
  });
});

it('takes no number of a date for an ordinal', () => {
  const text = 'Vòng đàm phán 17-18/2 tại Geneva';
  expect(ordinalsIn(text, [{ start: 14, end: 21 }])).toEqual([]);
});
