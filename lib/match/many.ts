/** Many happenings told at once are none of them: "nhiều lần", "những lần", "các đợt". */
const SEVERAL =
  /(?:nhiều|những|các|mọi|hàng loạt|vài|chuỗi|loạt)\s+(?:lần|đợt|cuộc|vòng|vụ|gói|lệnh|tập kích|đòn)(?!\p{L})/iu;
/** So are counted ones, "hai vòng đàm phán trước đó", "17 gói trừng phạt", "ít nhất sáu lần gặp" … */
const COUNTED =
  /(?<!\p{L}|[\d./,])(?:hai|ba|bốn|sáu|bảy|tám|chín|mười|\d{1,3})\s+(?:lần|đợt|cuộc|vòng|vụ|gói)(?!\p{L}|\s+(?:thứ|trừng phạt thứ|hơn|so))/iu;
/** … and sums over a time: "đã trao trả tổng cộng 11.000 thi thể". */
const SUMMED =
  /(?<!\p{L})(?:tổng cộng|tổng số|cộng dồn|tính đến nay|(?<!nhất )từ đầu (?:năm|cuộc|chiến|xung))(?!\p{L})/iu;

/**
 * Whether a clause tells several happenings at once. One that tells a month or a day may count those of it ("hai vòng
 * vào cuối tháng 1 và đầu tháng 2"); one that tells a day may sum up what it brought.
 */
export const tellsMany = (words: string, told: { day: boolean; month: boolean }): boolean =>
  SEVERAL.test(words) ||
  (!told.month && !told.day && COUNTED.test(words)) ||
  (!told.day && SUMMED.test(words));
