import { asFixed, type Atom, type Fixed, type Parser, pattern, textAfter, textBefore } from '../atom';
import { wordsToNumber } from '../../text/number-words';
import { durationValue } from './duration-value';
import { APPROXIMATE, APPROXIMATE_STARTS, COUNT, COUNT_STARTS, modifierOf, WORD_END } from '../words';
import type { TimeModifier } from '../types';

const UNITS: Record<string, 'day' | 'week' | 'month' | 'year'> = {
  ngày: 'day',
  hôm: 'day',
  đêm: 'day',
  tuần: 'week',
  'tuần lễ': 'week',
  tháng: 'month',
  năm: 'year',
};
const LETTERS = { day: 'D', week: 'W', month: 'M', year: 'Y' } as const;

/** Number of a count in figures or words; null for 'vài', 'hai ba'. */
export function countOf(words: string): number | null {
  if (/^\d/.test(words)) return Number(words.replaceAll('.', '').replace(',', '.'));
  if (words === 'nửa') return 0.5;
  if (/vài|đôi|một hai|hai ba|ba bốn/.test(words)) return null;
  return wordsToNumber(words);
}

/** After "ba ngày sau" these begin a clause of its own or end one; anything else is the event it counts from. */
const ALONE =
  /^\s*(?:[,.;:)!?"”–-]|$|\n)|^\s+(?:ông|bà|họ|hai bên|các bên|phía|thì|vẫn|đã|sẽ|lại|mới|và|nhưng|là|đến lượt|tới lượt|tại|ở|nữa|này|quân|lực lượng|bộ|chính phủ|cơ quan)(?!\p{L})/u;
const EVENT_NAME = /^\s+(?:Hội nghị|Thế chiến|Chiến tranh|Giáng sinh|Cách mạng|Lễ|Ngày)(?!\p{L})/u;

/** Whether the words after "N ngày sau/trước" name what it counts from. */
export function namesEvent(text: string, lower: string, end: number): boolean {
  const after = textAfter(lower, end, 20);
  if (ALONE.test(after)) return false;
  const first = /^\s+(\p{L})/u.exec(textAfter(text, end, 6))?.[1];
  if (first === undefined) return false;
  // A name begins the next clause ("hai ngày sau Nga đáp trả"), unless it is an event's.
  return first === first.toLowerCase() || EVENT_NAME.test(textAfter(text, end, 20));
}

/** What news tells "vài giờ sau" has happened as well, unless it says "sẽ" in the clause. */
const COMES =
  /^,?(?:(?! (?:nói|viết|rằng|cho biết|tuyên bố|khẳng định|thông báo) )[^.,;\n]){0,60}(?<!\p{L})sẽ(?!\p{L})/u;
/** Where a length without a number points: "vài tuần nữa" ahead, "mấy hôm trước" and "vài giờ sau" back. */
export function vagueWay(direction: string, lower: string, end: number): Fixed {
  const ahead =
    /tới|nữa|tiếp/.test(direction) || (direction.includes('sau') && COMES.test(textAfter(lower, end, 64)));
  return { type: 'vague', value: ahead ? 'FUTURE_REF' : 'PAST_REF' };
}

const SUFFIX =
  'trước đó|sau đó|trước đây|trước|sau|nữa|về trước|tiếp theo|qua|tới|sắp tới|vừa qua|vừa rồi|gần đây|nay';

/** The same value with what approximates it, where something does. */
function about(fixed: Fixed, modifier: TimeModifier | undefined): Fixed {
  if (modifier) fixed.modifier = modifier;
  return fixed;
}

/**
 * ba ngày trước, cách đây 10 năm, hai ngày sau đó, một ngày trước đó, hơn một tháng trước. With "hơn" or "gần" the day
 * is not known and the length is told.
 */
const counted: Parser = pattern(
  `cách+ trước+ sau+ ${APPROXIMATE_STARTS} ${COUNT_STARTS}`,
  `(?<![\\d.,/:-])(cách đây |cách nay |trước đó |sau đó )?${APPROXIMATE}(${COUNT}) (ngày|hôm|đêm|tuần lễ|tuần|tháng|năm)( rưỡi)?(?: (${SUFFIX}))?${WORD_END}`,
  (match, { text, lower }): Atom | null => {
    // Most lengths have neither.
    if (match[1] === undefined && match[6] === undefined) return null;
    const [full, prefix = '', approximate, words = '', unitWord = '', half, suffix] = match;
    const unit = UNITS[unitWord.replace(/\s+/g, ' ')];
    if (!unit) return null;
    // "ba ngày qua", "10 ngày tới", "ba năm nay" are lengths.
    const lasting = suffix !== undefined && /^(?:qua|tới|sắp|vừa|gần|nay)/.test(suffix);
    if (prefix === '' && lasting) return null;
    if (/(?<!\p{L})(?:thứ|tháng|năm|số|lần thứ)\s$/u.test(textBefore(lower, match.index, 8))) return null;
    const amount = countOf(words);
    const end = match.index + full.length;
    const backwards = /trước/.test(suffix ?? '') || /cách/.test(prefix) || prefix.startsWith('trước');
    if (amount === null) return asFixed(match, vagueWay(suffix ?? prefix, lower, end));
    const modifier = modifierOf(approximate);
    const length = durationValue(amount, { letter: LETTERS[unit] }, half !== undefined, null, undefined);
    if (half || amount % 1 !== 0 || modifier === 'more' || modifier === 'less') {
      // "cách đây hơn ba năm": the length alone is the expression.
      const skip = prefix.startsWith('cách') ? prefix.length : 0;
      return { start: match.index + skip, end, fixed: about({ type: 'duration', value: length }, modifier) };
    }
    if ((suffix === 'sau' || suffix === 'trước') && prefix === '' && namesEvent(text, lower, end)) {
      const fromEvent = { amount: backwards ? -amount : amount, unit };
      return asFixed(match, about({ type: 'duration', value: length, fromEvent }, modifier));
    }
    const fromText = /đó|tiếp/.test(`${suffix ?? ''}${prefix}`) || suffix === 'sau';
    const shift = {
      amount: backwards ? -amount : amount,
      unit,
      from: fromText ? ('previous' as const) : ('publication' as const),
    };
    const fixed: Fixed = { type: 'date', value: '', shift, counted: shift };
    return asFixed(match, about(fixed, modifier));
  },
);

/** "Ngày này 10 năm trước", "cùng kỳ năm ngoái", "ngày này năm ngoái": the same day of another year. */
const sameDay: Parser = pattern(
  'ngày~ đúng',
  `(?:đúng )?ngày này (?:(?:cách đây )?(${COUNT}) năm(?: trước| về trước)?|năm (ngoái|trước))${WORD_END}`,
  (match) => {
    const amount = match[2] ? 1 : countOf(match[1] ?? '');
    if (amount === null) return null;
    return asFixed(match, {
      type: 'date',
      value: '',
      shift: { amount: -amount, unit: 'year', from: 'publication', exactDay: true },
    });
  },
);

export const countedParsers: readonly Parser[] = [sameDay, counted];
