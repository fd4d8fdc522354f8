import { describe, expect, it } from 'vitest';
import { eventTypesIn } from '../../lib/claims/event-words';
import type { EventType } from '../../lib/events/types';

const TOLD: [EventType, string][] = [
  ['phone_call', 'Ông Trump gọi điện cho ông Putin hôm thứ Hai'],
  ['phone_call', 'Ngoại trưởng Nga và Mỹ điện đàm tối 17/5'],
  ['phone_call', 'Hai ông nói chuyện qua điện thoại gần một giờ'],
  ['phone_call', 'Ông Macron đã gọi cho Tổng thống Zelensky'],
  ['meeting', 'Ông Trump và ông Zelensky gặp nhau ở Vatican'],
  ['meeting', 'Thượng đỉnh Trump - Putin tại Anchorage'],
  ['meeting', 'Tổng thống Mỹ hội đàm với lãnh đạo châu Âu'],
  ['talks', 'Hai phái đoàn vào vòng hai tại Istanbul'],
  ['talks', 'Nga và Ukraine đàm phán trực tiếp sau ba năm'],
  ['visit', 'Ông Zelensky tới thăm Mỹ'],
  ['prisoner_exchange', 'Nga và Ukraine trao đổi 246 tù binh mỗi bên'],
  ['prisoner_exchange', '307 tù binh Ukraine trở về nhà'],
  ['prisoner_exchange', 'Hai nước hoán đổi 84 quân nhân mỗi bên'],
  ['body_exchange', 'Ukraine tiếp nhận 1.000 thi thể quân nhân'],
  ['body_exchange', 'Nga bàn giao hài cốt binh sĩ cho Kiev'],
  ['sanction', 'EU thông qua gói trừng phạt thứ 19'],
  ['sanction', 'Mỹ áp đặt lệnh trừng phạt Rosneft và Lukoil'],
  ['ceasefire', 'Lệnh ngừng bắn ba ngày bắt đầu'],
  ['ceasefire', 'Hai bên đình chiến 30 giờ dịp lễ Phục sinh'],
  ['vote', 'Quốc hội Ukraine bỏ phiếu về thỏa thuận khoáng sản'],
  ['vote', 'Hạ viện Mỹ thông qua dự luật quốc phòng'],
  ['decree', 'Ông Putin ký sắc lệnh về người nhập ngũ'],
  ['decree', 'Ông Zelensky ký luật lập quỹ đầu tư'],
  ['aid', 'EU cho Ukraine một khoản vay 90 tỷ euro'],
  ['aid', 'Mỹ viện trợ thêm 400 triệu USD'],
  ['appointment', 'Ông Yermak từ chức chánh văn phòng'],
  ['agreement', 'Pháp và Ukraine ký thỏa thuận về tiêm kích Rafale'],
  ['strike', 'UAV Ukraine tập kích nhà máy lọc dầu Ryazan'],
  ['strike', 'Nga phóng 539 máy bay không người lái vào Ukraine'],
  ['battle', 'Quân Ukraine rút khỏi Siversk'],
  ['battle', 'Quân Ukraine đột kích vào tỉnh Kursk'],
  ['announcement', 'Kiev xác nhận danh sách phái đoàn'],
  ['statement', 'Ông Peskov cho rằng còn nhiều bước phải đi'],
];

/** Words that look like a kind and tell another. */
const NOT_TOLD: [EventType, string][] = [
  ['prisoner_exchange', 'Hai ngoại trưởng trao đổi quan điểm về khí đốt'],
  ['prisoner_exchange', 'Kim ngạch trao đổi thương mại giảm một phần ba'],
  ['body_exchange', 'Lính cứu hỏa tìm thấy hai thi thể dưới đống đổ nát'],
  ['phone_call', 'Ông ấy mất điện thoại ở sân bay'],
  ['phone_call', 'Bà kêu gọi cho ông Navalny được chữa bệnh'],
  ['strike', 'Chiến sự nổ ra từ đầu năm 2022'],
  ['strike', 'Hai bên nổ súng gần biên giới'],
  ['battle', 'Khu vực do Nga kiểm soát có hai nhà máy'],
  ['battle', 'Cơ sở này chiếm gần 3% tổng sản lượng dầu'],
  ['strike', 'Lần đầu ông rời nước từ khi xung đột bùng nổ'],
  ['appointment', 'Quan chức Kherson do Nga bổ nhiệm lên tiếng'],
  ['talks', 'Nga bắn hạ 28 UAV trong vòng 5 giờ'],
  ['meeting', 'Kế hoạch của Mỹ gây tranh cãi'],
  ['meeting', 'Ngành lúa mì gặp khó vì hạn hán'],
  ['talks', 'Đoàn xe chạy một vòng quanh quảng trường'],
  ['sanction', 'Tòa phạt công ty vận tải một triệu rúp'],
  ['vote', 'Cổ phiếu của hãng tăng 3%'],
  ['visit', 'Mạng xã hội lan truyền bức ảnh cũ'],
  ['decree', 'Người dân xếp hàng mua bánh mì'],
];

describe('event words', () => {
  it.each(TOLD)('%s: %s', (type, words) => {
    expect(eventTypesIn(words.toLowerCase())).toContain(type);
  });

  it.each(NOT_TOLD)('no %s: %s', (type, words) => {
    expect(eventTypesIn(words.toLowerCase())).not.toContain(type);
  });

  it.each<[EventType, string]>([
    ['body_exchange', 'Hai bên trao đổi thi thể và phóng thích tù binh'],
    ['phone_call', 'Ông Trump cho biết đã gọi điện cho ông Putin'],
    ['sanction', 'EU công bố gói trừng phạt thứ 18'],
    ['talks', 'Ông Umerov tuyên bố vòng đàm phán mới sẽ mở vào tuần tới'],
    ['strike', 'Bộ Quốc phòng Nga thông báo bắn hạ 92 UAV'],
  ])('what happened comes before that it was said (%s): %s', (type, words) => {
    expect(eventTypesIn(words.toLowerCase())[0]).toBe(type);
  });

  it('words of no happening tell no kind', () => {
    expect(eventTypesIn('trời kiev hôm nay nắng, giá bánh mì không đổi')).toEqual([]);
  });
});
