import type { Parser } from '../atom';
import { clockParsers } from './clock';
import { countedParsers } from './counted';
import { counterParsers } from './counters';
import { dateParsers } from './dates';
import { durationRangeParsers } from './duration-ranges';
import { durationParsers } from './durations';
import { feastParsers } from './feasts';
import { lunarParsers } from './lunar';
import { monthParsers } from './months';
import { nearDayParsers } from './near-days';
import { quarterParsers } from './quarters';
import { rangeParsers } from './ranges';
import { setParsers } from './sets';
import { vagueParsers } from './vague';
import { weekdayParsers } from './weekdays';
import { weekParsers } from './weeks';
import { yearParsers } from './years';
import { zoneParsers } from './zone';

/** Every construct, the more specific first: of two hits on the same ground the longer wins, then the earlier parser. */
export const parsers: readonly Parser[] = [
  ...zoneParsers,
  ...setParsers,
  ...vagueParsers,
  ...rangeParsers,
  ...lunarParsers,
  ...feastParsers,
  ...counterParsers,
  ...dateParsers,
  ...nearDayParsers,
  ...countedParsers,
  ...weekdayParsers,
  ...weekParsers,
  ...clockParsers,
  ...monthParsers,
  ...quarterParsers,
  ...yearParsers,
  ...durationRangeParsers,
  ...durationParsers,
];
