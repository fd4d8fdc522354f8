import type { EventType } from '../events/types';

/** Words by which Vietnamese papers tell a kind of happening, in lower case; the first pattern that fits speaks. */
const TRIGGERS: readonly [EventType, RegExp][] = [
  [
    'body_exchange',
    /(?:trao trả|trao đổi|trả lại|bàn giao|tiếp nhận|nhận lại|giao lại|hồi hương|đưa về|nhận|trao|giao)(?:[^.]|\.\d){0,40}(?:thi thể|thi hài|hài cốt|tử sĩ)|(?:thi thể|thi hài|tử sĩ)(?:[^.]|\.\d){0,40}(?:trao trả|trao đổi|bàn giao|tiếp nhận|hồi hương)/u,
  ],
  [
    'prisoner_exchange',
    /(?:trao đổi|trao trả|trả lại|hoán đổi|phóng thích|thả|trả tự do)(?:[^.]|\.\d){0,60}(?:tù binh|tù nhân|người bị giam|binh sĩ|quân nhân|thương binh|mỗi bên|\d thường dân|\d dân thường)|(?:tù binh|tù nhân)(?:[^.]|\.\d){0,50}(?:trao đổi|trao trả|trở về|hồi hương|được thả|về nước|trả tự do)|trao đổi tù|đổi tù binh|đợt trao đổi/u,
  ],
  [
    'phone_call',
    /điện đàm|gọi điện|cuộc gọi|đàm thoại|nói chuyện (?:(?:qua )?điện thoại|xong|với (?:ông|bà|tổng thống|thủ tướng|ngoại trưởng)|(?:gần|hơn|khoảng|suốt) )|qua điện thoại|nhấc máy|trao đổi điện thoại|trò chuyện (?:với|rất|qua)|cuộc trò chuyện|trao đổi (?:với|giữa) (?:ông|bà|tổng thống|thủ tướng|chủ tịch|(?:các )?(?:nhà )?lãnh đạo)/u,
  ],
  [
    'sanction',
    /gói trừng phạt|áp (?:đặt )?(?:lệnh )?trừng phạt|lệnh trừng phạt|trừng phạt (?:mới|thứ|nga|nhằm|hai|đối|rosneft|lukoil|dầu)|biện pháp trừng phạt|danh sách đen/u,
  ],
  ['ceasefire', /ngừng bắn|đình chiến|hưu chiến|ngưng bắn|lệnh ngừng|im tiếng súng/u],
  [
    'vote',
    /bỏ phiếu|trưng cầu dân ý|thông qua (?:nghị quyết|dự luật|luật|gói)|bầu cử|phiếu (?:thuận|chống|trắng)|biểu quyết|phê chuẩn/u,
  ],
  [
    'decree',
    /sắc lệnh|ký (?:ban hành )?(?:luật|đạo luật|dự luật|sắc)|động viên (?:một phần|cục bộ)|lệnh động viên|thiết quân luật|ban bố|ra lệnh|lệnh bắt/u,
  ],
  [
    'aid',
    /viện trợ|gói hỗ trợ|khoản vay|chuyển giao (?:vũ khí|tên lửa|xe tăng|tiêm kích)|cung cấp (?:vũ khí|tên lửa|xe tăng|cho ukraine)/u,
  ],
  [
    'appointment',
    /(?<!do (?:\p{L}+ ){1,3})bổ nhiệm|từ chức|miễn nhiệm|cách chức|sa thải|nhậm chức|(?:bắt đầu|bước vào) nhiệm kỳ|thay thế ông|làm tân|thôi giữ chức|rời chức/u,
  ],
  [
    'agreement',
    /ký (?:kết )?(?:thỏa thuận|thoả thuận|hiệp định|hiệp ước|văn kiện|biên bản|nghị định thư)|hiệp định minsk|thỏa thuận ngũ cốc|thỏa thuận khoáng sản|đạt (?:được )?(?:một )?(?:thỏa thuận|thoả thuận)|hiệp ước/u,
  ],
  [
    'talks',
    /đàm phán|hòa đàm|hoà đàm|(?<!những )cuộc (?:thảo luận|trao đổi (?!tù|thi|thư|hàng)|tham vấn|tiếp xúc)|(?<!trong )vòng (?:\d|một|hai|ba|đầu|thứ)|đối thoại trực tiếp|bàn đàm phán|thương lượng/u,
  ],
  [
    'meeting',
    /hội đàm|gặp (?:gỡ|nhau|mặt|ông|bà|tổng thống|thủ tướng|ngoại trưởng|người|đặc phái|trực tiếp|riêng)|cuộc gặp|thượng đỉnh|hội nghị|tiếp (?:ông|bà|tổng thống|đặc phái|phái đoàn)|họp với|cuộc họp|nhóm họp|hội kiến|đã gặp|ngồi lại|(?<!gây )tranh cãi|cãi vã/u,
  ],
  [
    'visit',
    /chuyến thăm|thăm (?:chính thức|nga|ukraine|kiev|kyiv|moskva|moscow|mỹ|trung quốc|triều tiên)|công du|tới thăm|đến thăm/u,
  ],
  [
    'strike',
    /không kích|tập kích|tấn công|oanh tạc|pháo kích|phóng (?:\d|hơn|gần|tổng|hàng|loạt|tên lửa|uav|drone)|tên lửa(?:[^.]|\.\d){0,30}(?:trúng|đánh|bắn)|uav(?:[^.]|\.\d){0,40}(?:trúng|đánh|lao)|bắn (?:rơi|hạ|phá)|(?<!\p{L}|bùng )nổ(?!\p{L}| ra| súng)|nã (?:tên lửa|pháo|rocket|đạn|uav|drone)|trúng đạn|vụ rơi|chìm|tung (?:uav|drone|tên lửa|đòn)|đánh (?:trúng|chìm|bom|vào)|thủy lôi|phá hủy|bốc cháy|vỡ đập|xuồng tự sát/u,
  ],
  [
    'battle',
    /(?<!do (?:\p{L}+ ){0,3})kiểm soát|tiến vào|tiến quân|phản công|rút (?:khỏi|quân|lui)|giành (?:lại|được)|chiếm(?!\s+(?:\p{L}+\s+){0,2}?(?:\d|một nửa|hai phần|ba phần|phần lớn|tỷ lệ|tỉ lệ|tỷ trọng|đa số|ưu thế|lợi thế|sóng|phân nửa))|tái chiếm|bao vây|thất thủ|đột kích|xuyên (?:biên giới|thủng)|đưa quân|chiến dịch quân sự|vượt biên|sáp nhập|nổi loạn|binh biến|hành quân|cắm cờ|đầu hàng|mở chiến dịch/u,
  ],
  ['announcement', /công bố|thông báo|xác nhận|ra thông báo|loan báo/u],
  [
    'statement',
    /tuyên bố|phát biểu|nói rằng|cho biết|khẳng định|cho rằng|nhấn mạnh|nêu rõ|cảnh báo|bình luận|trả lời|kêu gọi|chỉ trích|cáo buộc|viết trên|đăng/u,
  ],
];

/** Every kind of happening that the words of a clause tell, the most telling first. */
export function eventTypesIn(lower: string): EventType[] {
  return TRIGGERS.filter(([, words]) => words.test(lower)).map(([type]) => type);
}
