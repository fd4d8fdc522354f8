import { describe, expect, it } from 'vitest';
import { inferReference } from '../../lib/time/infer-reference';

const FILLER = 'Người dân trong vùng kể lại những gì họ đã thấy và nghe. '.repeat(16);

describe('the day of an undated page', () => {
  it.each([
    ['a byline in figures', 'Ngày đăng: 20/5/2025\nNgày 19/5, hai ông điện đàm.', '2025-05-20', '2025-05-20'],
    [
      'a dated lead',
      'Ngày 19/5/2025, hai ông điện đàm. Trước đó, ngày 16/5, hai đoàn gặp nhau.',
      '2025-05-19',
      '2025-05-19',
    ],
    ['the war’s day', 'Chiến sự Ukraine ngày 1.265: giao tranh lan rộng', '2025-08-11', '2025-08-12'],
    [
      'more than three years of war',
      'Ngày 26/4, hai ông gặp nhau. Xung đột đã kéo dài hơn ba năm.',
      '2025-04-26',
      '2025-04-27',
    ],
    [
      'today, and Easter on a day',
      'Hôm nay 18/2, hai đoàn gặp nhau. Lệnh có thể bắt đầu ngày 20/4, dịp lễ Phục sinh.',
      '2025-02-18',
      '2025-02-18',
    ],
    [
      'two weekdays that agree',
      'Hôm thứ Hai (19/5), hai ông điện đàm. Hôm thứ Sáu (16/5), hai đoàn gặp nhau.',
      '2025-05-19',
      '2025-05-20',
    ],
    [
      'since the start of a year',
      'Ngày 13/4, thành phố bị tấn công, vụ nặng nhất từ đầu năm 2025.',
      '2025-04-13',
      '2025-04-14',
    ],
  ])('%s', (_, text, from, to) => {
    expect(inferReference(text)).toEqual({ from, to });
  });

  it('only knows that the page came after a day told deep in the text', () => {
    const text = `${FILLER}\nNgày 13/4, thành phố bị tấn công, vụ nặng nhất từ đầu năm 2025.`;
    expect(inferReference(text)).toEqual({ from: '2025-04-13', to: '2025-04-30' });
  });

  it('takes the later side of the turn of the year', () => {
    const text =
      'Ngày 3/1, hai đoàn gặp nhau. Trước đó, ngày 28/12, tàu cháy. Từ đầu năm 2025 chưa có ngày yên.';
    expect(inferReference(text)?.from).toBe('2025-01-03');
  });

  it.each([
    ['days without any year', 'Ngày 19/5, hai ông điện đàm. Ngày 16/5, hai đoàn gặp nhau.'],
    ['one weekday, which may be a slip', 'Hôm thứ Hai (19/5), hai ông điện đàm.'],
    ['a year of the background', 'Ngày 17-7, thỏa thuận hết hạn. Văn kiện được ký ngày 27-7-2022.'],
    ['no time at all', 'Hai ông điện đàm.'],
    ['an impossible day', 'Ngày 31/2/2025, hai ông điện đàm.'],
    ['nothing', ''],
  ])('is silent: %s', (_, text) => {
    expect(inferReference(text)).toBeNull();
  });
});
