import type { ExtractedClaim } from '../../claims/claim-of';
import { eventTypesIn } from '../../claims/event-words';
import { HAPPENING } from '../../claims/happening-nouns';
import { SAYING } from '../../events/kinds';
import { either } from '../../text/either';
import { patternOf, WORD_END, WORD_START } from '../../text/pattern';
import type { Span } from '../../text/span';

/** What places one happening by another: "trước cuộc hội đàm", "chuẩn bị cho hội nghị". */
const PLACING = 'trước|sau|thềm|kể từ|chuẩn bị cho|hướng tới';
/** By the last of several the day stands: of "sau cuộc gặp … trước hội nghị ngày 15/8" only the second is read. */
const NO_OTHER_BEHIND = `(?!.*${WORD_START}(?:trước|sau|thềm)\\s+(?:cuộc|hội nghị|vòng))`;
/**
 * "bàn trước cuộc hội đàm … ngày 15/8", "rời Kiev sau cuộc gặp hôm 2/12": another happening, told to place the first.
 */
const BESIDE = patternOf(
  WORD_START,
  either(PLACING),
  '\\s+(?:các |những )?',
  either(HAPPENING, 'lễ|phiên|chuyến'),
  '\\s',
  NO_OTHER_BEHIND,
);

/** Where its words end before the time: "trước vụ việc này được thực hiện hôm 13/1". */
const BROKEN = /[,;:“”"]|(?<!\p{L})(?:này|đó|ấy|được|là|đã|bị)(?!\p{L})/iu;

/** What may stand between "so với" and the time compared with. */
const OF_COMPARED = 'hồi|mức|đợt|cùng kỳ|thời điểm|con số|của';
/** "tăng 200 triệu bảng so với hai năm trước", "so với cùng kỳ năm ngoái": what is compared with. */
const COMPARED = patternOf(WORD_START, `so với\\s+(?:${either(OF_COMPARED)}\\s+)*$`);

/** "trao đổi tù binh trước lễ Phục sinh": a feast before or after which it happened. */
const BESIDE_FEAST = patternOf(
  WORD_START,
  '(?:trước|trước thềm|sau)\\s+',
  '(?:(?:đại )?lễ\\s+|dịp\\s+|kỳ nghỉ\\s+)*$',
);
const FEAST = patternOf(
  '^',
  either('(?:đại )?lễ|dịp|kỳ nghỉ', 'giáng sinh|noel|phục sinh|năm mới|tết'),
  WORD_END,
);

/** Whether a time belongs to a happening beside which a clause tells its own. */
export function isOfAnother(text: string, claim: ExtractedClaim, time: Span): boolean {
  const before = text.slice(claim.start, time.start);
  if (COMPARED.test(before)) return true;
  if (BESIDE_FEAST.test(before) && FEAST.test(text.slice(time.start, time.end))) return true;
  const beside = BESIDE.exec(before);
  if (!beside || BROKEN.test(before.slice(beside.index))) return false;
  return eventTypesIn(before.slice(0, beside.index).toLowerCase()).some((type) => !SAYING.has(type));
}
