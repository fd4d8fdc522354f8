import type { Span } from '../text/span';

/** Verbs and words that tell whether a time is to come or gone. */
const FUTURE = 'sẽ|dự kiến|sắp|có kế hoạch|lên kế hoạch|dự định|hẹn|ấn định|định vào|chuẩn bị|chờ';
const PAST = 'đã|vừa|từng|hồi|xảy ra|diễn ra hôm';
const CUE = new RegExp(`(?<!\\p{L})(?:(${FUTURE})|(?:${PAST}))(?!\\p{L})`, 'gu');
/** How far from the expression a verb still tells its time, in UTF-16 units. */
const REACH_BEFORE = 60;
const REACH_AFTER = 50;

export type Tense = 'past' | 'future';

const cuesIn = (part: string): Tense[] =>
  [...part.matchAll(CUE)].map((match) => (match[1] === undefined ? 'past' : 'future'));

/** The verb nearest before the expression inside its sentence decides, else the first after it. */
export function tenseOf(lower: string, sentence: Span, at: Span): Tense | undefined {
  const before = cuesIn(lower.slice(Math.max(sentence.start, at.start - REACH_BEFORE), at.start)).at(-1);
  return before ?? cuesIn(lower.slice(at.end, Math.min(sentence.end, at.end + REACH_AFTER)))[0];
}
