/**
 * The sample article of the demo and of the README's pictures: written for this project in the style of a Vietnamese
 * paper, about events of the record. One date in it is wrong on purpose: "hôm qua" is 25/8, the exchange was on 24/8.
 */
export const sampleArticle = {
  url: 'https://vnexpress.net/bai-mau-trao-doi-them-146-tu-binh-moi-ben-0000001.html',
  publishedAt: '2025-08-26T08:40:00+07:00',
  title: 'Nga và Ukraine trao đổi thêm 146 tù binh mỗi bên',
  paragraphs: [
    'Đợt trao đổi diễn ra sau hai tuần gặp gỡ dồn dập, từ Anchorage tới Washington.',
    'Ngày 14/8, Nga và Ukraine trao đổi 84 tù binh mỗi bên. Rạng sáng 16/8, ông Trump và ông Putin hội đàm gần ba giờ tại Anchorage, không đạt thỏa thuận chấm dứt giao tranh. Ngày 18/8, ông Trump tiếp ông Zelensky cùng các lãnh đạo châu Âu tại Nhà Trắng.',
    'Đợt mới nhất diễn ra hôm qua: Nga và Ukraine trao đổi 146 tù binh mỗi bên, với Các Tiểu vương quốc Ả Rập Thống nhất (UAE) làm trung gian. Tám cư dân tỉnh Kursk cũng được đưa về Nga.',
    'Hôm 19/8, theo thỏa thuận đạt được tại Istanbul, Ukraine tiếp nhận 1.000 thi thể quân nhân và giao lại cho Nga 19 thi thể.',
    'Đợt trao đổi dịp lễ Phục sinh, hôm 19/4, đưa 246 tù binh của mỗi bên trở về. Một tháng sau, ngày 16/5, đại diện Nga và Ukraine đàm phán trực tiếp tại Istanbul, lần đầu sau hơn ba năm, và nhất trí đổi 1.000 tù binh mỗi bên.',
    'Việc trao đổi tù binh đến nay là nội dung được thực hiện đều đặn hơn cả trong những gì hai bên đã bàn ở Istanbul.',
  ],
};

/** The hosts of the reports that the article differs from. */
export const sampleSources = ['dantri.com.vn', 'kienthuc.net.vn'];
