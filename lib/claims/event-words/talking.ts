import { either } from '../../text/either';

const TITLES = 'ông|bà|tổng thống|thủ tướng';

export const PHONE_CALL = [
  'điện đàm|gọi điện|cuộc gọi|đàm thoại|qua điện thoại|nhấc máy|trao đổi điện thoại',
  // "nói chuyện gần hai giờ", "nói chuyện xong": of leaders, papers mean the telephone
  `nói chuyện ${either('(?:qua )?điện thoại', 'xong', `với ${either(TITLES, 'ngoại trưởng')}`, '(?:gần|hơn|khoảng|suốt) ')}`,
  // "đã gọi cho Tổng thống Putin"; "kêu gọi cho" is to ask for something
  `(?<!kêu )gọi cho ${either(TITLES, 'nhà lãnh đạo')}`,
  'trò chuyện (?:với|rất|qua)|cuộc trò chuyện',
  // "trao đổi với Tổng thống Putin", not "trao đổi tù binh"
  `trao đổi (?:với|giữa) ${either(TITLES, 'chủ tịch', '(?:các )?(?:nhà )?lãnh đạo')}`,
];

export const TALKS = [
  'đàm phán|hòa đàm|hoà đàm|đối thoại trực tiếp|bàn đàm phán|thương lượng',
  // "cuộc trao đổi" of views; of prisoners, bodies, letters and goods it is another thing. "Những cuộc …" are many.
  '(?<!những )cuộc (?:thảo luận|trao đổi (?!tù|thi|thư|hàng)|tham vấn|tiếp xúc)',
  // "vòng hai", "vòng đầu"; "trong vòng một tháng" is a length of time
  '(?<!trong )vòng (?:\\d|một|hai|ba|đầu|thứ)',
];

export const MEETING = [
  'hội đàm|cuộc gặp|thượng đỉnh|hội nghị|họp với|cuộc họp|nhóm họp|hội kiến|đã gặp|ngồi lại',
  // "gặp" alone is also "to run into" ("gặp khó khăn"): it asks for whom or how
  `gặp ${either('gỡ|nhau|mặt', TITLES, 'ngoại trưởng|người|đặc phái|trực tiếp|riêng')}`,
  // "tiếp" alone is "to go on"
  'tiếp (?:ông|bà|tổng thống|đặc phái|phái đoàn)',
  // The quarrel in the Oval Office is told as one; "gây tranh cãi" is "controversial"
  '(?<!gây )tranh cãi|cãi vã',
];

export const VISIT = [
  'chuyến thăm|công du|tới thăm|đến thăm',
  'thăm (?:chính thức|nga|ukraine|kiev|kyiv|moskva|moscow|mỹ|trung quốc|triều tiên)',
];

export const ANNOUNCEMENT = ['công bố|thông báo|xác nhận|ra thông báo|loan báo'];

export const STATEMENT = [
  'tuyên bố|phát biểu|nói rằng|cho biết|khẳng định|cho rằng|nhấn mạnh|nêu rõ|trả lời|viết trên|đăng',
  'cảnh báo|bình luận|kêu gọi|chỉ trích|cáo buộc',
];
