import { type Atom, type Fixed, type Parser, type ParserInput, pattern, textAfter } from '../atom';
import { APPROXIMATE, APPROXIMATE_STARTS, COUNT, COUNT_STARTS, modifierOf, WORD_END } from '../words';
import { countOf, namesEvent, vagueWay } from './counted';
import { clockDirection, directionLength, endOfUnit } from './duration-guards';
import { type Hit, hitOf, isSomethingElse } from './duration-hit';
import { type DurationUnit, durationValue, UNIT, UNIT_WORDS } from './duration-value';

/** Units that may follow a greater one: "1 giờ 15 phút", "ba năm hai tháng". */
const SMALLER: Record<string, string> = { Y: 'tháng', M: 'ngày', W: 'ngày', D: 'giờ', H: 'phút', TM: 'giây' };

const DIRECTION = /^\s+(tới|nữa|sau|sắp tới|tiếp theo|qua|vừa qua|trước|gần đây)(?!\p{L})/u;

/** "vài ngày tới", "mấy tháng qua": so many that nothing can be reckoned. */
function vague({ start, end }: Hit, lower: string): Atom | null {
  const direction = DIRECTION.exec(textAfter(lower, end, 12));
  if (!direction) return null;
  const reach = end + direction[0].length;
  return { start, end: reach, fixed: vagueWay(direction[1] ?? '', lower, reach) };
}

/** The smaller unit behind the first, and where the expression ends: a unit that is not the next one is no part of it. */
function smaller(
  { full, start, end, shortMinutes, smallWords, smallUnit }: Hit,
  { letter, clock }: DurationUnit,
): { amount: number | null; unit: DurationUnit | undefined; end: number } {
  const isNext = smallUnit !== undefined && SMALLER[clock && letter === 'M' ? 'TM' : letter] === smallUnit;
  const minutes = shortMinutes ? Number(shortMinutes) : null;
  return {
    amount: isNext ? countOf(smallWords) : minutes,
    unit: shortMinutes ? UNIT.phút : UNIT[smallUnit ?? ''],
    end: smallUnit === undefined || isNext ? end : endOfUnit(full, smallWords, start),
  };
}

/** The length with the words of direction behind it: "hai giờ sau cuộc điện đàm" counts from the event named next. */
function directed(
  fixed: Fixed,
  { start, end }: Hit,
  amount: number,
  unit: DurationUnit,
  { text, lower }: ParserInput,
): Atom {
  const direction = unit.clock ? clockDirection(lower, end) : null;
  if (direction === null) return { start, end: end + directionLength(lower, end), fixed };
  const reach = end + direction.length;
  if (unit.letter === 'H' && direction.bare && namesEvent(text, lower, reach))
    fixed.fromEvent = { amount: direction.backwards ? -amount : amount, unit: 'hour' };
  return { start, end: reach, fixed };
}

/** hơn ba năm, gần 15 tháng, khoảng 40 phút, 3 năm rưỡi, 1 giờ 15 phút, nửa ngày. */
const duration: Parser = pattern(
  `${APPROXIMATE_STARTS} ${COUNT_STARTS}`,
  `(?<![\\d.,/:-]|\\d[–-] ?)${APPROXIMATE}(?:(\\d{1,3})\\s?[-–]\\s?(?=\\d))?(${COUNT})(?: (${UNIT_WORDS})|(?<=\\d)\\s?(h)(?:(\\d{2})(?!\\d))?)(?: (rưỡi)|(?:,? (?:và )?)(${COUNT}) (phút|giây|tháng|ngày|giờ))?${WORD_END}`,
  (match, input): Atom | null => {
    const hit = hitOf(match);
    const { start, least, words, name, approximate, half } = hit;
    const unit = UNIT[name];
    if (!unit || isSomethingElse(hit, input)) return null;
    const amount = countOf(least ?? words);
    if (amount === null) return vague(hit, input.lower);
    const small = smaller(hit, unit);
    const value = durationValue(amount, unit, half, small.amount, small.unit);
    // "2-3 năm" is about two years.
    const modifier = modifierOf(approximate) ?? (least === undefined ? undefined : 'about');
    const fixed: Fixed = { type: 'duration', value, ...(modifier && { modifier }) };
    return small.end === hit.end
      ? directed(fixed, hit, amount, unit, input)
      : { start, end: small.end, fixed };
  },
);

export const durationParsers: readonly Parser[] = [duration];
