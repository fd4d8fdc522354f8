import { endsLikeSentence } from './lines';
import { isoTimestamp } from './timestamp';

/**
 * The visible date line of a page, in the forms of Vietnamese outlets:
 * "Thứ tư, 22/10/2025, 19:25 (GMT+7)", "05/10/2026 15:42 GMT+7", "06:28 | 01/03/2022", "Thứ Bảy, ngày 19/04/2025 - 22:51",
 * "15-08-2026 - 01:01 AM", "15 tháng 4 2022", "2023.05.21", also glued to its neighbours ("author29/03/2022 11:06").
 */

const DAY_FIRST = /(?<![\d/.:-])(\d{1,2})\s?([/.-])\s?(\d{1,2})\s?\2\s?((?:19|20)\d{2})(?!\d)/;
const YEAR_FIRST = /(?<![\d/.:-])((?:19|20)\d{2})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/;
const IN_WORDS = /(?<!\d)(\d{1,2})\s+tháng\s+(\d{1,2})(?:\s*,|\s+năm)?\s*((?:19|20)\d{2})(?!\d)/i;

const CLOCK = String.raw`(\d{1,2})(?::|h|g|giờ\s?)(\d{2})(?::(\d{2}))?(?:\s?(AM|PM|SA|CH)\b)?`;
/** After the date: "…/2025, 19:25", "… - 22:51", "…/2019 | 09:26:12", "…/2025 , 04:46", "… lúc 19h25", "…T19:25". */
const CLOCK_AFTER = new RegExp(String.raw`^(?:\s|[,|–-]|lúc|T)*(?<!\d)${CLOCK}`, 'i');
/** Before it: "06:28 | 01/03/2022", "Thứ Bảy, 10:15, 20/05/2023", "14h30 ngày 20/5/2025", "09:00 Thứ hai, 19/5/2025". */
const CLOCK_BEFORE = new RegExp(
  String.raw`(?<!\d)${CLOCK}(?:\s|[,|–-]|ngày|(?:thứ\s(?:[2-7]|hai|ba|tư|năm|sáu|bảy)|chủ\snhật))*$`,
  'i',
);
const OFFSET = /(?:GMT|UTC)\s?([+-])\s?(\d{1,2})|\s([+-])(\d{2}):00/;

/** Outlets that write AM or PM after a 24-hour clock ("17:10 PM", "01:01 AM" for one at night and in the afternoon alike). */
const IGNORES_SUFFIX = new Set(['cafef.vn', 'congluan.vn']);

/** Longest line that holds a date and little else, in UTF-16 units. */
const LONGEST_DATE_LINE = 80;

function dateIn(
  text: string,
): { year: number; month: number; day: number; start: number; end: number } | null {
  const found = DAY_FIRST.exec(text) ?? YEAR_FIRST.exec(text) ?? IN_WORDS.exec(text);
  if (!found) return null;
  const [day, month, year] = found
    .slice(1)
    .filter((part) => /^\d+$/.test(part))
    .map(Number) as [number, number, number];
  const span = { start: found.index, end: found.index + found[0].length };
  return day > 31 ? { year: day, month, day: year, ...span } : { year, month, day, ...span };
}

function hourOf(hour: number, suffix: string | undefined): number {
  if (!suffix || hour > 12) return hour;
  return (hour % 12) + (/^(?:PM|CH)$/i.test(suffix) ? 12 : 0);
}

/**
 * The first date of a line with the clock beside it, as ISO 8601 with an offset; a line without a clock gives the
 * day's first minute. Null when there is no date or it does not exist. `host` is the outlet's, for its clock habit.
 */
export function parseDateLine(text: string, host?: string | null): string | null {
  const line = text.normalize('NFC');
  const date = dateIn(line);
  if (!date) return null;
  const after = line.slice(date.end);
  const clock = CLOCK_AFTER.exec(after) ?? CLOCK_BEFORE.exec(line.slice(0, date.start));
  const [, hour, minute, second, suffix] = clock ?? [];
  const zone = OFFSET.exec(after.slice(0, 40));
  return isoTimestamp({
    ...date,
    hour: hourOf(Number(hour ?? 0), host && IGNORES_SUFFIX.has(host) ? undefined : suffix),
    minute: Number(minute ?? 0),
    second: Number(second ?? 0),
    offset: zone ? `${zone[1] ?? zone[3]}${(zone[2] ?? zone[4] ?? '').padStart(2, '0')}:00` : undefined,
  });
}

/** Whether a line says nothing but when the page was published ("Thứ hai, 19/05/2025 - 22:15", "date 2025-08-09"). */
export function isDateLine(line: string): boolean {
  if (line.length > LONGEST_DATE_LINE) return false;
  const text = line.normalize('NFC');
  const date = dateIn(text);
  if (!date) return false;
  const rest = `${text.slice(0, date.start)} ${text.slice(date.end)}`
    .replace(new RegExp(CLOCK, 'gi'), ' ')
    .replace(/\b(?:GMT|UTC)?\s?[+-]?\s?\d{1,2}(?::00)?\b/gi, ' ')
    .replace(/(?:GMT|UTC)\s?[+-]\s?\d{1,2}/gi, ' ')
    .replace(
      /thứ\s(?:[2-7]|hai|ba|tư|năm|sáu|bảy)|chủ\snhật|ngày(?:\sđăng)?|đăng|cập\snhật|xuất\sbản|lúc|date|published|updated/gi,
      ' ',
    );
  return !/\p{L}|\d/u.test(rest);
}

/** Whether a short line holds a full date and its clock beside other words: author, section ("An Nhiên · 26/8/2025, 08:40"). */
export const isByline = (line: string): boolean =>
  line.length <= LONGEST_DATE_LINE && !endsLikeSentence(line) && /\d[:hg]\d\d/.test(line) && !!dateIn(line);
