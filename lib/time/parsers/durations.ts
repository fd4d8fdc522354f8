import { type Atom, type Parser, pattern, whole } from '../atom';
import { COUNT, NO_LETTER_AFTER, NO_LETTER_BEFORE } from '../words';
import { countOf } from './relative';

const UNIT: Record<string, [designator: string, time: boolean]> = {
  giây: ['S', true],
  phút: ['M', true],
  giờ: ['H', true],
  'giờ đồng hồ': ['H', true],
  tiếng: ['H', true],
  'tiếng đồng hồ': ['H', true],
  h: ['H', true],
  ngày: ['D', false],
  'ngày đêm': ['D', false],
  đêm: ['D', false],
  hôm: ['D', false],
  tuần: ['W', false],
  'tuần lễ': ['W', false],
  tháng: ['M', false],
  năm: ['Y', false],
  'thập kỷ': ['0Y', false],
  'thập niên': ['0Y', false],
  'thế kỷ': ['00Y', false],
};
const UNITS = Object.keys(UNIT)
  .sort((a, b) => b.length - a.length)
  .join('|');
const APPROXIMATE =
  '(?:(hơn|trên|quá|ít nhất|tối thiểu|gần|ngót|chưa tới|chưa đến|chưa đầy|dưới|không đầy|khoảng|chừng|ước chừng|tối đa|tròn|đúng|vừa tròn|suốt|ròng rã|vỏn vẹn|chỉ)\\s+)?';

/** hơn ba năm, gần 15 tháng, khoảng 40 phút, 3 năm rưỡi, 1 giờ 15 phút, nửa ngày. */
const duration: Parser = pattern(
  new RegExp(
    `${NO_LETTER_BEFORE}${APPROXIMATE}(${COUNT})(?:\\s+|(?=h))(${UNITS})(?:\\s+(rưỡi)|(?:\\s+(?:và\\s+)?)(${COUNT})\\s+(phút|giây|tháng|ngày|tuần|giờ))?${NO_LETTER_AFTER}`,
    'gu',
  ),
  (match, { text, lower }): Atom | null => {
    const [full, approximate, words = '', unitWord = '', half, smallWords, smallUnit] = match;
    const unit = UNIT[unitWord];
    const amount = countOf(words);
    const before = lower.slice(Math.max(0, match.index - 14), match.index);
    const after = lower.slice(match.index + full.length, match.index + full.length + 16);
    if (!unit || /[.,/:-]$/.test(before) || /(?:thứ|tháng|số|năm|điều|lúc|mùng|mồng|ngày)\s$/u.test(before))
      return null;
    if (
      unitWord === 'h' &&
      !/(?:trong|suốt|vòng|kéo dài|hơn|gần|sau|khoảng)\s$/u.test(before) &&
      !/^\s+(?:qua|tới|trước)/.test(after)
    )
      return null;
    // "ba năm" is a length, "ông Ba Năm" a name; "năm tháng" may be "years and months".
    if (/\p{Lu}/u.test(text.charAt(match.index)) && /\p{L}\s$/u.test(before) && !/[.!?"”]\s$/.test(before))
      return null;
    if (/^\s+(?:tuổi|một lần|người|chiều)(?!\p{L})/u.test(after) && unitWord !== 'tháng') return null;
    if (unitWord === 'tháng' && /^\s+(?:tuổi|giêng|chạp|tư|\d)/u.test(after)) return null;
    if ((unitWord === 'ngày' || unitWord === 'đêm') && /^\s+\d{1,2}\s?(?:[/.-]|và|,|đến)/u.test(after))
      return null;
    if (unitWord === 'năm' && /^\s+(?:(?:1[5-9]|20)\d\d)/u.test(after)) return null;
    if (unitWord === 'tiếng' && !/^\s*(?:đồng|rưỡi|[,.;)]|$)|^\s+\p{L}/u.test(after)) return null;
    if (unitWord === 'tiếng' && /^\s+(?:nga|anh|việt|súng|nổ|nói|pháp|trung|ukraine|vang|động)/u.test(after))
      return null;
    if (
      unitWord === 'giờ' &&
      /^\s+(?:sáng|trưa|chiều|tối|đêm|ngày|gmt|theo giờ|kém|hôm|\(?giờ|việt|moskva|hà nội|kiev)(?!\p{L})/u.test(
        after,
      ) &&
      !half
    )
      return null;
    if (amount === null) {
      const word = /vài|đôi|một hai|hai ba|ba bốn/.test(words);
      if (!word) return null;
      const direction = /^\s+(?:tới|nữa|sau)/.test(after)
        ? 'FUTURE_REF'
        : /^\s+(?:qua|trước|gần đây)/.test(after)
          ? 'PAST_REF'
          : null;
      return direction ? { ...whole(match), fixed: { type: 'vague', value: direction } } : null;
    }
    let value: string;
    const [designator, time] = unit;
    const zeros = designator.startsWith('0') ? designator.replace('Y', '') : '';
    const letter = designator.replace(/^0+/, '');
    const fraction = amount % 1 !== 0;
    if (half || fraction) {
      const wholePart = Math.floor(amount);
      const share = half ? 0.5 : amount % 1;
      const smaller: Record<string, [string, number]> = {
        Y: ['M', 12],
        M: time ? ['S', 60] : ['D', 30],
        W: ['D', 7],
        D: ['H', 24],
        H: ['M', 60],
      };
      const [small, factor] = smaller[letter] ?? ['', 1];
      const rest = Math.round(share * factor);
      const head = wholePart > 0 ? `${wholePart}${letter}` : '';
      if (letter === 'D') value = wholePart > 0 ? `P${wholePart}DT${rest}H` : `PT${rest}H`;
      else value = time ? `PT${head}${rest}${small}` : `P${head}${rest}${small}`;
    } else if (smallWords && smallUnit) {
      const small = countOf(smallWords);
      const smallDefinition = UNIT[smallUnit];
      if (small === null || !smallDefinition) return null;
      if (time) value = `PT${amount}${letter}${small}${smallDefinition[0]}`;
      else
        value = smallDefinition[1]
          ? `P${amount}${letter}T${small}${smallDefinition[0]}`
          : `P${amount}${letter}${small}${smallDefinition[0]}`;
    } else value = `${time ? 'PT' : 'P'}${amount}${zeros}${letter}`;
    const modifier =
      approximate === undefined
        ? undefined
        : /hơn|trên|quá|ít nhất|tối thiểu/.test(approximate)
          ? 'more'
          : /gần|ngót|chưa|dưới|không đầy|tối đa/.test(approximate)
            ? 'less'
            : /khoảng|chừng/.test(approximate)
              ? 'about'
              : undefined;
    // "suốt", "chỉ" and "vỏn vẹn" stand outside the expression.
    const skip =
      approximate && /suốt|ròng rã|vỏn vẹn|chỉ/.test(approximate)
        ? full.indexOf(words, approximate.length)
        : 0;
    return {
      start: match.index + skip,
      end: match.index + full.length,
      fixed: { type: 'duration', value, ...(modifier && { modifier }) },
    };
  },
);

export const durationParsers: readonly Parser[] = [duration];
