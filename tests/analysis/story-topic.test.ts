import { describe, expect, it } from 'vitest';
import { RELEVANT, storyScore } from '../../lib/analysis/story-topic';

/** Whether a story counts as one about the war; without a body it is a headline on a section page. */
const isWar = (title: string, lead: string, body = ''): boolean => storyScore(title, lead, body) >= RELEVANT;

describe('storyScore of a title and a lead', () => {
  it.each([
    ['fighting', 'Nga và Ukraine trao đổi tù binh', 'Mỗi bên đưa về 146 người.'],
    ['aid', 'Lầu Năm Góc duyệt thêm tiền cho Ukraine', 'Khoản này dùng để mua đạn.'],
    ['offices', 'Ukraine có tân bộ trưởng quốc phòng', 'Quốc hội bỏ phiếu sáng nay.'],
    ['an aircraft lost', 'Tiêm kích Su-27 Ukraine rơi', 'Phi công thiệt mạng khi làm nhiệm vụ.'],
    ['a sea drone', 'Ukraine khoe xuồng không người lái mới', 'Xuồng chở được nửa tấn.'],
    ['membership', 'EU bàn cách kết nạp nhanh Ukraine', 'Vài nước còn ngần ngại.'],
    ['a summit', 'Ông Trump và ông Putin họp kín ở Alaska', 'Cuộc gặp kéo dài ba giờ.'],
    ['envoys', 'Đặc phái viên của ông Putin tới Washington', 'Ông sẽ đối thoại với phía Mỹ.'],
    ['sanctions', 'EU bàn gói trừng phạt thứ 22', 'Gói mới nhắm vào ngân hàng Nga.'],
    ['oil', 'Mỹ siết việc mua dầu Nga', 'Điện Kremlin nói đã quen với sức ép.'],
    ['frozen assets', 'Điện Kremlin dọa kiện vì tài sản bị đóng băng', 'Nga nói châu Âu sẽ trả giá.'],
    ['a neighbour', 'Romania tìm thấy mảnh UAV Nga', 'Không phận nước này bị xâm nhập đêm qua.'],
    ['a killed general', 'Tướng Nga bị ám sát ở Moskva', 'Một quả bom nổ dưới gầm xe.'],
    ['a warrant', 'Tòa ICC nhắc lại lệnh bắt ông Putin', 'Nga bác thẩm quyền của tòa.'],
    ['the grain deal', 'Thỏa thuận ngũ cốc sắp hết hạn', 'Tàu hàng xếp hàng dài trước eo biển Bosphorus.'],
    ['a numbered package', 'Gói trừng phạt thứ 18 được thông qua', 'EU thêm tên hàng chục con tàu.'],
    ['the plan of 28 points', 'Kế hoạch 28 điểm còn thay đổi', 'Nhà Trắng nói văn bản chưa phải bản cuối.'],
    [
      'the coalition of the willing',
      'Liên minh tự nguyện họp ở Paris',
      'Hơn hai mươi nước cam kết góp quân.',
    ],
    ['a loan', 'Các nước châu Âu tranh luận về khoản vay', 'Ukraine cần tiền trước mùa xuân.'],
    ['a service of Ukraine', 'SBU nhận trách nhiệm vụ nổ ở cảng', 'Hai tàu bị hư hại.'],
    [
      'companies of Russia',
      'Rosneft và Lukoil vào danh sách trừng phạt',
      'London đóng băng tài sản của hai hãng.',
    ],
    ['an envoy', 'Ông Witkoff lại đến Nga', 'Washington muốn nối lại đàm phán.'],
    ['a deadline', 'Ông Trump rút ngắn hạn chót cho Nga', 'Sau đó Washington sẽ áp thuế trừng phạt.'],
    ['patience', 'Ông Trump mất kiên nhẫn với ông Putin', 'Ông nói sẽ sớm có quyết định.'],
    ['a call from Paris', 'Ông Macron điện đàm với ông Putin', 'Cuộc gọi dài hai giờ.'],
    ['a summit of two', 'Thượng đỉnh Mỹ - Nga chưa có ngày', 'Châu Âu lo bị đứng ngoài đàm phán.'],
    [
      'tactical weapons',
      'Nga đưa vũ khí hạt nhân chiến thuật tới Belarus',
      'Ông Putin nói kho chứa sắp xong.',
    ],
    ['drones shot down', 'Nga bắn hạ 28 UAV trong đêm', 'Phòng không hoạt động quanh Moskva.'],
    ['the shadow fleet', 'Hải quân Pháp chặn tàu của hạm đội bóng tối', 'Con tàu chở dầu Nga bị trừng phạt.'],
  ])('%s is the war', (_, title, lead) => {
    expect(isWar(title, lead)).toBe(true);
  });

  it.each([
    ['a visit', 'Ông Putin thăm Trung Quốc', 'Tổng thống Nga tới Bắc Kinh để ký thỏa thuận khí đốt.'],
    ['trade', 'Ấn Độ muốn mua thêm tên lửa S-400 của Nga', 'Hai nước đang đàm phán.'],
    ['Viet Nam', 'Thủ tướng gặp Tổng thống Nga Putin', 'Việt Nam và Nga bàn về năng lượng.'],
    ['Gaza', 'Ông Putin được mời vào Hội đồng Hòa bình Gaza', 'Điện Kremlin xác nhận lời mời của ông Trump.'],
    ['Iran', 'Điện Kremlin: Nga sẵn sàng nhận uranium của Iran', 'Mỹ từ chối đề xuất này.'],
    [
      'Venezuela',
      'Nga chỉ trích Mỹ bắt tàu dầu của Venezuela',
      'Điện Kremlin gọi đó là hành động cướp biển.',
    ],
    ['arms control', 'Nga đề nghị Mỹ gia hạn New START', 'Ông Putin nói hiệp ước hạt nhân còn có ích.'],
    ['sport', 'Tay vợt Ukraine vào chung kết', 'Cô thắng sau ba ván đấu.'],
    ['a match', 'Pháp thắng Ukraine ở vòng loại World Cup', 'Tiền đạo ghi hai bàn.'],
    ['a crime', 'Cô gái Ukraine bị đâm chết trên tàu điện ở Mỹ', 'Hung thủ đã bị bắt.'],
    ['a shooting', 'Xả súng trong siêu thị ở Kiev', 'Cảnh sát đã bao vây tòa nhà.'],
    ['in passing', 'Năm nước đóng cửa sứ quán ở Iran', 'Trong đó có Anh, Ukraine và Bồ Đào Nha.'],
    ['another fleet', 'Iran dùng hạm đội bóng tối bán dầu', 'Mỹ tịch thu hai tàu ở vịnh Oman.'],
    ['rice', 'Thỏa thuận gạo với Philippines', 'Hai nước ký ở Manila.'],
    ['Africa', 'Thượng đỉnh Nga - châu Phi khai mạc', 'Ông Putin hứa tặng phân bón.'],
    ['a singer', 'Khán giả Nga mua vé xem Taylor Swift', 'Họ bay sang Warsaw, Ba Lan.'],
    ['ice hockey', 'Phần Lan thắng Nga ở chung kết', 'Đội tuyển ăn mừng trên sân băng.'],
    ['gas for others', 'Gazprom bán thêm khí đốt cho Trung Quốc', 'Hợp đồng dài ba mươi năm.'],
    ['Beijing', 'Ông Macron thăm Bắc Kinh', 'Ông Tập tiếp đón, hai bên bàn thương mại.'],
    ['a name', 'Cô giáo Nga và lớp học bên suối', 'Chị Nguyễn Thị Nga dạy ở bản đã hai mươi năm.'],
    ['nothing', '', ''],
  ])('%s is not', (_, title, lead) => {
    expect(isWar(title, lead)).toBe(false);
  });

  it('a private fate in which Russia has a part is the war', () => {
    const title = 'Ukraine: nghi phạm sát hại cựu nghị sĩ là người của Nga';
    expect(isWar(title, 'Kiev cáo buộc Moskva giao việc ám sát.')).toBe(true);
  });
});

describe('storyScore with a body', () => {
  const war = 'Quân Nga tấn công Donetsk và Kharkov. Tổng thống Ukraine Zelensky kêu gọi ngừng bắn. '.repeat(
    5,
  );

  it('counts the war told only there less than one in the headline', () => {
    const inBody = storyScore('Một ngày dài', 'Tin tức trong ngày.', war);
    expect(inBody).toBeGreaterThan(0);
    expect(storyScore('Nga tấn công Donetsk của Ukraine', 'Chiến sự lan rộng.', war)).toBeGreaterThan(inBody);
  });

  it('leaves a headline whose body never comes back to it', () => {
    const title = 'Ukraine ở đâu trên bản đồ?';
    const body = 'Bài viết kể về những tấm bản đồ cổ của thư viện thành phố. '.repeat(10);
    expect(isWar(title, '')).toBe(true);
    expect(isWar(title, 'Một câu đố cho học sinh.', body)).toBe(false);
  });

  it.each([
    [
      'a prize',
      'Nobel Hòa bình về tay một nhà hoạt động',
      'Ủy ban ở Oslo gạt hy vọng của Tổng thống Mỹ.',
      'Ông nói mình đã chấm dứt bảy cuộc chiến.\nÔng gặp ông Putin ở Alaska để bàn về Ukraine, rồi tiếp ông Zelensky ở Washington.\nGiải sẽ được trao vào tháng 12.',
    ],
    [
      'prices',
      'Giá dầu thế giới tăng mạnh',
      'Dầu Brent lên mức cao nhất trong hai tuần.',
      'Mỹ vừa trừng phạt Rosneft và Lukoil của Nga, EU thông qua gói trừng phạt thứ 19.\nGiá xăng trong nước có thể tăng.',
    ],
    [
      'a crime',
      'Cô gái Ukraine bị đâm chết ở Mỹ',
      'Vụ án gây phẫn nộ.',
      'Nạn nhân rời Kiev khi Nga mở chiến dịch quân sự.\nĐại sứ quán Ukraine chia buồn với gia đình.',
    ],
    [
      'a visit',
      'Ông Putin rời Bắc Kinh',
      'Hai bên ký hơn hai mươi văn kiện.',
      'Thương mại song phương giảm nhẹ.\nVề Ukraine, hai nước kêu gọi đàm phán.\nÔng Putin sẽ thăm Ấn Độ cuối năm.',
    ],
  ])('%s with a paragraph of background is not the war', (_, title, lead, body) => {
    expect(isWar(title, lead, body)).toBe(false);
  });

  it('comes back to Ukraine in more than one paragraph, or is but one', () => {
    const [one, other] = ['Tổng thống Zelensky nói Kiev sẵn sàng.', 'Đàm phán về Donetsk và tù binh còn xa.'];
    const told = (body: string): number => storyScore('Một tuần ngoại giao', 'Các bên vẫn im lặng.', body);
    expect(told(`${one}\n${other}`)).toBeGreaterThan(told(`${one} ${other}\nThời tiết ở châu Âu ấm lên.`));
    expect(told(`${one} ${other}`)).toBe(told(`${one}\n${other}`));
  });

  it('is not drawn in by a war that names Ukraine beside it', () => {
    const title = 'Iran phóng loạt tên lửa mới vào Israel';
    const lead = 'Quân đội Israel nói đã đánh chặn phần lớn.';
    const beside =
      'Iran và Israel tiếp tục tập kích nhau bằng tên lửa và UAV. Ở Gaza, giao tranh chưa dừng. '.repeat(4) +
      'Tổng thống Ukraine Zelensky lo Nga lợi dụng chiến sự để tấn công Kiev.';
    expect(isWar(title, lead, beside)).toBe(false);
  });
});
