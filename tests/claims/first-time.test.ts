import { expect, it } from 'vitest';
import { firstTimesIn } from '../../lib/claims/first-time';
import { tagTimes } from '../../lib/time/tag-times';

const firstIn = (text: string): string[] => {
  const times = tagTimes(text, { reference: { value: '2025-05-20', basis: 'metadata' } });
  const all = times.map((_time, index) => index);
  return firstTimesIn(text, { start: 0, end: text.length }, all, times).map(
    ({ kind, how, bound }) => `${kind} ${how} ${times[bound]?.value ?? ''}`,
  );
};

it.each([
  ['Hai ông điện đàm, lần đầu tiên kể từ tháng 2/2022.', 'phone_call since 2022-02/..'],
  ['Lần đầu tiên kể từ năm 2019, hai ông gặp nhau.', 'meeting since 2019/..'],
  ['Lần đầu gặp nhau kể từ cuộc hội đàm ở Geneva ngày 16/6/2021.', 'meeting since 2021-06-16'],
  ['Đây là cuộc gặp trực tiếp đầu tiên của hai ông trong năm nay.', 'meeting within 2025'],
  ['Hai bên trao đổi tù binh lần đầu năm 2025.', 'prisoner_exchange within 2025'],
  ['Đợt trao đổi tù binh đầu tiên của năm 2025 đưa 50 người về.', 'prisoner_exchange within 2025'],
  ['Ông thăm Kiev, lần đầu sau gần hai năm.', 'visit after P2Y'],
])('%s', (text, expected) => {
  expect(firstIn(text)).toEqual([expected]);
});

it.each([
  ['no bound', 'Hai ông lần đầu điện đàm.'],
  ['a bound of something else', 'Hai ông lần đầu điện đàm. Kể từ tháng 2/2022 giá dầu tăng.'],
  ['the first of a form', 'Cuộc gặp song phương đầu tiên của hai ông kể từ năm 2019.'],
  ['the first of a frame', 'Đợt trao đổi tù binh đầu tiên theo thỏa thuận kể từ tháng 5/2025.'],
  ['no kind told', 'Lần đầu tiên kể từ năm 2019, giá lúa mì giảm.'],
  ['not a first', 'Hai ông điện đàm lần thứ ba kể từ tháng 1.'],
])('none: %s', (_name, text) => {
  expect(firstIn(text)).toEqual([]);
});
