import { expect, it } from 'vitest';
import { isLengthOf } from '../../../lib/checks/reading/lasted';
import type { EventType } from '../../../lib/events/kinds';

/** The length of a text: a count of minutes, hours or days in words or figures. */
function read(text: string, type: EventType): boolean {
  const match = /(?:gần |hơn )?(?:\d+|nửa|ba|bốn|hai) (?:phút|giờ|tiếng|ngày)(?: sau)?/u.exec(text);
  if (!match) throw new Error(`no length in: ${text}`);
  return isLengthOf({ start: match.index, end: match.index + match[0].length }, type, text);
}

it.each<[EventType, string]>([
  ['phone_call', 'Cuộc gọi chỉ kéo dài vỏn vẹn 20 phút.'],
  ['phone_call', 'Cuộc gọi kéo dài tới bốn giờ.'],
  ['phone_call', 'Cuộc gọi mất tới ba tiếng.'],
  ['phone_call', 'Cuộc gọi có thời lượng 50 phút.'],
  ['phone_call', 'Hai ông có cuộc điện đàm dài 50 phút.'],
  ['phone_call', 'Hai ông nói chuyện điện thoại nửa giờ.'],
  ['phone_call', 'Hai ông trao đổi qua điện thoại hơn hai giờ.'],
  ['meeting', 'Hai ông hội đàm suốt ba tiếng.'],
  ['agreement', 'Thỏa thuận có hiệu lực trong 90 ngày.'],
  ['agreement', 'Hai bên ký văn bản với thời hạn 60 ngày.'],
  ['ceasefire', 'Lệnh ngừng bắn kéo dài 30 giờ.'],
])('%s lasted: %s', (type, text) => {
  expect(read(text, type)).toBe(true);
});

it.each<[EventType, string]>([
  ['meeting', 'Hai ông phát biểu trước báo giới với tổng thời lượng 9 phút.'],
  ['meeting', 'Buổi họp báo sau đó kéo dài 12 phút.'],
  ['meeting', 'Ông Putin để chủ nhà chờ suốt ba giờ.'],
  ['meeting', 'Chuyến bay tới nơi họp kéo dài hơn bốn giờ.'],
  ['meeting', 'Hai ông ngồi chung xe trong 10 phút.'],
  ['meeting', 'Phiên hẹp kéo dài 40 phút.'],
  ['meeting', 'Hai ông gặp nhau ba ngày sau.'],
  ['meeting', 'Hai ông bàn về văn bản có hiệu lực 90 ngày.'],
  ['phone_call', 'Hai ông nói chuyện cứ mỗi hai giờ.'],
  ['ceasefire', 'Mỹ kêu gọi ngừng bắn 30 ngày.'],
])('%s did not last: %s', (type, text) => {
  expect(read(text, type)).toBe(false);
});
