import { sampleArticle } from '../../../tools/demo/article';

/** The four content systems behind most Vietnamese papers, each with hosts that run on it. */
export const layouts = [
  ['vccorp', 'tuoitre.vn'],
  ['onecms', 'nhandan.vn'],
  ['vnexpress', 'vnexpress.net'],
  ['mastercms', 'baoquocte.vn'],
] as const;

/** The article that every layout is poured with, and what is to be seen of it. */
export const sample = { ...sampleArticle, conflict: 'hôm qua', claimed: '25/8', known: '24/8' };

/** Vietnamese news off the topic, and English news on it. */
export const coffee = {
  title: 'Giá cà phê trong nước đi ngang tuần thứ ba liên tiếp',
  publishedAt: '2025-08-26T07:00:00+07:00',
  paragraphs: [
    'Giá cà phê tại các tỉnh Tây Nguyên sáng nay gần như không đổi so với hôm qua, theo các đại lý thu mua.',
    'Hôm 19/8, giá từng chạm mức cao nhất tháng rồi giảm nhẹ khi nguồn cung từ vụ mới bắt đầu ra thị trường.',
    'Nông dân cho biết họ chưa vội bán, vì chi phí phân bón và nhân công vẫn cao hơn cùng kỳ năm trước.',
  ],
};

export const english = {
  title: 'Russia and Ukraine exchange 146 prisoners of war each',
  publishedAt: '2025-08-26T07:00:00+07:00',
  paragraphs: [
    'Russia and Ukraine exchanged 146 prisoners of war each yesterday, with the United Arab Emirates as mediator.',
    'The exchange followed two weeks of meetings, from Anchorage to Washington, on ending the war in Ukraine.',
  ],
};
