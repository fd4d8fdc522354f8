import type { MatchedClaim } from '../../match/match-claims';
import type { TimeExpression } from '../../time/types';
import type { Check, CheckContext } from '../context';
import { unreported } from '../finding/evidence';
import { findingOf } from '../finding/finding-of';
import { ON_DAY } from '../reading/of-day';
import { isRange, MINUTES, minutesOf } from '../reading/length';

/** "đòi ngừng bắn 30 ngày", "lệnh ngừng bắn vô điều kiện ít nhất 60 ngày" */
const TRUCE = /(?:ngừng bắn|đình chiến|hưu chiến)(?:\s+(?!và|hay|hoặc|sau|trước)\p{L}+){0,5}\s*$/iu;
const BEFORE = 60;
/** The last line that still tells what the headline does. */
const LAST_TOLD = 3;
/** A month is thirty days or so. */
const MONTHS = /^P\d+M$/;
const isTruce = ({ type, start }: TimeExpression, text: string): boolean =>
  type === 'duration' && TRUCE.test(text.slice(Math.max(0, start - BEFORE), start));

/** Whether the record of an event of the told day has a truce of so many minutes. */
const isRecorded = (minutes: number, news: readonly MatchedClaim[]): boolean =>
  news.some(({ evidence }) =>
    evidence.some(
      ({ event, date }) =>
        event.grounds &&
        (date ?? 0) >= ON_DAY &&
        event.quantities.some(
          ({ what, unit, value }) => /truce|ceasefire/.test(what) && value * (MINUTES[unit] ?? 0) === minutes,
        ),
    ),
  );

const timesIn = (claims: readonly MatchedClaim[], { times }: CheckContext): TimeExpression[] => [
  ...new Set(claims.flatMap(({ claim }) => claim.times.flatMap((index) => times[index] ?? []))),
];

/**
 * The length of a truce in the headline that is nowhere in the body, beside the only one that the body tells: "ngừng
 * bắn 30 ngày" over "ngừng bắn ít nhất 60 ngày". Which of the two is marked the record of that day decides.
 */
export const headlineLengthCheck: Check = (context) => {
  const { text, matched, lang } = context;
  const title = matched.filter(({ claim }) => claim.inTitle);
  const body = matched.filter(({ claim }) => !claim.inTitle);
  const news = body.filter(({ claim }) => claim.line <= LAST_TOLD);
  const [mine, ...others] = timesIn(title, context).filter((time) => isTruce(time, text));
  const lengths = timesIn(body, context).filter(({ type }) => type === 'duration');
  const truces = lengths.filter((time) => isTruce(time, text));
  const [first, ...more] = truces;
  if (!mine || !first || others.length > 0 || more.length > 0) return [];
  if ([mine, first].some(({ start, end }) => isRange(text.slice(start, end)))) return [];
  const [headline, told] = [minutesOf(mine.value), minutesOf(first.value)];
  if (headline === null || told === null || headline === told) return [];
  if (lengths.some(({ value }) => minutesOf(value) === headline || MONTHS.test(value))) return [];
  if (!timesIn(news, context).includes(first)) return [];
  const inBody = isRecorded(headline, news) && !isRecorded(told, news);
  const [at, known] = inBody ? [first, mine] : [mine, first];
  return [
    findingOf(
      { kind: 'duration', at, claim: null, claimed: at.value, known: known.value },
      unreported('article'),
      lang,
    ),
  ];
};
