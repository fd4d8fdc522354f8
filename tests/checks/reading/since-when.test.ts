import { expect, it } from 'vitest';
import { isToldSince } from '../../../lib/checks/reading/since-when';
import type { EventType } from '../../../lib/events/kinds';

/** The day of a text of one claim: its only figures, "ngày 15/8". */
function read(text: string, type: EventType): boolean {
  const match = /\d+\/\d+/.exec(text);
  if (!match) throw new Error(`no day in: ${text}`);
  const time = { start: match.index, end: match.index + match[0].length };
  return isToldSince(text, { start: 0, end: text.length }, time, type);
}

it.each<[string, EventType]>([
  ['Sau khi gặp ông Macron hôm 17/11, ông Zelensky nói hai bên đã ký thỏa thuận.', 'meeting'],
  ['Quan hệ nguội dần từ khi hai nước điện đàm hôm 3/7 rồi im lặng.', 'phone_call'],
  ['Không khí nặng nề kể từ khi Nga mở chiến dịch hôm 10/5, dùng UAV tấn công Kharkov.', 'strike'],
])('tells its happening there: %s', (text, type) => {
  expect(read(text, type)).toBe(true);
});

it.each<[string, string, EventType]>([
  ['the kind of the main clause', 'Sau khi Nga tấn công Kiev hôm 3/6, hai ông điện đàm.', 'phone_call'],
  ['a kind in both', 'Sau khi gặp ông Macron hôm 17/11, ông Zelensky lại gặp ông Merz.', 'meeting'],
  ['a happening before it', 'Ông điện đàm với ông Putin sau khi gặp ông Macron hôm 17/11.', 'phone_call'],
  ['a count', 'Đây là đợt lớn nhất kể từ khi Nga tấn công Odessa hôm 20/7.', 'strike'],
  ['no such words', 'Ông Zelensky gặp ông Macron hôm 17/11.', 'meeting'],
])('is none of it: %s', (_name, text, type) => {
  expect(read(text, type)).toBe(false);
});
