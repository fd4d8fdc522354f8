import { expect, it } from 'vitest';
import { isAside, isBulletinDay, isComing, isCondition } from '../../../lib/checks/reading/told-day';
import type { Span } from '../../../lib/text/span';

/** The day of a text of one claim: its only figures, "ngày 15/8". */
function dayIn(text: string): { claim: Span; time: Span } {
  const match = /(?:ngày )?\d+\/\d+/.exec(text);
  if (!match) throw new Error(`no day in: ${text}`);
  return {
    claim: { start: 0, end: text.length },
    time: { start: match.index, end: match.index + match[0].length },
  };
}

it.each([
  ['Tin thế giới 30/4: Nga và Ukraine đàm phán', true],
  ['Nga và Ukraine đàm phán ngày 30/4 ở Istanbul', false],
])('%s dates a bulletin: %s', (text, expected) => {
  expect(isBulletinDay(text, dayIn(text).time)).toBe(expected);
});

it.each([
  ['Nếu hai bên ký thỏa thuận ngày 27/11, lệnh sẽ dỡ bỏ.', true],
  ['Hai bên ký thỏa thuận ngày 27/11.', false],
  ['Nga nói nếu. Hai bên ký thỏa thuận ngày 27/11.', false],
])('%s is conditional: %s', (text, expected) => {
  expect(isCondition(text, dayIn(text).time)).toBe(expected);
});

it.each([
  ['Ông được bổ nhiệm thay ông Yermak, người từ chức ngày 28/11.', true],
  ['Ông Yermak, người đứng đầu văn phòng, từ chức ngày 28/11.', false],
  ['Ông Yermak từ chức ngày 28/11.', false],
])('%s tells it in passing: %s', (text, expected) => {
  const { claim, time } = dayIn(text);
  expect(isAside(text, claim, time)).toBe(expected);
});

it.each([
  ['Hai ông sẽ gặp nhau vào ngày 15/8.', true],
  ['Ngày 15/8, hai ông dự kiến gặp nhau.', true],
  ['Ông sẵn sàng gặp ngày 15/8.', true],
  ['Hai ông gặp nhau ngày 15/8.', false],
  // The day is that of agreeing, of the call.
  ['Ngày 15/8, hai ông nhất trí chuẩn bị một cuộc gặp.', false],
  ['Hai ông chuẩn bị cuộc gặp trong cuộc điện đàm ngày 15/8.', false],
])('%s is to come: %s', (text, expected) => {
  const { claim, time } = dayIn(text);
  expect(isComing(text, claim, time)).toBe(expected);
});
