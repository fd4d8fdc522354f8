import type { EntityMention } from '../entities/types';

/** Capitals and seats that papers write for a state wherever nothing puts them ("Kiev chấp nhận", "theo Moscow"). */
const SEATS = /^(?:moscow|kyiv|washington|kremlin|beijing|brussels|white-house)$/;
/** Other capitals are towns as often: they stand for the state where they speak or decide ("Berlin cam kết"). */
const CAPITALS =
  /^(?:ankara|berlin|bratislava|budapest|london|minsk|new-delhi|ottawa|paris|prague|pyongyang|rome|tehran|tokyo|vilnius|warsaw)$/;
const SPEAKS =
  /^ (?:(?:đã|sẽ|đang|chưa|không|cũng|vừa|tiếp tục) )*(?:nói|tuyên bố|cho biết|cho rằng|cam kết|khẳng định|cảnh báo|kêu gọi|đề xuất|đề nghị|đồng ý|từ chối|bác bỏ|bác|phản đối|ủng hộ|muốn|sẵn sàng|thông báo|chỉ trích|cáo buộc|yêu cầu|lên án|hứa|quyết định|nhất trí|viện trợ|chấp nhận)(?!\p{L})/u;
const REACH = 60;

/** Places where a verb of meeting or striking puts the happening. */
const PLACE_BEFORE =
  /(?:tại|ở|từ|vào|thành phố|tỉnh|thủ đô|vùng|khu vực|gần|xuống|nhằm vào|hướng|làng|thị trấn|cầu|\(|tới|đến|thăm|tấn công|không kích|tập kích)\s+(?:\p{L}+\s+){0,3}$/iu;

/** Whether the text puts something at a place ("tại Berlin"). */
export const isPut = (text: string, { start }: EntityMention): boolean =>
  PLACE_BEFORE.test(text.slice(Math.max(0, start - 40), start));

/** Whether a place stands for its state: a seat, or another capital that speaks and where nothing is put. */
export const standsForState = (text: string, mention: EntityMention): boolean =>
  SEATS.test(mention.entity) ||
  (CAPITALS.test(mention.entity) &&
    SPEAKS.test(text.slice(mention.end, mention.end + REACH)) &&
    !isPut(text, mention));
