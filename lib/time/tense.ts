import type { Span } from '../text/span';

/** Verbs and words that tell whether a time is to come or gone. */
const FUTURE = 'sẽ|dự kiến|sắp|có kế hoạch|lên kế hoạch|dự định|hẹn|ấn định|định vào';
const PAST = 'đã|vừa|từng|hồi|xảy ra|diễn ra hôm';
/** Whole words are told apart afterwards: a look-behind at every sign would cost more than the rest. */
const CUE = new RegExp(`(${FUTURE})|(?:${PAST})`, 'g');
const LETTER = /\p{L}/u;
/** How far from the expression a verb still tells its time, in UTF-16 units. */
const REACH_BEFORE = 60;
const REACH_AFTER = 50;

export type Tense = 'past' | 'future';

/** The first cue between two offsets, or the last one. */
function cueIn(lower: string, from: number, to: number, which: 'first' | 'last'): Tense | undefined {
  const part = lower.slice(from, to);
  let found: Tense | undefined;
  CUE.lastIndex = 0;
  for (let match = CUE.exec(part); match !== null; match = CUE.exec(part)) {
    const start = from + match.index;
    if (LETTER.test(lower.charAt(start - 1)) || LETTER.test(lower.charAt(start + match[0].length))) continue;
    found = match[1] === undefined ? 'past' : 'future';
    if (which === 'first') return found;
  }
  return found;
}

const COMING = new RegExp(`(?<!\\p{L})(?:${FUTURE})(?!\\p{L})[^,;:]*$`, 'u');

/** Whether a verb of the future leads to the expression inside its clause: "dự kiến họp vào ngày 16/7". */
export const leadsToComing = (lower: string, sentence: Span, { start }: Span): boolean =>
  COMING.test(lower.slice(Math.max(sentence.start, start - REACH_BEFORE), start));

/** The verb nearest before the expression inside its sentence decides, else the first after it. */
export function tenseOf(lower: string, sentence: Span, at: Span): Tense | undefined {
  // "21/9: …" heads a line of a chronicle: what the line tells has happened, whatever it plans.
  if (lower.charAt(at.end) === ':') return undefined;
  return (
    cueIn(lower, Math.max(sentence.start, at.start - REACH_BEFORE), at.start, 'last') ??
    cueIn(lower, at.end, Math.min(sentence.end, at.end + REACH_AFTER), 'first')
  );
}
