import type { EventType } from '../events/kinds';
import { either } from '../text/either';
import { patternOf, WORD_END, WORD_START } from '../text/pattern';
import type { Span } from '../text/span';
import type { TimeExpression } from '../time/types';
import { eventTypesIn } from './event-words';

/** "lần đầu tiên kể từ tháng 2/2022": a happening told as the first of its kind since some day. */
export interface FirstTime extends Span {
  kind: EventType;
  /** The time that bounds it ("kể từ tháng 2/2022", "năm nay", "hơn ba năm"), by its index in the text. */
  bound: number;
  /** How it bounds: from that time on, within that year, after such a length without one. */
  how: 'since' | 'within' | 'after';
}

/** "lần đầu tiên", "lần đầu", "cuộc điện đàm đầu tiên". */
const FIRST = new RegExp(`${WORD_START}(?:lần đầu(?: tiên)?|đầu tiên)${WORD_END}`, 'giu');
/** The noun before "đầu tiên": "cuộc gặp trực tiếp". */
const NOUN = /(?<!\p{L})(?:cuộc|đợt|chuyến|lần)(?:\s+\p{L}+){1,6}\s+$/iu;

const FORM = 'trực tuyến|công khai|chính thức|bí mật|bên lề|song phương|riêng|ba bên|bốn bên';
const FRAME = 'theo|trong khuôn khổ|dưới thời|trên cương vị|với tư cách|nhiệm kỳ|giai đoạn|công bố|xác nhận';
const SIZE = 'quy mô|lớn|cấp cao|cấp|nhiều|toàn diện|thực chất|dài';
/** What makes it the first of fewer: "cuộc gặp song phương đầu tiên", "đợt đầu tiên theo thỏa thuận". */
const NARROWED = patternOf(WORD_START, either(FORM, FRAME, SIZE), WORD_END);

/** No bound stands farther behind its "lần đầu", in UTF-16 units. */
const FARTHEST = 90;
/** "kể từ khi ông nhậm chức hồi …"; "là" goes back to what is told. */
const SINCE =
  /(?<!\p{L})(?:kể\s+)?từ\s+(?:(?:khi|sau|cuộc|lần|vòng|hồi|đầu)(?:\s+(?!là\s)[\p{L}-]+){0,10}\s+)?$/iu;
const WITHIN = /(?<!\p{L})(?:trong|của)\s+$/iu;
const AFTER = /(?<!\p{L})(?:sau|trong)\s+$/iu;

const IN_ONE_BREATH = /^[^.;!?\n]*$/u;

const isYear = ({ value }: TimeExpression): boolean => /^\d{4}$/.test(value);
const isLength = ({ value }: TimeExpression): boolean => /^P\d+[YMW]$/.test(value);

/** How a time bounds what is said before it, `between` both; null when it does not. */
function boundBy(time: TimeExpression, between: string): FirstTime['how'] | null {
  if (!IN_ONE_BREATH.test(between)) return null;
  if (time.type === 'duration') return isLength(time) && AFTER.test(between) ? 'after' : null;
  if (time.value.endsWith('/..') || SINCE.test(between)) return 'since';
  return isYear(time) && (WITHIN.test(between) || between.trim() === '') ? 'within' : null;
}

/** Fewer letters beside a bound tell no happening: ", lần đầu kể từ năm 2022." */
const NOTHING = 8;
const isNothing = (words: string): boolean => words.replace(/[^\p{L}]/gu, '').length < NOTHING;

/**
 * What a clause tells as the first since a time of its own, where its words say of which kind it is the first; the
 * first of a part ("theo thỏa thuận", "cấp cao") is left out. `clause` lies in `text`; `told` are indexes into `times`.
 */
export function firstTimesIn(
  text: string,
  clause: Span,
  told: readonly number[],
  times: readonly TimeExpression[],
): FirstTime[] {
  const found: FirstTime[] = [];
  for (const match of text.slice(clause.start, clause.end).matchAll(FIRST)) {
    const start = clause.start + match.index;
    const end = start + match[0].length;
    const bound = told.find((index) => {
      const time = times[index];
      return time && time.start >= end && boundBy(time, text.slice(end, time.start)) !== null;
    });
    const time = bound === undefined ? undefined : times[bound];
    if (bound === undefined || !time || time.start - end > FARTHEST) continue;
    const between = text.slice(end, time.start);
    const how = boundBy(time, between);
    const kind = kindOf(text.slice(clause.start, start), between, text.slice(time.end, clause.end), match[0]);
    if (how && kind) found.push({ start, end, kind, bound, how });
  }
  return found;
}

/** Of which kind it is the first, by the words before it, up to its bound and behind that. */
function kindOf(before: string, between: string, behind: string, first: string): EventType | null {
  const noun = NOUN.exec(before)?.[0] ?? '';
  const told = between.replace(SINCE, ' ').replace(WITHIN, ' ').replace(AFTER, ' ');
  if (NARROWED.test(`${noun} ${told}`)) return null;
  const isCounted = !/^lần/i.test(first);
  const own = isCounted ? noun : `${told} ${behind}`;
  const [kind] = eventTypesIn(own.toLowerCase());
  if (kind || isCounted || !isNothing(own)) return kind ?? null;
  return eventTypesIn(before.toLowerCase())[0] ?? null;
}
