import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readTopic, weigh, WORTH_ANALYSING } from '../../lib/article/topic';

const topicWeight = (title: string, lead: string): number => weigh(readTopic(`${title}\n${lead}`));

describe('weigh', () => {
  it.each([
    ['Nga và Ukraine trao đổi tù binh', 'Mỗi bên đưa về 146 người.'],
    ['Lệnh ngừng bắn ở miền đông U-crai-na có hiệu lực', 'Hai phía ở Đô-nhét-xcơ tố nhau nổ súng.'],
    ['Chiến sự Ukraina: Matxcơva nói gì về Bakhmout', 'Ông Putin họp với các tướng.'],
    ['Chien su Ukraine: ten lua roi xuong Kiev', 'Phong khong Ukraine ban ha 10 UAV.'],
  ])('is high for %s', (title, lead) => {
    expect(topicWeight(title, lead)).toBeGreaterThanOrEqual(2 * WORTH_ANALYSING);
  });

  it.each([
    ['Ông Trump và ông Putin điện đàm, hẹn gặp nhau', 'Hai bên bàn về một cuộc gặp thượng đỉnh.'],
    ['EU thông qua gói trừng phạt mới với Nga', 'Gói mới nhắm vào dầu mỏ của Moskva.'],
    ['Thỏa thuận ngũ cốc được gia hạn', 'Tàu hàng lại rời cảng.'],
    ['Gazprom khóa van', 'Nhiều nước châu Âu lo mùa đông, Moskva đổ lỗi cho trừng phạt.'],
  ])('is worth a look for %s', (title, lead) => {
    expect(topicWeight(title, lead)).toBeGreaterThanOrEqual(WORTH_ANALYSING);
  });

  it.each([
    ['Cô giáo Nga và lớp học bên suối', 'Chị Nguyễn Thị Nga dạy học ở bản đã hai mươi năm.'],
    ['Chị Nga xung đột với hàng xóm', 'Bà Nga nói sẽ không đàm phán thêm.'],
    ['Israel và Hamas ngừng bắn', 'Hai bên trao đổi tù binh, chiến sự ở Gaza lắng xuống.'],
    ['Tay vợt Ukraine vào chung kết', 'Cô thắng tay vợt Nga sau ba ván ở giải quần vợt.'],
    ['Mùa thu vàng nước Nga', 'Lịch trình du lịch bảy ngày từ Moskva.'],
    ['', ''],
  ])('is low for %s', (title, lead) => {
    expect(topicWeight(title, lead)).toBeLessThan(WORTH_ANALYSING);
  });
});

interface NewsItem {
  title: string;
  summary: string | null;
  war: boolean;
}

const items = join(import.meta.dirname, '../../../shared/data/vn-news-items.jsonl');
it.runIf(existsSync(items))(
  'lets few of the war through unseen, and little else, among the real titles and leads of ../shared',
  () => {
    const news = readFileSync(items, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as NewsItem);
    const passed = news.filter(({ title, summary }) => topicWeight(title, summary ?? '') >= WORTH_ANALYSING);
    const right = passed.filter(({ war }) => war).length;
    expect(right / news.filter(({ war }) => war).length).toBeGreaterThan(0.97);
    expect(right / passed.length).toBeGreaterThan(0.95);
  },
);
