import type { Modality } from './types';

const DENIED =
  /(?:bác bỏ|phủ nhận|không (?:hề |có )?(?:tấn công|xảy ra|diễn ra)|chưa (?:từng|diễn ra)|(?:bị|đã) h(?:ủy|uỷ))/u;
/** Called off or put off; a happening called off is as little a happening as one to come. */
export const CALLED_OFF =
  /(?:h(?:ủy|uỷ)(?: bỏ)?|hoãn|dời|lùi)\s+(?:\p{L}+\s+)?(?:cuộc|chuyến|hội|thượng đỉnh|kế hoạch|vòng|phiên|đàm phán)|bị (?:h(?:ủy|uỷ)|hoãn|dời|lùi)/u;
/** Words of what is to come. */
export const PLANNED =
  /(?:^|[^\p{L}])(?:sẽ|dự kiến|sắp|lên kế hoạch|có kế hoạch|dự định|chuẩn bị|ấn định|mong muốn|hy vọng|hi vọng|kỳ vọng|hẹn|cam kết sẽ)(?!\p{L})/u;
const HYPOTHETICAL =
  /(?:^|[^\p{L}])(?:nếu|có thể|giả sử|khả năng|nhiều khả năng|được cho là sẽ)(?!\p{L})|(?:^|[,;:?“”"(]\s*|(?:rõ|hỏi|xem|biết|việc|vấn)\s+)liệu(?!\p{L})/u;
const HAPPENED = /(?:^|[^\p{L}])(?:đã|vừa|diễn ra|xảy ra|kết thúc|hôm|hồi)(?!\p{L})/u;
const ANNIVERSARY = /(?:kỷ niệm|kỉ niệm|ngày này|năm xưa|tròn \S+ năm|năm ngày|tưởng niệm)/u;

/** How a clause speaks of its happening, by its verbs; `lower` is the clause in lower case. */
export function modalityOf(lower: string): Modality {
  if (ANNIVERSARY.test(lower)) return 'background';
  if (CALLED_OFF.test(lower)) return 'planned';
  if (DENIED.test(lower)) return 'denied';
  const planned = PLANNED.exec(lower);
  if (planned) {
    const happened = HAPPENED.exec(lower);
    return happened && happened.index < planned.index ? 'happened' : 'planned';
  }
  if (HYPOTHETICAL.test(lower) && !HAPPENED.test(lower)) return 'hypothetical';
  return 'happened';
}
