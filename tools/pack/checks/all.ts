import { dates, weekdays } from './dates';
import type { RecordCheck } from './problem';
import { entities, membership, series, twins } from './relations';
import { grounds, reports } from './reports';
import { wording } from './wording';

/** Every check of the records beyond their schema. */
export const RECORD_CHECKS: readonly RecordCheck[] = [
  dates,
  weekdays,
  wording,
  entities,
  reports,
  grounds,
  membership,
  series,
  twins,
];
