import { describe, expect, it } from 'vitest';
import { modalityOf } from '../../lib/claims/modality';
import type { Modality } from '../../lib/claims/types';

describe('how a clause speaks of its happening', () => {
  it.each<[Modality, string]>([
    ['happened', 'Ông Trump đã điện đàm với ông Putin hôm 19/5'],
    ['happened', 'Nga và Ukraine trao đổi 246 tù binh mỗi bên'],
    ['happened', 'Hai bên vừa kết thúc vòng hai'],
    ['happened', 'Cuộc gặp đã diễn ra và hai đoàn sẽ báo cáo lãnh đạo'],
    ['planned', 'Ông Trump sẽ gặp ông Putin tại Alaska vào ngày 15/8'],
    ['planned', 'Vòng ba dự kiến mở trong tháng 7'],
    ['planned', 'Hai bên chuẩn bị trao đổi 1.000 tù binh'],
    ['planned', 'Ông Trump hủy cuộc gặp tại Budapest'],
    ['planned', 'Hội nghị ở London bị hoãn'],
    ['planned', 'Nhà Trắng dời cuộc họp sang tuần sau'],
    ['denied', 'Điện Kremlin bác bỏ tin về cuộc gọi'],
    ['denied', 'Moscow phủ nhận tập kích bệnh viện'],
    ['denied', 'Cuộc gặp chưa từng diễn ra'],
    ['hypothetical', 'Nếu hai bên ngừng bắn, các nước góp quân'],
    ['hypothetical', 'Washington có thể rút khỏi vai trò trung gian'],
    ['hypothetical', 'Liệu hai ông gặp nhau ở Istanbul'],
    ['hypothetical', 'Chưa rõ liệu hai ông gặp nhau'],
    ['happened', 'UAV đánh kho nhiên liệu ở Tula'],
    ['happened', 'Hai bên trao tài liệu ở Geneva'],
    ['background', 'Nga kỷ niệm 80 năm chiến thắng phát xít'],
    ['background', 'Lễ tưởng niệm nạn nhân vụ Crocus'],
  ])('%s: %s', (modality, clause) => {
    expect(modalityOf(clause.toLowerCase())).toBe(modality);
  });
});
