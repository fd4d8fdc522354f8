import type { ExtractedClaim } from '../../claims/claim-of';
import type { EntityMention } from '../../entities/types';
import { either } from '../../text/either';
import { patternOf, WORD_START } from '../../text/pattern';

/** Verbs and nouns of gathering, and of what is done there. */
const GATHERING =
  'họp|gặp|cãi vã|tranh cãi|thảo luận|đàm phán|hòa đàm|hoà đàm|hội đàm|đối thoại|hội nghị|thượng đỉnh|tham vấn|làm việc|tiếp xúc|ký|tổ chức|diễn ra';
/** "tiếp ông Zelensky tại Toronto", and none of "tiếp tục", "tiếp nhận". */
const RECEIVING =
  '(?:tiếp|đón|tiếp đón|đón tiếp)\\s(?:ông|bà|tổng thống|thủ tướng|ngoại trưởng|bộ trưởng|quốc vương|đoàn|phái đoàn|người đồng cấp)';
/** "tại", "ở" and at most so many words up to the place: "tại thủ đô Riyadh". */
const at = (words: number): string => `\\s(?:tại|ở)\\s+(?:\\p{L}+\\s+){0,${words}}$`;
/** "gặp nhau tại Riyadh", "hội nghị ở Paris", "được ký ở Istanbul": the words themselves put the gathering there. */
const GATHERED = patternOf(either(GATHERING, RECEIVING), '[^;.]{0,70}?', at(4));

/** What stands or goes on somewhere, whatever is held. */
const STANDING = 'đại sứ|đại sứ quán|lãnh sự|phái bộ|trụ sở|căn cứ|lực lượng|binh sĩ|quân|người dân|nhà máy';
const GOING_ON = 'tình hình|xung đột|chiến sự|chiến tranh|giao tranh|hòa bình|hoà bình|ngừng bắn';
/** "Đại sứ quán Mỹ tại Moskva", "tình hình ở Gaza": the place of something else. */
const OF_SOMETHING = patternOf(either(STANDING, GOING_ON), '[^,;.]{0,16}', at(2));

/** "sau hơn 8 tiếng thảo luận tại Berlin" is of what is told. */
const AFTER = 'sau(?!\\s+(?:\\p{L}+\\s+)?[\\p{L}\\d,]+\\s+(?:giờ|tiếng|phút|ngày)\\s)';
const BEFORE = 'trước|trước thềm|kể từ|từ|tiếp nối|nối tiếp';
/** "Sau thượng đỉnh ở Alaska, ông Trump tiếp …": the place of what went before, not of what is told. */
const FRAME = patternOf(
  WORD_START,
  either(AFTER, BEFORE),
  '\\s+(?:khi\\s+|cuộc\\s+|các\\s+|vòng\\s+)*',
  '[^,;]*$',
);

const SENT_TO = 'cử|phái|giao|mời|hẹn|rủ|điều';
/** "đã cử ông Witkoff gặp ông Putin ở Moskva": who is sent has not met yet. */
const SENT = patternOf(WORD_START, either(SENT_TO), '\\s+[^,.;]*$');

/** "tới thành phố Lviv hội đàm với …": who comes to meet there meets there. */
const ARRIVED = /(?<!\p{L})(?:tới|đến|sang)\s+(?:thành phố\s+|thủ đô\s+)?$/iu;
const TO_MEET = /^(?:\s*\([^)]*\))?\s+(?:để\s+)?(?:hội đàm|hội kiến|gặp gỡ|gặp|đàm phán|họp với)\s/iu;

/** What o'clock or day it is: "đã là sáng 24/4". */
const TIME_THERE = '\\d|ngày|rạng|sáng|trưa|chiều|tối|đêm|thứ|chủ nhật';
/** "diễn ra tối 23/4 theo giờ Washington, khi ở Hà Nội đã là sáng 24/4": a place whose clock is read. */
const CLOCK_THERE = patternOf(
  '^\\s+(?:lúc (?:đó|này|ấy)\\s+)?',
  '(?:đã|mới|vẫn|đang|thì)?\\s*là\\s+',
  either(TIME_THERE),
);

/** No words that put a gathering at a place are longer, before it and behind it, in UTF-16 units. */
const LEAD = 90;
const TAIL = 40;

/** Mentions of a clause that are said to hold the gathering. */
export const gatheredAt = (text: string, claim: ExtractedClaim): EntityMention[] =>
  claim.mentions.filter(({ kind, start, end }) => {
    if (kind !== 'place') return false;
    const before = text.slice(Math.max(claim.start, start - LEAD), start);
    const behind = text.slice(end, end + TAIL);
    if (OF_SOMETHING.test(before) || FRAME.test(before) || SENT.test(before) || CLOCK_THERE.test(behind))
      return false;
    return GATHERED.test(before) || (ARRIVED.test(before) && TO_MEET.test(behind));
  });
