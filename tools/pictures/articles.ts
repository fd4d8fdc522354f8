import type { Poured } from '../../tests/fixtures/pour';

/** Articles of our own for the pictures; each value that differs from the record is meant to. */

/** A weekday, a place, a figure, a length, a first and a role that differ. */
export const manyKinds: Poured = {
  title: 'Từ Istanbul tới vùng biên giới: hai tuần trao đổi tù binh giữa Nga và Ukraine',
  publishedAt: '2025-05-27T09:15:00+07:00',
  paragraphs: [
    'Nga và Ukraine vừa khép lại đợt trao đổi tù binh lớn nhất từ khi giao tranh bắt đầu.',
    'Thứ Năm (16/5/2025), đại diện Nga và Ukraine đàm phán trực tiếp tại Ankara, lần đầu sau hơn ba năm, và nhất trí đổi 1.000 tù binh mỗi bên.',
    'Ngày 23/5, hai nước trao đổi đợt đầu, mỗi bên nhận về 380 người. Ngày 24/5, Nga và Ukraine trao đổi 370 tù binh mỗi bên. Ngày 25/5, hai bên hoàn tất với 303 người cuối cùng.',
    'Trước đó, hôm 19/4, ông Putin tuyên bố ngừng bắn 72 giờ dịp lễ Phục sinh. Cùng ngày, Nga và Ukraine trao đổi 246 tù binh mỗi bên.',
    'Ngày 19/5, ông Trump và ông Putin điện đàm, lần đầu tiên kể từ tháng 1.',
    'Thủ tướng Nga Sergey Lavrov nói Moscow sẽ chuyển dự thảo bản ghi nhớ sau khi việc trao đổi kết thúc.',
  ],
};

/** A title, a lead and clauses longer than any paper writes them. */
export const longWords: Poured = {
  title:
    'Toàn cảnh mười hai tháng đàm phán, điện đàm, trao đổi tù binh và trao trả thi thể quân nhân giữa Nga và Ukraine dưới sự trung gian của Các Tiểu vương quốc Ả Rập Thống nhất, Thổ Nhĩ Kỳ, Saudi Arabia và Mỹ',
  publishedAt: '2025-08-26T23:55:00+07:00',
  paragraphs: [
    'Từ những cuộc điện đàm đầu năm tới hội nghị thượng đỉnh ở Alaska, các bên đã gặp nhau nhiều lần mà chưa chốt được ngày ngừng bắn.',
    'Hôm kia, theo thông báo chung được phát đi từ cả hai thủ đô sau nhiều giờ chờ đợi tại khu vực biên giới với Belarus, Nga và Ukraine trao đổi thêm 164 tù binh mỗi bên với sự trung gian nhân đạo của Các Tiểu vương quốc Ả Rập Thống nhất.',
    'Ngày 16/8, ông Trump và ông Putin hội đàm gần ba giờ tại Anchorage, bang Alaska. Ngày 18/8, ông Trump tiếp ông Zelensky cùng Tổng thống Pháp Emmanuel Macron, Thủ tướng Đức Friedrich Merz và Tổng thư ký NATO Mark Rutte tại Nhà Trắng.',
    'Ngày 2/6, đại diện Nga và Ukraine đàm phán trực tiếp vòng hai tại Istanbul. Ngày 23/7, hai đoàn gặp lại nhau ở vòng ba tại Ankara.',
    'Tháng 3/2024, một máy bay không người lái rơi gần làng Novofedorivka thuộc vùng Zaporizhzhia, theo chính quyền địa phương.',
  ],
};

/** Every day and figure as the record has it. */
export const nothingDiffers: Poured = {
  title: 'Ukraine tiếp nhận 1.000 thi thể quân nhân từ Nga',
  publishedAt: '2025-08-20T14:05:00+07:00',
  paragraphs: [
    'Nga và Ukraine thực hiện thêm một phần thỏa thuận đạt được tại Istanbul.',
    'Hôm qua, Ukraine tiếp nhận 1.000 thi thể quân nhân và giao lại cho Nga 19 thi thể.',
    'Ngày 14/8, Nga và Ukraine trao đổi 84 tù binh mỗi bên. Ngày 18/8, ông Trump tiếp ông Zelensky cùng các lãnh đạo châu Âu tại Nhà Trắng.',
    'Ngày 11/8, pháo kích làm hỏng một trạm biến áp ở vùng Sumy.',
  ],
};

/** Long names, many days, and a year before. */
export const longTitles: Poured = {
  title:
    'Nhìn lại những cuộc gặp, những cuộc điện đàm và những đợt trao đổi tù binh, thi thể binh sĩ giữa Nga và Ukraine từ mùa xuân tới mùa thu',
  publishedAt: '2025-11-28T21:40:00+07:00',
  paragraphs: [
    'Các cuộc tiếp xúc về việc chấm dứt giao tranh ở Ukraine nối nhau suốt năm, xen giữa những đợt trao đổi tù binh.',
    'Ngày 12/2, ông Trump điện đàm với ông Putin. Ngày 28/2, ông Trump tiếp ông Zelensky tại Nhà Trắng. Ngày 11/3, phái đoàn Mỹ và Ukraine hội đàm tại Jeddah, Saudi Arabia.',
    'Ngày 18/3, ông Putin và ông Trump điện đàm. Ngày 19/4, Nga và Ukraine trao đổi 246 tù binh mỗi bên. Ngày 26/4, ông Trump gặp ông Zelensky tại Vatican. Ngày 16/5, Nga và Ukraine đàm phán trực tiếp tại Istanbul.',
    'Ngày 2/6, hai bên đàm phán vòng hai tại Istanbul. Ngày 23/7, vòng ba diễn ra tại Istanbul. Ngày 15/8, ông Trump gặp ông Putin tại Alaska. Ngày 24/8, Nga và Ukraine trao đổi 146 tù binh mỗi bên.',
    'Ngày 2/10, Nga và Ukraine trao đổi 185 tù binh mỗi bên. Ngày 16/10, ông Trump điện đàm với ông Putin. Ngày 23/11, phái đoàn Mỹ và Ukraine hội đàm tại Geneva, Thụy Sĩ. Ngày 24/2/2022, chiến dịch quân sự bắt đầu.',
  ],
};

/** Passes the gate by its tags and its lead, and is about something else. */
export const offTopic: Poured = {
  title: 'Giá lúa mì thế giới giảm tuần thứ hai khi nguồn cung từ Ukraine và Nga tăng',
  publishedAt: '2025-08-26T07:00:00+07:00',
  paragraphs: [
    'Giá lúa mì trên các sàn giao dịch giảm nhẹ nhờ vụ mùa thuận lợi.',
    'Các nhà nhập khẩu ở châu Á tăng mua, trong khi cước vận tải biển gần như không đổi so với tháng trước.',
    'Giới kinh doanh dự báo giá còn giảm trong tháng 9, khi ngô và đậu tương cũng được mùa.',
  ],
};

/** One strike that two events fit equally, and a happening that no event fits. */
export const noneChosen: Poured = {
  title: 'Mùa đông trên lưới điện giữa chiến sự Nga - Ukraine',
  publishedAt: '2025-11-26T08:00:00+07:00',
  paragraphs: [
    'Nhìn lại chiến sự Nga - Ukraine trong năm.',
    'Ukraine tập kích nhà máy lọc dầu ở Volgograd. Ngày 3/10, các đội sửa chữa nối lại điện cho 1.200 hộ ở ngoại ô Odessa.',
  ],
};

/** Speaks of a subject that reports of the record are about, and of no event. */
export const subjectOnly: Poured = {
  title: 'Tomahawk: lý do Ukraine muốn sở hữu tên lửa này',
  publishedAt: '2025-10-04T08:00:00+07:00',
  paragraphs: [
    'Vì sao Ukraine muốn sở hữu tên lửa Tomahawk trong chiến sự với Nga?',
    'Ngày 3/10, một nhóm nghiên cứu ở Kiev mở phòng trưng bày 12 mô hình tên lửa.',
  ],
};

/** About the war, without a happening that could be looked up. */
export const noHappening: Poured = {
  title: 'Bốn câu hỏi về chiến sự Nga - Ukraine',
  publishedAt: '2025-11-26T08:00:00+07:00',
  paragraphs: [
    'Chiến sự ở Ukraine kéo dài và chưa ai rõ khi nào hai bên ngừng bắn.',
    'Người ta hỏi vì sao Nga và Ukraine khó nhượng bộ nhau, và liệu các nước châu Âu có vai trò gì.',
  ],
};

/** An article after the last day of the record. */
export const young = (article: Poured): Poured => ({ ...article, publishedAt: '2026-11-20T08:00:00+07:00' });

/** An article that never says when it was published. */
export const undated = (article: Poured): Poured => ({ ...article, publishedAt: null });
