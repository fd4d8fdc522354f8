import { isoTimestamp } from './timestamp';

/**
 * VCCorp papers, Dân trí, VTV and Báo Tin tức end an address with YYMMDDHHMMSSmmm behind a number of their own
 * (20, 100, 102, 185, 188, 196, 198; Tuổi Trẻ changed from 20 to 100 in June 2026): only the last 15 of 17 or 18 digits
 * speak. It is when the page was made, so it comes after every stated publication time.
 */
const STAMP = /(?<!\d)\d{2,3}(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})\d{3}(?:\.[a-z]+)?\/?$/;
/** RFI: /vi/quốc-tế/20250519-…; other sites: /2025/05/19/… */
const DAY = /\/(20\d{2})(\/?)(\d{2})\2(\d{2})(?=[-/])/;
/** RFA: …-05212023064512.html, month first. */
const MONTH_FIRST = /-(\d{2})(\d{2})(20\d{2})\d{6}\.html$/;

/** The time inside a page address as ISO 8601 with Hanoi's offset; null when it holds none. */
export function urlTime(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const path = new URL(url).pathname;
  const american = MONTH_FIRST.exec(path);
  if (american)
    return isoTimestamp({ year: Number(american[3]), month: Number(american[1]), day: Number(american[2]) });
  const stamp = STAMP.exec(path);
  if (stamp) {
    const [year = 0, month = 0, day = 0, hour, minute, second] = stamp.slice(1).map(Number);
    return isoTimestamp({ year: 2000 + year, month, day, hour, minute, second });
  }
  const dated = DAY.exec(path);
  return dated && isoTimestamp({ year: Number(dated[1]), month: Number(dated[3]), day: Number(dated[4]) });
}
