import { either } from '../../text/either';
import { upTo } from './up-to';

export const STRIKE = [
  'không kích|tập kích|tấn công|oanh tạc|pháo kích|thủy lôi|xuồng tự sát',
  // "phóng" alone is also a reporter's or a laboratory's word: it asks for how many or what
  `phóng ${either('\\d|hơn|gần|tổng|hàng|loạt', 'tên lửa|uav|drone')}`,
  'nã (?:tên lửa|pháo|rocket|đạn|uav|drone)|tung (?:uav|drone|tên lửa|đòn)',
  `tên lửa${upTo(30)}(?:trúng|đánh|bắn)`,
  `uav${upTo(40)}(?:trúng|đánh|lao)`,
  'bắn (?:rơi|hạ|phá)|đánh (?:trúng|chìm|bom|vào)|trúng đạn',
  // What is seen of it. A war, a quarrel or shots "break out" ("bùng nổ", "nổ ra", "nổ súng") without a blast.
  '(?<!\\p{L}|bùng )nổ(?!\\p{L}| ra| súng)|vụ rơi|chìm|phá hủy|bốc cháy|vỡ đập',
];

/** "Chiếm 20 % diện tích", "chiếm ưu thế" tell a share or an advantage, not that something was taken. */
const SHARE = either(
  '\\d|một nửa|hai phần|ba phần|phần lớn|phân nửa|đa số|tỷ lệ|tỉ lệ|tỷ trọng',
  'ưu thế|lợi thế|sóng',
);

export const BATTLE = [
  // "vùng do Nga kiểm soát" only says which one
  '(?<!do (?:\\p{L}+ ){0,3})kiểm soát',
  `chiếm(?!\\s+(?:\\p{L}+\\s+){0,2}?${SHARE})|tái chiếm|giành (?:lại|được)|cắm cờ`,
  'tiến vào|tiến quân|phản công|bao vây|đột kích|xuyên (?:biên giới|thủng)|vượt biên|hành quân',
  'rút (?:khỏi|quân|lui)|thất thủ|đầu hàng',
  'đưa quân|chiến dịch quân sự|mở chiến dịch|sáp nhập|nổi loạn|binh biến',
];
