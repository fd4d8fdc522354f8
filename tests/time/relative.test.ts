import { describe, expect, it } from 'vitest';
import { tagTimes } from '../../lib/time/tag-times';
import { tagged } from './tagged';

describe('counted from the publication', () => {
  it.each([
    ['2025-05-20', 'Hôm nay, hai bên gặp nhau.', ['Hôm nay = 2025-05-20']],
    ['2025-05-20', 'Hôm qua (19/5), hai bên gặp nhau.', ['Hôm qua (19/5) = 2025-05-19']],
    ['2025-01-01', 'Hôm qua, hai bên gặp nhau.', ['Hôm qua = 2024-12-31']],
    ['2024-12-31', 'Ngày mai, lệnh có hiệu lực.', ['Ngày mai = 2025-01-01']],
    ['2024-03-01', 'Hôm qua, hai bên gặp nhau.', ['Hôm qua = 2024-02-29']],
    ['2025-05-20', 'Đêm qua, còi báo động vang lên.', ['Đêm qua = 2025-05-19']],
    ['2025-05-20', 'Sáng nay, đoàn rời đi.', ['Sáng nay = 2025-05-20']],
    ['2025-05-20', 'Tuần trước, hai bên gặp nhau.', ['Tuần trước = 2025-W20']],
    ['2025-05-20', 'Cuối tuần qua, hai bên gặp nhau.', ['Cuối tuần qua = 2025-W20-WE']],
    ['2025-01-02', 'Tuần trước, hai bên gặp nhau.', ['Tuần trước = 2024-W52']],
    ['2025-01-15', 'Tháng trước, hai bên gặp nhau.', ['Tháng trước = 2024-12']],
    ['2025-05-20', 'Năm ngoái, hai bên gặp nhau.', ['Năm ngoái = 2024']],
    ['2025-05-20', 'Ba ngày trước, hai bên gặp nhau.', ['Ba ngày trước = 2025-05-17']],
    ['2025-05-20', 'Cách đây 10 năm, hiệp định được ký.', ['Cách đây 10 năm = 2015']],
    ['2014-07-17', 'Chiến sự bắt đầu từ tháng 4.', ['từ tháng 4 = 2014-04/..']],
    ['2025-05-20', 'Vài giờ sau, ông viết trên mạng.', ['Vài giờ sau = PAST_REF']],
    ['2025-05-20', 'Vài tuần sau, hai bên sẽ gặp lại.', ['Vài tuần sau = FUTURE_REF']],
    ['2025-05-20', 'Vài ngày sau, ông nói sẽ gặp lại.', ['Vài ngày sau = PAST_REF']],
    ['2025-05-20', 'Tháng 3 vừa qua, hai bên gặp nhau.', ['Tháng 3 vừa qua = 2025-03']],
    ['2026-01-02', 'Thông điệp Năm Mới 2026 được phát đi.', ['Năm Mới 2026 = 2026-01-01']],
  ])('on %s: %s', (day, text, expected) => {
    expect(tagged(text, day)).toEqual(expected);
  });

  it('keeps both readings of "hôm qua (18/5)"', () => {
    const text = 'Hôm qua (18/5), hai bên gặp nhau.';
    const [time] = tagTimes(text, { reference: { value: '2025-05-20', basis: 'metadata' } });
    expect(time?.value).toBe('2025-05-18');
    expect(time?.pair?.relative).toBe('2025-05-19');
    expect(time?.pair?.explicit).toBe('2025-05-18');
    expect(time?.pair && text.slice(time.pair.explicitSpan.start, time.pair.explicitSpan.end)).toBe('18/5');
  });
});

describe('a word and a date side by side', () => {
  it.each([
    ['of the page', 'Đợt nghỉ bắt đầu hôm nay 19/5.', true],
    ['behind a speech that has ended', 'Ông nói: “Xong rồi”.\nĐợt nghỉ bắt đầu hôm nay 19/5.', true],
    ['in quote marks', 'Ông nói “đợt nghỉ bắt đầu hôm nay 19/5”.', false],
    ['in straight quote marks', 'Ông nói "đợt nghỉ bắt đầu hôm nay 19/5".', false],
    ['behind a straight quotation', 'Ông nói "xong rồi" hôm nay 19/5.', true],
    ['in a speech without marks', 'Ông phát biểu: Đợt nghỉ bắt đầu từ hôm nay 19/5.', false],
  ])('%s', (_, text, paired) => {
    const times = tagTimes(text, { reference: { value: '2025-05-20', basis: 'metadata' } });
    expect(times.map(({ value, pair }) => [value, pair !== undefined])).toEqual([['2025-05-19', paired]]);
  });
});

describe('counted past a speech', () => {
  it.each([
    [
      'Ngày 13/5, tờ báo viết: “Ông ấy đến hôm thứ Hai.” Cùng ngày, một cây cầu đổ.',
      'Cùng ngày = 2025-05-13',
    ],
    [
      'Ngày 13/5, tờ báo viết: "Ông ấy đến hôm thứ Hai". Cùng ngày, một cây cầu đổ.',
      'Cùng ngày = 2025-05-13',
    ],
    ['“Ngày 13/5 họ gặp nhau, ngày 14/5 họ ký”, ông nói. Hôm sau, đoàn về nước.', 'Hôm sau = 2025-05-15'],
    ['Ông ấy “đến” ngày 13/5 và đi hôm 14/5. Cùng ngày, một cây cầu đổ.', 'Cùng ngày = 2025-05-14'],
    [
      'Hôm 19/4, ông tuyên bố ngưng bắn dịp lễ Phục sinh. Cùng ngày, một cây cầu đổ.',
      'Cùng ngày = 2025-04-19',
    ],
    ['Mọi người nghỉ dịp lễ Phục sinh. Cùng ngày, một cây cầu đổ.', 'Cùng ngày = 2025-04-20'],
  ])('%s', (text, expected) => {
    expect(tagged(text).at(-1)).toBe(expected);
  });
});

describe('counted from the day told last', () => {
  it.each([
    ['Ngày 16/5, hai bên gặp nhau. Cùng ngày, một cây cầu đổ.', 'Cùng ngày = 2025-05-16'],
    ['Ngày 16/5, hai bên gặp nhau. Hôm sau, đoàn về nước.', 'Hôm sau = 2025-05-17'],
    ['Ngày 16/5, hai bên gặp nhau. Hai ngày sau, đoàn về nước.', 'Hai ngày sau = 2025-05-18'],
    ['Ngày 16/5, hai bên gặp nhau. Một ngày trước đó, tàu cháy.', 'Một ngày trước đó = 2025-05-15'],
    ['Ngày 31/12/2024, còi vang lên. Hôm sau, đoàn về nước.', 'Hôm sau = 2025-01-01'],
    ['Ngày 5/5, hai bên gặp nhau. Hôm thứ Hai đó, trời mưa to.', 'Hôm thứ Hai đó = 2025-05-05'],
    ['Chủ nhật 4/5 là ngày lễ. Sáng Chủ nhật ấy, cầu bị đóng.', 'Sáng Chủ nhật ấy = 2025-05-04'],
  ])('%s', (text, expected) => {
    expect(tagged(text)[1]).toBe(expected);
  });

  it.each([
    ['the day told last is another weekday', 'Ngày 6/5, hai bên gặp nhau. Hôm thứ Hai đó, trời mưa to.'],
    ['an ordinal', 'Ngày 5/5, hai bên gặp nhau. Lần thứ hai đó, họ ký kết.'],
    ['the end of a range', 'Ngày 6/5, hai bên gặp nhau tới thứ Tư đó.'],
  ])('silent: %s', (_name, text) => {
    expect(tagged(text)).toHaveLength(1);
  });

  it('goes back to the story after a day of the background', () => {
    const text =
      'Ngày 17-5, thỏa thuận hết hạn.\nVăn kiện được ký ngày 27-7-2022 tại một nước trung gian.\nCùng ngày, cầu bị tấn công.';
    expect(tagged(text)[2]).toBe('Cùng ngày = 2025-05-17');
  });

  it.each([
    [
      'Tối 18/5, bộ này nói vòng mới ngày 20-21/5 sẽ họp kín. Cùng ngày, ông bày tỏ hy vọng.',
      'Cùng ngày = 2025-05-18',
    ],
    [
      'Ngày 19/5, ông kêu gọi ngừng bắn từ ngày mai 21/5. Trước đó cùng ngày, bên kia đề xuất đàm phán.',
      'cùng ngày = 2025-05-19',
    ],
    [
      'Ngày 19/5, ông nộp đơn. Quốc hội dự kiến bãi nhiệm nội các vào ngày 20/5. Sau đó cùng ngày, bà lên tiếng.',
      'cùng ngày = 2025-05-19',
    ],
  ])('takes "cùng ngày" for the day of the story, not of its plans: %s', (text, expected) => {
    expect(tagged(text).at(-1)).toBe(expected);
  });

  it.each([
    ['Hội nghị sẽ khai mạc ngày 22/5. Cùng ngày, ông sẽ gặp bà.', 'Cùng ngày = 2025-05-22'],
    ['Nhà Trắng thông báo hôm 20/5. Cùng ngày, cầu bị tấn công.', 'Cùng ngày = 2025-05-20'],
    ['Hội nghị sẽ khai mạc ngày 22/5. Hôm sau, đoàn về nước.', 'Hôm sau = 2025-05-23'],
  ])('keeps to the day told last where the story goes on with it: %s', (text, expected) => {
    expect(tagged(text).at(-1)).toBe(expected);
  });

  it('reads "hôm nay" in a line of a chronicle as the day of the line', () => {
    const text = 'Ngày 18/3, người phát ngôn nói cuộc điện đàm sẽ diễn ra hôm nay.';
    expect(tagged(text, '2025-04-26')[1]).toBe('hôm nay = 2025-03-18');
    expect(tagged(text, '2025-03-18')[1]).toBe('hôm nay = 2025-03-18');
  });

  it('reads "hôm nay" after yesterday’s date as the day of the report', () => {
    expect(tagged('Ngày 19/5, hai bên gặp nhau, và hôm nay đoàn về nước.')[1]).toBe('hôm nay = 2025-05-20');
  });
});

describe('counted from an event', () => {
  it('tells the length and how to count it', () => {
    const [time] = tagTimes('Ba ngày sau cuộc điện đàm, đoàn lên đường.', {
      reference: { value: '2025-05-20', basis: 'metadata' },
    });
    expect(time?.value).toBe('P3D');
    expect(time?.fromEvent).toEqual({ amount: 3, unit: 'day' });
  });

  it('counts backwards before an event', () => {
    const [time] = tagTimes('Hai ngày trước loạt phóng, một xe tải nổ.', {
      reference: { value: '2025-05-20', basis: 'metadata' },
    });
    expect(time?.fromEvent).toEqual({ amount: -2, unit: 'day' });
  });
});

describe('on a page whose day nothing tells', () => {
  it.each([
    ['Hôm qua, hai bên gặp nhau.', ['Hôm qua = PAST_REF']],
    ['Sáng nay, đoàn rời đi.', ['Sáng nay = PRESENT_REF']],
    ['Ngày mai, lệnh có hiệu lực.', ['Ngày mai = FUTURE_REF']],
    ['Đoàn sẽ tới vào thứ Ba.', ['thứ Ba = FUTURE_REF']],
    ['Năm ngoái, hai bên gặp nhau.', ['Năm ngoái = PAST_REF']],
    ['Hôm sau, đoàn về nước.', ['Hôm sau = PAST_REF']],
    ['Tuần trước, hai bên gặp nhau. Cùng ngày, đoàn tới.', ['Tuần trước = PAST_REF', 'Cùng ngày = PAST_REF']],
    [
      'Ngày 19/5/2025, hai bên gặp nhau. Hôm sau, đoàn về.',
      ['Ngày 19/5/2025 = 2025-05-19', 'Hôm sau = 2025-05-20'],
    ],
    ['Hiệp định được ký năm 2014.', ['năm 2014 = 2014']],
  ])('%s', (text, expected) => {
    expect(tagged(text, null)).toEqual(expected);
  });

  it('keeps the day and month that are stated, with no year to rely on', () => {
    const [time] = tagTimes('Ngày 19/5, hai bên gặp nhau.', { reference: { value: null, basis: 'none' } });
    expect(time?.value).toMatch(/-05-19$/);
    expect(time?.certain).toEqual({ year: false, month: true, day: true });
  });
});
