import type { ExtractedClaim } from '../../claims/claim-of';
import type { EntityMention } from '../../entities/types';
import { daysOf } from '../../match/compare/dates';
import type { TimeExpression } from '../../time/types';
import type { CheckContext } from '../context';
import { isStated } from './told-day';

/** A gathering by its noun, up to its place: "vòng đàm phán ba bên hôm 17 và 18/2 tại ". */
const GATHERING =
  /(?<!\p{L})(?:(cuộc (?:gặp gỡ|gặp|hội đàm|hội kiến|họp)|thượng đỉnh)|(?:cuộc|vòng|phiên) (?:đàm phán|hòa đàm|hoà đàm))(?!\p{L})([^.,;:\n]{0,60})\s(?:tại|ở)\s+(?:thành phố\s+|thủ đô\s+)?$/iu;
/** A gathering by its verb: "hôm 15/8 gặp nhau tại ", "lần đầu ngồi chung một bàn ở ". */
const GATHERED =
  /(?<!\p{L})(?:(gặp(?: (?:gỡ|nhau|mặt))?|hội đàm|hội kiến)|đàm phán|hòa đàm|hoà đàm|ngồi (?:chung|cùng|vào) (?:một )?bàn)(?!\p{L})([^.,;:\n]{0,60})\s(?:tại|ở)\s+(?:thành phố\s+|thủ đô\s+)?$/iu;
/** "thỏa thuận được ký tại ": what is signed, whoever signs it. */
const SIGNED =
  /(?<!\p{L})(?:thỏa thuận|thoả thuận|hiệp định|hiệp ước|văn kiện)\s(?:[^.,;:\n]{0,40}\s)?được\s(?:\p{L}+\s){0,3}ký(?:\skết)?([^.,;:\n]{0,30})\s(?:tại|ở)\s+(?:thành phố\s+|thủ đô\s+)?$/iu;
/** Before such a verb: what is wished for, agreed on, or was another time. */
const NOT_YET =
  /(?<!\p{L})(?:dự kiến|sẽ|sắp|hẹn|muốn|định|mời|đồng ý|nhất trí|thống nhất|sẵn sàng|đề nghị|đề xuất|kêu gọi|từng|nếu|có thể|chưa|không|để|cuộc|vòng|phiên)(?!\p{L})[^.,;:\n]*$/iu;
/** What is asked for, planned or another one. */
const NOT_HELD =
  /(?<!\p{L})(?:dự kiến|sẽ|sắp|tới|tiếp theo|đề xuất|kế hoạch|khả năng|nếu|có thể|hủy|huỷ|hoãn|chuẩn bị|đề nghị|không)(?!\p{L})/iu;
/** Between a place and its day: "Jeddah hôm 18/2", "Jeddah (Ả Rập Xê Út) hôm …", "Jeddah, Ả Rập Xê Út, hôm …". */
const BESIDE = /^(?:\s*\([^)\n]{1,30}\)|,\s\p{Lu}[\p{L}\s-]{1,24})?,?\s*(?:vào\s*)?$/u;
const BEFORE = 110;

/** "cuộc gặp tại Jeddah hôm 18/2", a gathering with its own place and day. */
export interface ToldGathering {
  place: EntityMention;
  /** Where its noun or verb begins. */
  from: number;
  time: TimeExpression;
  /** Two who meet, delegations that negotiate, or an accord that is signed. */
  what: 'meeting' | 'talks' | 'signing';
}

interface Words extends Pick<ToldGathering, 'from' | 'what'> {
  /** By a verb, before which its day may stand. */
  isVerb: boolean;
}

/** The noun or verb that puts a gathering at a place, by what stands before it; null when none does. */
function wordsBefore(place: EntityMention, start: number, text: string): Words | null {
  const before = text.slice(Math.max(start, place.start - BEFORE), place.start);
  const noun = GATHERING.exec(before);
  const [signed] = SIGNED.exec(before) ?? [];
  const [found = signed, meeting, between = ''] = noun ?? GATHERED.exec(before) ?? [];
  if (found === undefined || NOT_HELD.test(found)) return null;
  if (!noun && NOT_YET.test(before.slice(0, before.length - found.length))) return null;
  if ((between.match(/(?<!\p{L})(?:và|với)(?!\p{L})/gu) ?? []).length > 1) return null;
  const what = found === signed ? 'signing' : meeting === undefined ? 'talks' : 'meeting';
  return { from: place.start - found.length, what, isVerb: !noun };
}

/** The gatherings that a clause tells with their place and a stated day. */
export function toldGatherings(claim: ExtractedClaim, context: CheckContext): ToldGathering[] {
  const { text } = context;
  const times = claim.times.flatMap((index) => context.times[index] ?? []);
  const isOnlyDay = times.filter(({ value }) => daysOf(value) !== null).length === 1;
  return claim.mentions.flatMap((place): ToldGathering[] => {
    const words = place.kind === 'place' ? wordsBefore(place, claim.start, text) : null;
    if (!words) return [];
    const { from, what, isVerb } = words;
    const time = times.find(
      (one) =>
        (one.start >= place.end && BESIDE.test(text.slice(place.end, one.start))) ||
        (one.start > from &&
          one.end < place.start &&
          /^\s(?:tại|ở)\s/u.test(text.slice(one.end, place.start))) ||
        (isVerb && isOnlyDay && one.end <= from && daysOf(one.value) !== null),
    );
    return time && isStated(time, context) ? [{ place, from, time, what }] : [];
  });
}
