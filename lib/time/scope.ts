import type { Span } from '../text/span';
import { isRealIso } from './iso-days';
import type { Expression } from './refiners/ranges';
import type { Resolved } from './resolve/context';
import { isSpoken } from './speech';
import { leadsToComing } from './tense';

interface Mention {
  day: string;
  end: number;
  /** The year is stated in the text. */
  stated: boolean;
  /** Told as coming. */
  coming: boolean;
}

/**
 * What earlier expressions of a text say about the next one. Fed with the expressions in reading order: `enter` one,
 * ask, `leave` it. Functions over one object, not closures: a text of a few words must not pay for a dozen of them.
 */
export interface Scope {
  readonly text: string;
  /** The text in lower case, of the same length. */
  readonly lower: string;
  /** Sentences of the text, in order. */
  readonly bounds: readonly Span[];
  /** Paragraphs begin with their days. */
  readonly isChronicle: boolean;
  /** Index of the sentence at hand. */
  sentence: number;
  /** The line at hand; moves on with the expressions: looking for its ends anew each time would be quadratic. */
  readonly paragraph: Span;
  headingYear: number | null;
  sentenceYear: { year: number; end: number; head: boolean } | null;
  listYear: { year: number; end: number } | null;
  last: Mention | null;
  /** The last day told without a year: where the story stands. */
  narrative: Mention | null;
  /** The last day that is not told as coming. */
  standing: Mention | null;
  /** The day that began a paragraph. */
  entry: Mention | null;
}

/** A line that holds little more than a year is a heading: "Năm 2022", "2022:". */
const HEADING_REST = 3;

const ISO_DAY = 10;
/** So many paragraphs that begin with a day make a chronicle. */
const LEAST_ENTRIES = 5;

function lastDay({ type, value }: Resolved): string | null {
  if (type !== 'date' && type !== 'time') return null;
  const last = value.includes('/') ? (value.split('/').findLast((part) => part !== '..') ?? '') : value;
  const day = last.slice(0, ISO_DAY);
  if (day.length < ISO_DAY || /[WQ]/.test(day)) return null;
  return isRealIso(day) ? day : null;
}

const startsParagraph = (text: string, { start, piece }: Expression): boolean =>
  piece.point?.day !== undefined && (start === 0 || text.charAt(start - 1) === '\n');

function isChronicle(text: string, expressions: readonly Expression[]): boolean {
  let entries = 0;
  for (const expression of expressions) if (startsParagraph(text, expression)) entries += 1;
  return entries >= LEAST_ENTRIES;
}

/** Scope over a text whose sentences are given in order. */
export function scopeOf(
  { text, lower }: Pick<Scope, 'text' | 'lower'>,
  bounds: readonly Span[],
  expressions: readonly Expression[],
): Scope {
  return {
    text,
    lower,
    bounds,
    isChronicle: isChronicle(text, expressions),
    sentence: 0,
    paragraph: { start: 0, end: -1 },
    headingYear: null,
    sentenceYear: null,
    listYear: null,
    last: null,
    narrative: null,
    standing: null,
    entry: null,
  };
}

/** The sentence at hand. */
export const sentenceAt = ({ bounds, sentence, text }: Scope): Span =>
  bounds[sentence] ?? { start: 0, end: text.length };

/** Whether a mention stands above the line at hand. */
export const isEarlierParagraph = ({ paragraph }: Scope, mention: Mention): boolean =>
  mention.end <= paragraph.start;

/** The sentence of the expression; moves on to it. */
export function enter(scope: Scope, { start }: Expression): Span {
  const { text, bounds, paragraph } = scope;
  while (paragraph.end < start) {
    paragraph.start = paragraph.end + 1;
    const end = text.indexOf('\n', paragraph.start);
    paragraph.end = end < 0 ? text.length : end;
  }
  while (scope.sentence < bounds.length - 1 && (bounds[scope.sentence]?.end ?? 0) <= start) {
    scope.sentence += 1;
    scope.sentenceYear = null;
  }
  return sentenceAt(scope);
}

/** The day mentioned before in the same sentence. */
export const sentenceDay = (scope: Scope): string | null =>
  scope.last !== null && scope.last.end > sentenceAt(scope).start ? scope.last.day : null;

/** A year alone on its line heads what follows; one inside a sentence or a list holds for its neighbours. */
function takeYear(scope: Scope, year: number, { start, end, piece, open, until }: Expression): void {
  const alone = piece.point?.month === undefined && piece.point?.day === undefined;
  if (!alone) {
    if (until === undefined) scope.listYear = { year, end };
    return;
  }
  const { paragraph } = scope;
  const isHeading = start - paragraph.start <= HEADING_REST && paragraph.end - end <= HEADING_REST;
  if (isHeading) scope.headingYear = year;
  else if (open === undefined) scope.sentenceYear = { year, end, head: start - sentenceAt(scope).start <= 1 };
}

/** Whether a day is told as coming, seen from the day of the page; "dự kiến họp ngày 20/5" on that day too. */
function isComing(scope: Scope, expression: Expression, day: string, today: string | null): boolean {
  if (today === null || day < today) return false;
  return day > today || leadsToComing(scope.lower, sentenceAt(scope), expression);
}

/** Whether somebody's words tell the day, after one that the same sentence tells outside of them. */
function isAsideInSpeech(scope: Scope, { start }: Expression): boolean {
  const { text, last } = scope;
  return sentenceDay(scope) !== null && isSpoken(text, start) && !isSpoken(text, last?.end ?? start);
}

/** "Hôm 19/4, ông tuyên bố ngừng bắn dịp lễ Phục sinh": the feast names the truce, the day tells where the story stands. */
const isFeastBeside = (scope: Scope, { piece }: Expression): boolean =>
  piece.point?.feast !== undefined && sentenceDay(scope) !== null;

/** Keeps what the expression says about those after it; `today` is the day that the page speaks from, null when unknown. */
export function leave(scope: Scope, expression: Expression, resolved: Resolved, today: string | null): void {
  const year = expression.piece.point?.year;
  if (year !== undefined) takeYear(scope, year, expression);
  if (expression.open !== undefined) return;
  const day = lastDay(resolved);
  if (day === null) return;
  // "Ngày 13-9, TASS viết: “Ông ấy đến hôm thứ hai.” Cùng ngày, …": the story stands at the 13th.
  if (isAsideInSpeech(scope, expression) || isFeastBeside(scope, expression)) return;
  const mention: Mention = {
    day,
    end: expression.end,
    stated: year !== undefined,
    coming: isComing(scope, expression, day, today),
  };
  scope.last = mention;
  if (!mention.coming) scope.standing = mention;
  if (startsParagraph(scope.text, expression)) scope.entry = mention;
  if (year === undefined) scope.narrative = mention;
}
