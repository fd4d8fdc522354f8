/** What a scope answers: the day or the year that an expression without its own takes from those before it. */

import { daysBetween } from './iso-days';
import type { Expression } from './refiners/ranges';
import { isEarlierParagraph, type Scope, sentenceAt } from './scope';

const LIST_GAP = /^\s*(?:,|và|đến|tới|rồi|hoặc|cùng|;|-|–)?\s*(?:ngày|hôm)?\s*$/u;
const LONGEST_GAP = 8;
/** How far a year told inside a clause holds, in UTF-16 units. */
const REACH = 60;
/** A line that begins with a day this far from the publication was written for that day. */
const PASTED = 7;

/** The day that "cùng ngày", "hai ngày sau" or a clock time alone counts from. */
export function previousDay(scope: Scope): string | null {
  const { last, narrative } = scope;
  if (last === null) return null;
  // A full date of another year told in passing does not carry into the next paragraph.
  return last.stated && narrative !== null && isEarlierParagraph(scope, last) ? narrative.day : last.day;
}

/** The day that "cùng ngày" means when the last one is yet to come: "họp ngày 17-18/2. Cùng ngày, ông phát biểu". */
export const standingDay = (scope: Scope): string | null =>
  scope.last?.coming && scope.standing !== null ? scope.standing.day : previousDay(scope);

/** The day of the entry in a chronicle (paragraphs that begin with their day); null elsewhere. */
export function entryDay(scope: Scope, day: string): string | null {
  const { entry } = scope;
  if (entry === null || isEarlierParagraph(scope, entry)) return null;
  // One old line pasted from a chronicle tells its own "hôm nay" in the sentence that its day begins.
  const pasted = entry.end > sentenceAt(scope).start && Math.abs(daysBetween(entry.day, day)) > PASTED;
  return scope.isChronicle || pasted ? entry.day : null;
}

/** Year that days without one belong to here, when a heading, the sentence's head or a list sets it. */
export function scopeYear(scope: Scope, { start }: Expression, day: string): number | null {
  const { text, listYear, sentenceYear } = scope;
  if (listYear !== null && start - listYear.end <= LONGEST_GAP) {
    if (LIST_GAP.test(text.slice(listYear.end, start))) return listYear.year;
  }
  // "Hội nghị năm 2023 khai mạc ngày 15/6", but not "sau vụ sáp nhập năm 2014, ngày 12/2".
  const reaches =
    sentenceYear !== null &&
    (sentenceYear.head ||
      !/[,;:(]/.test(text.slice(sentenceYear.end, Math.min(start, sentenceYear.end + REACH))));
  const year = (reaches ? sentenceYear?.year : undefined) ?? scope.headingYear;
  return year === null || year === Number(day.slice(0, 4)) ? null : year;
}
