import { expect, it } from 'vitest';
import { attackerIn } from '../../lib/claims/attacker';

it.each([
  ['Nga phóng 810 UAV vào Ukraine', 'russia'],
  ['UAV Ukraine đánh kho dầu ở Tula', 'ukraine'],
  ['Nga được cho là tấn công Odesa', 'russia'],
  ['Đợt tập kích lớn của Nga làm mất điện', 'russia'],
  ['Bộ Quốc phòng Nga nói hạ 41 UAV Ukraine', 'ukraine'],
  ['Ukraine nói chặn 430 UAV trong đêm', 'russia'],
  ['Nga cáo buộc Ukraine tấn công khách sạn', 'ukraine'],
  ['Đợt tấn công tại Ukraine rạng sáng 29/5', 'russia'],
  ['Hàng loạt UAV tập kích vào lãnh thổ Nga', 'ukraine'],
  // The target, both sides, or nobody.
  ['Kiev bị tập kích trong đêm', null],
  ['Nga và Ukraine tập kích nhau', null],
  ['Cuộc tấn công nhà máy lọc dầu của Nga', null],
  ['Nga đánh giá cao đề xuất', null],
  ['Hai bên gặp nhau ở Istanbul', null],
])('%s', (text, side) => {
  expect(attackerIn(text.toLowerCase())).toBe(side);
});
