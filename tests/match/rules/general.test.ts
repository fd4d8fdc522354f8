import { describe, expect, it } from 'vitest';
import { isGeneral } from '../../../lib/match/rules/general';

describe('what is so, beside what happened', () => {
  it.each([
    ['Nhà máy này chiếm khoảng 3% công suất lọc dầu của Nga.', true],
    ['Cơ sở đó chiếm tới 2,5 % sản lượng.', true],
    ['Trao đổi tù binh vẫn là một trong những lĩnh vực mà hai bên còn hợp tác.', true],
    ['Nga chiếm 3 ngôi làng ở Donetsk.', false],
    ['Ngân sách tăng 3% sau vụ tấn công.', false],
    ['Ông Trump gọi cuộc gặp là hiệu quả.', false],
  ])('%s', (words, expected) => {
    expect(isGeneral(words)).toBe(expected);
  });
});
