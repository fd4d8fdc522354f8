import { daysOf } from '../../match/compare/dates';
import { sentences } from '../../text/sentences';
import { contains } from '../../text/span';
import { DAYS_A_MONTH, daysBetween } from '../../time/iso-days';
import { isSpoken } from '../../time/speech';
import type { TimeExpression } from '../../time/types';
import type { Check, CheckContext } from '../context';
import { unreported } from '../finding/evidence';
import { findingOf } from '../finding/finding-of';
import { isPublished } from '../reading/told-day';
import type { Finding } from '../types';

/** "Đây là lần đầu tiên hai ông nói chuyện sau …": the words up to the length. */
const FIRST_AFTER = /(?<!\p{L})(?:lần đầu(?: tiên)?|đầu tiên)(?!\p{L})[^.;:]{0,80}\s(?:sau|trong)\s+$/iu;
/** "Lần trước là hồi …", "Cuộc gặp gần nhất diễn ra hồi …": the words up to the day of the one before. */
const ONE_BEFORE =
  /^(?:lần|cuộc|chuyến|vòng|đợt)(?:\s(?!trước|gần|cuối)\p{L}+){0,6}\s(?:trước(?: đó)?|gần (?:đây )?nhất|cuối(?: cùng)?)\s[^.,;:]{0,40}$/iu;
const LENGTH = /^P(\d+)([YM])$/;
const MONTHS = { Y: 12, M: 1 } as const;
/** How far a length may be off in round numbers: shares of its unit, and months. */
const OFF: Record<string, { short: number; long: number }> = {
  less: { short: 1, long: 0.1 },
  more: { short: 0.1, long: 1 },
  about: { short: 0.6, long: 0.9 },
};
const OFF_MONTHS = 1;

/** Least and most months that a told length may stand for; null for one in other units. */
function monthsOf({ value, mod }: TimeExpression): { least: number; most: number } | null {
  const [, digits, unit] = LENGTH.exec(value) ?? [];
  const off = OFF[mod ?? 'about'];
  if (!digits || !off) return null;
  const size = unit === 'Y' ? MONTHS.Y : MONTHS.M;
  const told = Number(digits) * size;
  return { least: told - off.short * size - OFF_MONTHS, most: told + off.long * size + OFF_MONTHS };
}

const isoOfMonths = (months: number): string => {
  const [years, rest] = [Math.floor(months / MONTHS.Y), months % MONTHS.Y];
  return `P${years > 0 ? `${years}Y` : ''}${rest > 0 || years === 0 ? `${rest}M` : ''}`;
};

/** The time that the next sentence gives for the one before; null when it tells none. */
function oneBefore(
  index: number,
  { text, times }: CheckContext,
  bounds: readonly { start: number; end: number }[],
) {
  const at = times[index];
  const before = times[index + 1];
  const which = at ? bounds.findIndex((one) => contains(one, at)) : -1;
  const next = bounds[which + 1];
  if (!at || !before || which < 0 || !next || !contains(next, before)) return null;
  if (text.slice(at.end, next.start).includes('\n')) return null;
  return ONE_BEFORE.test(text.slice(next.start, before.start)) ? before : null;
}

/**
 * "Lần đầu tiên hai ông nói chuyện sau gần bốn năm. Lần trước là hồi tháng 12/2022": the length against the time that
 * the page itself gives for the one before, counted to the page's day or to what it tells of.
 */
export const lastTimeCheck: Check = (context) => {
  const { text, times, matched, publicationDay, reference, lang } = context;
  if (publicationDay === null || !isPublished(reference)) return [];
  const candidates = times.flatMap((time, index) => {
    const months = time.type === 'duration' ? monthsOf(time) : null;
    const line = text.slice(text.lastIndexOf('\n', time.start) + 1, time.start);
    return months && FIRST_AFTER.test(line) && !isSpoken(text, time.start) ? [{ time, index, months }] : [];
  });
  if (candidates.length === 0) return [];
  const bounds = sentences(text);
  return candidates.flatMap(({ time, index, months }): Finding[] => {
    const before = oneBefore(index, context, bounds);
    const span = before && daysOf(before.value);
    if (!span || span.grain === 'open' || span.grain === 'year') return [];
    const about = matched.filter(({ claim }) => claim.times.includes(index));
    const days = [
      publicationDay,
      ...about.flatMap(({ same, topic }) => [same, topic].flatMap((one) => one?.event.date ?? [])),
    ];
    const fits = days.some((day) => {
      const [least, most] = [daysBetween(span.to, day), daysBetween(span.from, day)].map(
        (n) => n / DAYS_A_MONTH,
      );
      return (most ?? 0) >= months.least && (least ?? 0) <= months.most;
    });
    const known = Math.round(daysBetween(span.from, publicationDay) / DAYS_A_MONTH);
    if (fits || known <= 0) return [];
    return [
      findingOf(
        {
          kind: 'duration',
          at: time,
          claim: about[0]?.claim.id ?? null,
          claimed: time.value,
          known: isoOfMonths(known),
        },
        unreported('article'),
        lang,
      ),
    ];
  });
};
