import type { Span } from '../text/span';
import { daysBetween, isRealIso } from './calendar';
import type { Expression } from './refiners/ranges';
import type { Resolved } from './resolve/context';

/** What earlier expressions of a text say about the next one. Fed with the expressions in reading order. */
export interface Scope {
  /** The sentence of the expression; moves on to it. */
  enter(expression: Expression): Span;
  /** The day that "cùng ngày", "hai ngày sau" or a clock time alone counts from. */
  previous(): string | null;
  /** The day mentioned before in the same sentence. */
  sentenceDay(): string | null;
  /** The day of the entry in a chronicle (paragraphs that begin with their day); null elsewhere. */
  entryDay(day: string): string | null;
  /** Year that days without one belong to here, when a heading, the sentence's head or a list sets it. */
  year(expression: Expression, day: string): number | null;
  leave(expression: Expression, resolved: Resolved): void;
}

interface Mention {
  day: string;
  end: number;
  /** The year is stated in the text. */
  stated: boolean;
}

const LIST_GAP = /^\s*(?:,|và|đến|tới|rồi|hoặc|cùng|;|-|–)?\s*(?:ngày|hôm)?\s*$/u;
const LONGEST_GAP = 8;
/** How far a year told inside a clause holds, in UTF-16 units. */
const REACH = 60;
/** A line that holds little more than a year is a heading: "Năm 2022", "2022:". */
const HEADING_REST = 3;

const ISO_DAY = 10;
/** So many paragraphs that begin with a day make a chronicle. */
const LEAST_ENTRIES = 5;
/** A line that begins with a day this far from the publication was written for that day. */
const PASTED = 7;

function lastDay({ type, value }: Resolved): string | null {
  if (type !== 'date' && type !== 'time') return null;
  const last = value.includes('/') ? (value.split('/').findLast((part) => part !== '..') ?? '') : value;
  const day = last.slice(0, ISO_DAY);
  if (day.length < ISO_DAY || /[WQ]/.test(day)) return null;
  return isRealIso(day) ? day : null;
}

/** Scope over a text whose sentences are given in order. */
export function scopeOf(text: string, bounds: readonly Span[], expressions: readonly Expression[]): Scope {
  let index = 0;
  let headingYear: number | null = null;
  let sentenceYear: { year: number; end: number; head: boolean } | null = null;
  let listYear: { year: number; end: number } | null = null;
  let last: Mention | null = null;
  let narrative: Mention | null = null;
  let entry: Mention | null = null;
  const sentenceAt = (): Span => bounds[index] ?? { start: 0, end: text.length };

  const startsParagraph = ({ start, piece }: Expression): boolean =>
    piece.point?.day !== undefined && (start === 0 || text.charAt(start - 1) === '\n');
  const isChronicle = expressions.filter(startsParagraph).length >= LEAST_ENTRIES;

  /** Moves on with the expressions: looking for the line's ends anew each time would be quadratic in one long line. */
  const paragraph: Span = { start: 0, end: -1 };
  const moveTo = (offset: number): void => {
    while (paragraph.end < offset) {
      paragraph.start = paragraph.end + 1;
      const end = text.indexOf('\n', paragraph.start);
      paragraph.end = end < 0 ? text.length : end;
    }
  };
  const isHeading = (span: Span): boolean =>
    span.start - paragraph.start <= HEADING_REST && paragraph.end - span.end <= HEADING_REST;
  const isEarlierParagraph = (mention: Mention): boolean => mention.end <= paragraph.start;

  return {
    enter(expression) {
      moveTo(expression.start);
      while (index < bounds.length - 1 && (bounds[index]?.end ?? 0) <= expression.start) {
        index += 1;
        sentenceYear = null;
      }
      return sentenceAt();
    },
    previous() {
      if (last === null) return null;
      // A full date of another year told in passing does not carry into the next paragraph.
      return last.stated && narrative !== null && isEarlierParagraph(last) ? narrative.day : last.day;
    },
    sentenceDay: () => (last !== null && last.end > sentenceAt().start ? last.day : null),
    entryDay(day) {
      if (entry === null || isEarlierParagraph(entry)) return null;
      // One old line pasted from a chronicle tells its own "hôm nay" in the sentence that its day begins.
      const pasted = Math.abs(daysBetween(entry.day, day)) > PASTED && entry.end > sentenceAt().start;
      return isChronicle || pasted ? entry.day : null;
    },
    year(expression, day) {
      if (listYear !== null && expression.start - listYear.end <= LONGEST_GAP) {
        if (LIST_GAP.test(text.slice(listYear.end, expression.start))) return listYear.year;
      }
      // "Hội nghị năm 2023 khai mạc ngày 15/6", but not "sau vụ sáp nhập năm 2014, ngày 12/2".
      const reaches =
        sentenceYear !== null &&
        (sentenceYear.head ||
          !/[,;:(]/.test(text.slice(sentenceYear.end, Math.min(expression.start, sentenceYear.end + REACH))));
      const year = (reaches ? sentenceYear?.year : undefined) ?? headingYear;
      return year === null || year === Number(day.slice(0, 4)) ? null : year;
    },
    leave(expression, resolved) {
      const { piece, open } = expression;
      const year = piece.point?.year;
      if (year !== undefined && piece.point) {
        const alone = piece.point.month === undefined && piece.point.day === undefined;
        if (alone && isHeading(expression)) headingYear = year;
        else if (alone && open === undefined)
          sentenceYear = { year, end: expression.end, head: expression.start - sentenceAt().start <= 1 };
        else if (!alone && expression.until === undefined) listYear = { year, end: expression.end };
      }
      if (open !== undefined) return;
      const day = lastDay(resolved);
      if (day === null) return;
      last = { day, end: expression.end, stated: year !== undefined };
      if (startsParagraph(expression)) entry = last;
      if (year === undefined) narrative = last;
    },
  };
}
