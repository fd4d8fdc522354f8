import { expect, it } from 'vitest';
import { isLimit } from '../../../lib/match/rules/limit-day';
import type { Span } from '../../../lib/text/span';

/** The only figures of a text that are a day or a month. */
function dayIn(text: string): Span {
  const match = /(?:ngày |tháng )?\d+\/\d+/.exec(text);
  if (!match) throw new Error(`no day in: ${text}`);
  return { start: match.index, end: match.index + match[0].length };
}

it.each([
  ['Lệnh ngừng bắn có hiệu lực trước ngày 8/8.', true],
  ['Tính đến ngày 12/6, hai bên trao trả nhiều nhóm.', true],
  ['Đợt lớn nhất kể từ khi xung đột nổ ra vào tháng 2/2022.', true],
  ['Thứ Năm 27/11 là hạn phù hợp.', true],
  ['Lần đầu hai bên gặp kể từ khi chiến sự bùng phát là ngày 28/2.', false],
  ['Hai bên ký thỏa thuận ngày 8/8.', false],
  // At the head of a sentence it only goes on with the story.
  ['Đến ngày 19/3, hai ông điện đàm.', false],
])('%s bounds: %s', (text, expected) => {
  expect(isLimit(text, dayIn(text))).toBe(expected);
});

it('"đến" at the head bounds what sums up', () => {
  const text = 'Đến ngày 19/3, 200 người trở về.';
  expect(isLimit(text, dayIn(text), true)).toBe(true);
});
