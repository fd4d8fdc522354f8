import { either } from '../../text/either';

export const SANCTION = [
  'gói trừng phạt|áp (?:đặt )?(?:lệnh )?trừng phạt|lệnh trừng phạt|biện pháp trừng phạt|danh sách đen',
  // The bare word asks for who or what is hit, or which round it is
  'trừng phạt (?:mới|thứ|nga|nhằm|hai|đối|rosneft|lukoil|dầu)',
];

export const CEASEFIRE = ['ngừng bắn|đình chiến|hưu chiến|ngưng bắn|lệnh ngừng|im tiếng súng'];

export const VOTE = [
  'bỏ phiếu|trưng cầu dân ý|bầu cử|phiếu (?:thuận|chống|trắng)|biểu quyết|phê chuẩn',
  'thông qua (?:nghị quyết|dự luật|luật|gói)',
];

export const DECREE = [
  'sắc lệnh|ký (?:ban hành )?(?:luật|đạo luật|dự luật|sắc)|ban bố|ra lệnh|lệnh bắt',
  'động viên (?:một phần|cục bộ)|lệnh động viên|thiết quân luật',
];

export const AID = [
  'viện trợ|gói hỗ trợ|khoản vay',
  'chuyển giao (?:vũ khí|tên lửa|xe tăng|tiêm kích)',
  'cung cấp (?:vũ khí|tên lửa|xe tăng|cho ukraine)',
];

export const APPOINTMENT = [
  // "người do ông Putin bổ nhiệm" only says who somebody is
  '(?<!do (?:\\p{L}+ ){1,3})bổ nhiệm',
  'từ chức|miễn nhiệm|cách chức|sa thải|nhậm chức|thôi giữ chức|rời chức',
  '(?:bắt đầu|bước vào) nhiệm kỳ|thay thế ông|làm tân',
  '(?:phê chuẩn|bầu|đưa|chỉ định)(?: \\p{L}+){1,6} (?:vào|làm|giữ) (?:ghế|chức|vị trí|cương vị|thủ tướng|bộ trưởng)',
];

/** Both placements of the tone are in use. */
const ACCORD = 'thỏa thuận|thoả thuận';
export const AGREEMENT = [
  `ký (?:kết )?${either(ACCORD, 'hiệp định|hiệp ước|văn kiện|biên bản|nghị định thư')}`,
  `đạt (?:được )?(?:một )?${either(ACCORD)}`,
  'hiệp định minsk|thỏa thuận ngũ cốc|thỏa thuận khoáng sản|hiệp ước',
];
