import { describe, expect, it } from 'vitest';
import { isOfSaying } from '../../../lib/match/rules/day-of-saying';
import { contextIn } from '../events';

const PAGE = '2025-12-05';

/** The first claim of a text, and where a stretch of it stands. */
function at(text: string, words: string) {
  const { claim } = contextIn(text, PAGE);
  const start = text.indexOf(words);
  return { claim, time: { start, end: start + words.length } };
}

describe('a day of speaking', () => {
  it.each([
    ['Ông Medinsky nói với báo giới hôm 19/2 sau vòng đàm phán tại Geneva.', '19/2', true],
    [
      'Phát biểu ngày 17/11 sau cuộc điện đàm với ông Putin, ông Scholz nói lập trường không đổi.',
      '17/11',
      true,
    ],
    ['Ông Zelensky viết trên X tối 9/5 sau cuộc gọi.', '9/5', true],
    ['Ông Bessent hôm 2/5 nhận định thỏa thuận khoáng sản là bước tiến lớn.', '2/5', true],
    ['Ông Zelensky ngày 30/12 đánh giá cuộc gặp với ông Trump là hiệu quả.', '30/12', true],
    ['Ông Rubio ngày 25/11 gọi cuộc đàm phán tại Geneva là hiệu quả.', '25/11', true],
    ['Điện Kremlin ngày 4/6 nói về vòng đàm phán thứ hai tại Istanbul.', '4/6', true],
    ['Ông Zelensky ngày 28/12 có cuộc gặp với ông Trump.', '28/12', false],
    ['Ukraine và Mỹ hôm 30/4 đã ký thỏa thuận khoáng sản.', '30/4', false],
    ['Nga và Ukraine ngày 2/6 bước vào vòng đàm phán thứ hai.', '2/6', false],
    ['EU ngày 23/10 thông qua gói trừng phạt thứ 19.', '23/10', false],
    [
      'Thỏa thuận Minsk được lãnh đạo bốn nước thống nhất ngày 12/2, sau cuộc thương lượng dài.',
      '12/2',
      false,
    ],
    // The day stands with the happening itself.
    ['Điện Kremlin cho biết cuộc điện đàm diễn ra hôm 15/11.', '15/11', false],
    ['Ông Scholz và ông Putin điện đàm ngày 15/11.', '15/11', false],
  ])('%s', (text, words, expected) => {
    const { claim, time } = at(text, words);
    expect(isOfSaying(text, claim, time)).toBe(expected);
  });
});
