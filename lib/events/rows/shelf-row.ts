import { MS_A_DAY } from '../../time/iso-days';
import { reportDay, reportEntities, reportKey } from '../event-keys';
import { reportWords } from '../search/search-words';
import type { LooseReport } from '../types';

/** An article that the reader has read, kept as a report with what it told; none of its text. */
export interface ShelfRow {
  /** Its address as `reportKey` writes it: an article read twice stands once. */
  key: string;
  /** When it was read last, in milliseconds since 1970. */
  readAt: number;
  entityDays: string[];
  days: string[];
  words: string[];
  report: LooseReport;
}

/** At most so many articles, none longer than so many days. */
export const SHELF = { articles: 500, days: 90 } as const;

/** An article as it lies on the shelf, with its keys; `readAt` in milliseconds since 1970. */
export function shelfRow(report: LooseReport, readAt: number): ShelfRow {
  const day = reportDay(report);
  return {
    key: reportKey(report.url),
    readAt,
    entityDays: reportEntities(report).map((entity) => `${entity}|${day ?? ''}`),
    days: day === null ? [] : [day],
    words: reportWords(report),
    report,
  };
}

/** Articles read before this moment are taken off the shelf. */
export const shelfLimit = (now: number): number => now - SHELF.days * MS_A_DAY;
