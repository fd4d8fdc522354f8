import { describe, expect, it } from 'vitest';
import { tagged } from './tagged';

describe('clock times', () => {
  it.each([
    ['Lúc 21h30 ngày 19/5, hai ông điện đàm.', ['Lúc 21h30 ngày 19/5 = 2025-05-19T21:30']],
    ['Lúc 21 giờ 30 ngày 19/5, hai ông điện đàm.', ['Lúc 21 giờ 30 ngày 19/5 = 2025-05-19T21:30']],
    ['Lúc 9 giờ sáng 19/5, còi vang lên.', ['Lúc 9 giờ sáng 19/5 = 2025-05-19T09:00']],
    ['Lúc 3 giờ chiều 19/5, còi vang lên.', ['Lúc 3 giờ chiều 19/5 = 2025-05-19T15:00']],
    ['0h ngày 19/5, lệnh có hiệu lực.', ['0h ngày 19/5 = 2025-05-19T00:00']],
    ['24h ngày 18/5, lệnh hết hiệu lực.', ['24h ngày 18/5 = 2025-05-19T00:00']],
    ['13 giờ 15 ngày 18.5, ông tới nơi.', ['13 giờ 15 ngày 18.5 = 2025-05-18T13:15']],
  ])('%s', (text, expected) => {
    expect(tagged(text)).toEqual(expected);
  });

  it.each([
    ['Hôm 19/5, ông ở Berlin. Ông sẽ gặp bà lúc 9:30 sáng.', 'lúc 9:30 sáng = 2025-05-20T09:30'],
    ['Hôm 19/5, ông nói sẽ gặp bà lúc 9:30 sáng.', 'lúc 9:30 sáng = 2025-05-19T09:30'],
    ['Hôm 22/5, ông sẽ ở Berlin. Ông sẽ gặp bà lúc 9:30 sáng.', 'lúc 9:30 sáng = 2025-05-22T09:30'],
    ['Hôm 19/5, ông ở Berlin. Ông gặp bà lúc 9:30 sáng.', 'lúc 9:30 sáng = 2025-05-19T09:30'],
  ])('alone, on the day at hand unless that is over and the hour to come: %s', (text, expected) => {
    expect(tagged(text).at(-1)).toBe(expected);
  });

  it.each([
    ['21h30 ngày 19/5 (giờ Việt Nam)', '21h30 ngày 19/5 = 2025-05-19T21:30+07:00'],
    ['21h30 ngày 19/5 theo giờ Hà Nội', '21h30 ngày 19/5 = 2025-05-19T21:30+07:00'],
    ['17h30 ngày 19/5 (giờ Moskva)', '17h30 ngày 19/5 = 2025-05-19T17:30+03:00'],
    ['10h30 ngày 19/5 (giờ Washington)', '10h30 ngày 19/5 = 2025-05-19T10:30-04:00'],
    ['10h30 ngày 19/2 (giờ Washington)', '10h30 ngày 19/2 = 2025-02-19T10:30-05:00'],
    ['14h30 ngày 19/5 GMT', '14h30 ngày 19/5 = 2025-05-19T14:30+00:00'],
    ['21h30 ngày 19/5 (giờ địa phương)', '21h30 ngày 19/5 = 2025-05-19T21:30'],
    // The night in which Kyiv's clocks go forward: 30/3/2025 at 3:00.
    ['2h30 ngày 30/3 (giờ Kiev)', '2h30 ngày 30/3 = 2025-03-30T02:30+02:00'],
    ['4h30 ngày 30/3 (giờ Kiev)', '4h30 ngày 30/3 = 2025-03-30T04:30+03:00'],
  ])('with a zone: %s', (text, expected) => {
    expect(tagged(`Lệnh có hiệu lực từ ${text}.`.replace('từ ', 'lúc '))).toEqual([`lúc ${expected}`]);
  });

  it.each([
    ['Sáng 24-4 giờ Việt Nam, hai viện đã bỏ phiếu xong.', ['Sáng 24-4 = 2025-04-24']],
    ['Rạng sáng 1-5 giờ Ukraine, còi vang lên.', ['Rạng sáng 1-5 = 2025-05-01']],
    ['Chiều 2-4 giờ là lúc vắng nhất.', ['Chiều 2-4 giờ = 2025-05-20T14:00/2025-05-20T16:00']],
  ])('a day before its zone is no pair of hours: %s', (text, expected) => {
    expect(tagged(text)).toEqual(expected);
  });

  it.each([
    [
      'Ngày 19/5, cuộc điện đàm diễn ra từ 16 đến 18 giờ theo giờ Moskva (tức 20 đến 22 giờ Hà Nội).',
      [
        'Ngày 19/5 = 2025-05-19',
        'từ 16 đến 18 giờ = 2025-05-19T16:00+03:00/2025-05-19T18:00+03:00',
        '20 đến 22 giờ = 2025-05-19T20:00+07:00/2025-05-19T22:00+07:00',
      ],
    ],
  ])('two clock times of a day: %s', (text, expected) => {
    expect(tagged(text)).toEqual(expected);
  });
});

describe('lengths', () => {
  it.each([
    ['Cuộc điện đàm kéo dài hơn 2 giờ.', ['hơn 2 giờ = PT2H (more)']],
    ['Hai ông nói chuyện gần hai tiếng rưỡi.', ['gần hai tiếng rưỡi = PT2H30M (less)']],
    ['Họ chờ khoảng 40 phút.', ['khoảng 40 phút = PT40M (about)']],
    ['Xung đột đã kéo dài hơn ba năm.', ['hơn ba năm = P3Y (more)']],
    ['Chiến sự nổ ra cách đây hơn ba năm.', ['hơn ba năm = P3Y (more)']],
    ['Thời hạn là 120 ngày.', ['120 ngày = P120D']],
    ['Phiên họp mất 1 giờ 15 phút.', ['1 giờ 15 phút = PT1H15M']],
    ['Cuộc chiến kéo dài một thập kỷ.', ['một thập kỷ = P10Y']],
  ])('%s', (text, expected) => {
    expect(tagged(text)).toEqual(expected);
  });

  it.each([
    'Ông năm nay 45 tuổi.'.replace('năm nay ', ''),
    'Có năm người bị thương.',
    'Ông nói tiếng Nga.',
    'Ba tiếng nổ vang lên.',
    'Chính phủ họp kín.',
    'Bé 6 tháng tuổi được cứu.',
  ])('no length: %s', (text) => {
    expect(tagged(text)).toEqual([]);
  });
});
