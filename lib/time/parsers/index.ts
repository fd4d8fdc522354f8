import type { Parser } from '../atom';
import { clockParsers } from './clock';
import { dateParsers } from './dates';
import { durationParsers } from './durations';
import { feastParsers } from './feasts';
import { monthAndYearParsers } from './months-years';
import { rangeParsers } from './ranges';
import { relativeParsers } from './relative';
import { vagueParsers } from './vague';
import { zoneParsers } from './zone';

/** Every construct, the more specific first: of two hits on the same ground the longer wins, then the earlier parser. */
export const parsers: readonly Parser[] = [
  ...zoneParsers,
  ...vagueParsers,
  ...rangeParsers,
  ...feastParsers,
  ...dateParsers,
  ...relativeParsers,
  ...clockParsers,
  ...monthAndYearParsers,
  ...durationParsers,
];
