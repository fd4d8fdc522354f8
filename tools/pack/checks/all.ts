import { contradictions } from './contradictions';
import { dates } from './dates';
import { entities } from './entities';
import { grounds } from './grounds';
import type { RecordCheck } from './problem';
import { relations } from './relations';
import { reportTimes } from './report-times';
import { reportUrls } from './report-urls';
import { seriesMembers } from './series-members';
import { seriesOrder } from './series-order';
import { sources } from './sources';
import { texts } from './texts';
import { twins } from './twins';
import { weekdays } from './weekdays';
import { wording } from './wording';
import { zones } from './zones';

/** Every check of the records beyond their schema. */
export const RECORD_CHECKS: readonly RecordCheck[] = [
  dates,
  weekdays,
  zones,
  wording,
  texts,
  entities,
  reportUrls,
  reportTimes,
  sources,
  grounds,
  relations,
  seriesMembers,
  seriesOrder,
  twins,
  contradictions,
];
