import { describe, expect, it } from 'vitest';
import { isOfAnother } from '../../../lib/match/score/day-of-another';
import { contextIn } from '../events';

const PAGE = '2025-12-05';

/** The first claim of a text, and where a stretch of it stands. */
function at(text: string, words: string) {
  const { claim } = contextIn(text, PAGE);
  const start = text.indexOf(words);
  return { claim, time: { start, end: start + words.length } };
}

describe('a day of a happening beside the one that is told', () => {
  it.each([
    ['Ông Zelensky gặp ông Starmer tại London trước cuộc hội đàm ở Alaska ngày 15/8.', '15/8', true],
    ['Nga tập kích Odesa sau vòng đàm phán hôm 2/12.', '2/12', true],
    // Words that break the stretch, and a clause that tells nothing else.
    ['Cuộc trao đổi tù binh trước vụ việc này được thực hiện hôm 13/1.', '13/1', false],
    ['Nga tập kích Odesa sau vòng đàm phán, hôm 2/12.', '2/12', false],
    ['Ông Putin trở về sau cuộc gặp ngày 15/8.', '15/8', false],
    ['Ông Zelensky gặp ông Starmer tại London hôm 14/8.', '14/8', false],
    // What is compared with is another time; what is told beside it is not.
    ['Anh tăng viện trợ cho Kiev thêm một phần ba so với hai năm trước.', 'hai năm trước', true],
    ['Số UAV phóng vào Kiev tăng gấp đôi so với cùng kỳ tháng 7/2025.', 'tháng 7/2025', true],
    ['So với kế hoạch, cuộc gặp ở Geneva hôm 26/2 ngắn hơn.', '26/2', false],
    ['Nga và Ukraine trao đổi tù binh trước lễ Phục sinh.', 'lễ Phục sinh', true],
    ['Nga và Ukraine trao đổi tù binh dịp lễ Phục sinh.', 'lễ Phục sinh', false],
  ])('%s', (text, words, expected) => {
    const { claim, time } = at(text, words);
    expect(isOfAnother(text, claim, time)).toBe(expected);
  });
});
