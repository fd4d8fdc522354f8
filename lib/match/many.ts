/** Many happenings told at once are none of them: "nhiều lần", "những lần", "các đợt". */
const SEVERAL =
  /(?:nhiều|những|các|mọi|hàng loạt|vài|chuỗi|loạt)\s+(?:lần|đợt|cuộc|vòng|vụ|gói|lệnh|tập kích|đòn)(?!\p{L})/iu;
/** So are counted ones, "hai vòng đàm phán trước đó", "17 gói trừng phạt", "ít nhất sáu lần gặp" … */
const COUNTED =
  /(?<!\p{L}|[\d./,])(?:hai|ba|bốn|sáu|bảy|tám|chín|mười|\d{1,3})\s+(?:lần|đợt|cuộc|vòng|vụ|gói)(?!\p{L}|\s+(?:thứ|trừng phạt thứ|hơn|so))/iu;
/** … and sums over a time: "đã trao trả tổng cộng 11.000 thi thể". */
const SUMMED =
  /(?<!\p{L})(?:tổng cộng|tổng số|cộng dồn|(?<!nhất |trước )(?:cho )?(?:đến|tới) nay|(?<!nhất |đầu |tiên )kể từ năm \d{4}|(?<!nhất )từ đầu (?:năm|cuộc|chiến|xung))(?!\p{L})/iu;

/**
 * Whether a clause tells several happenings at once; one that retells a record may name what it tells of in the plural.
 */
export const isPlural = (words: string): boolean => SEVERAL.test(words);

/**
 * Whether it counts or sums them up. One that tells a month or a day may count those of it ("hai vòng vào cuối tháng 1
 * và đầu tháng 2"); one that tells a day may sum up what it brought.
 */
export const isSum = (words: string, told: { day: boolean; month: boolean }): boolean =>
  !told.day && (SUMMED.test(words) || (!told.month && COUNTED.test(words)));
