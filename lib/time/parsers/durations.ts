import { type Atom, type Fixed, type Parser, pattern, textAfter, textBefore } from '../atom';
import { APPROXIMATE, APPROXIMATE_STARTS, COUNT, COUNT_STARTS, modifierOf, WORD_END } from '../words';
import { countOf, namesEvent, vagueWay } from './counted';
import { clockDirection, directionLength, endOfUnit, HOUR_AFTER, isNoLength } from './duration-guards';
import { type DurationUnit, durationValue } from './duration-value';
import { isDayInZone } from './zone';

const UNIT: Record<string, DurationUnit> = {
  giây: { letter: 'S', clock: true },
  phút: { letter: 'M', clock: true },
  giờ: { letter: 'H', clock: true },
  'giờ đồng hồ': { letter: 'H', clock: true },
  tiếng: { letter: 'H', clock: true },
  'tiếng đồng hồ': { letter: 'H', clock: true },
  h: { letter: 'H', clock: true },
  ngày: { letter: 'D' },
  'ngày đêm': { letter: 'D' },
  đêm: { letter: 'D' },
  hôm: { letter: 'D' },
  tuần: { letter: 'W' },
  'tuần lễ': { letter: 'W' },
  tháng: { letter: 'M' },
  năm: { letter: 'Y' },
  'thập kỷ': { letter: 'Y', times: 10 },
  'thập kỉ': { letter: 'Y', times: 10 },
  'thập niên': { letter: 'Y', times: 10 },
  'thế kỷ': { letter: 'Y', times: 100 },
};
const WORDS = Object.keys(UNIT)
  .filter((word) => word !== 'h')
  .sort((a, b) => b.length - a.length)
  .join('|');
/** Units that may follow a greater one: "1 giờ 15 phút", "ba năm hai tháng". */
const SMALLER: Record<string, string> = { Y: 'tháng', M: 'ngày', W: 'ngày', D: 'giờ', H: 'phút', TM: 'giây' };

/** hơn ba năm, gần 15 tháng, khoảng 40 phút, 3 năm rưỡi, 1 giờ 15 phút, nửa ngày. */
const duration: Parser = pattern(
  `${APPROXIMATE_STARTS} ${COUNT_STARTS}`,
  `(?<![\\d.,/:-]|\\d[–-] ?)${APPROXIMATE}(?:(\\d{1,3})\\s?[-–]\\s?(?=\\d))?(${COUNT})(?: (${WORDS})|(?<=\\d)\\s?(h)(?:(\\d{2})(?!\\d))?)(?: (rưỡi)|(?:,? (?:và )?)(${COUNT}) (phút|giây|tháng|ngày|giờ))?${WORD_END}`,
  (match, { text, lower }): Atom | null => {
    const [full, approximate, least, words = '', unitWord, short, shortMinutes, half, smallWords, smallUnit] =
      match;
    const name = (unitWord ?? short ?? '').replace(/\s+/g, ' ');
    const unit = UNIT[name];
    if (!unit) return null;
    const before = textBefore(lower, match.index, 14);
    const wholeEnd = match.index + full.length;
    if (isNoLength(name, before, textAfter(lower, wholeEnd, 16))) return null;
    if (isDayInZone(full, before, textAfter(lower, wholeEnd, 24))) return null;
    if (
      short !== undefined &&
      modifierOf(approximate) === undefined &&
      !(Number(words) >= 24) &&
      !/(?<!\p{L})(?:trong|suốt|vòng|kéo dài|sau|mất)\s$/u.test(before)
    )
      return null;
    if (name === 'giờ' && !half && HOUR_AFTER.test(textAfter(lower, wholeEnd, 16))) return null;
    // "ba năm" is a length, "ông Ba Năm" a name.
    if (/\p{Lu}/u.test(text.charAt(match.index)) && /\p{L}\s$/u.test(before) && !/^\d/.test(words))
      return null;
    // "đêm 8-1 năm nay" is a day, "2-3 năm" a length.
    if (
      least !== undefined &&
      (Number(least) >= Number(words) || /^ (?:nay|ngoái)/.test(textAfter(lower, wholeEnd, 7)))
    )
      return null;
    const amount = countOf(least ?? words);
    const after = textAfter(lower, wholeEnd, 12);
    if (amount === null) {
      const direction = /^\s+(tới|nữa|sau|sắp tới|tiếp theo|qua|vừa qua|trước|gần đây)(?!\p{L})/u.exec(after);
      if (!direction) return null;
      const end = wholeEnd + direction[0].length;
      return { start: match.index, end, fixed: vagueWay(direction[1] ?? '', lower, end) };
    }
    const fits =
      smallUnit !== undefined &&
      SMALLER[unit.clock && unit.letter === 'M' ? 'TM' : unit.letter] === smallUnit;
    const small = fits ? countOf(smallWords ?? '') : shortMinutes ? Number(shortMinutes) : null;
    const smallDefinition = shortMinutes ? UNIT.phút : UNIT[smallUnit ?? ''];
    const end = smallUnit !== undefined && !fits ? endOfUnit(full, smallWords ?? '', match.index) : wholeEnd;
    const value = durationValue(amount, unit, half !== undefined, small, smallDefinition);
    // "2-3 năm" is about two years.
    const modifier = modifierOf(approximate) ?? (least === undefined ? undefined : 'about');
    const fixed: Fixed = { type: 'duration', value, ...(modifier && { modifier }) };
    if (end !== wholeEnd) return { start: match.index, end, fixed };
    const direction = unit.clock ? clockDirection(lower, end) : null;
    if (direction === null) return { start: match.index, end: end + directionLength(lower, end), fixed };
    // "hai giờ sau cuộc điện đàm": counted from the event named next.
    if (unit.letter === 'H' && direction.bare && namesEvent(text, lower, end + direction.length))
      fixed.fromEvent = { amount: direction.backwards ? -amount : amount, unit: 'hour' };
    return { start: match.index, end: end + direction.length, fixed };
  },
);

export const durationParsers: readonly Parser[] = [duration];
