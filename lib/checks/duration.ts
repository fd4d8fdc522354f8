import type { EventRecord } from '../events/types';
import type { MatchedClaim } from '../match/match-claims';
import { sentences } from '../text/sentences';
import { contains } from '../text/span';
import { shiftDate } from '../time/calendar';
import type { TimeExpression } from '../time/types';
import type { Check, CheckContext } from './context';
import { evidenceOf } from './evidence';
import { isOfDay } from './of-day';
import { messageOf } from './messages';
import type { Finding } from './types';

const WAR_BEGAN = '2022-02-24';
/** The length of the whole war, not of a break, a term or somebody's rule. */
const WAR =
  /(?:cuộc chiến|chiến sự|xung đột|giao tranh|chiến tranh|chiến dịch quân sự)[^.;]{0,60}(?:kéo dài|bước sang|đã|nổ ra|bùng phát|bùng nổ|suốt|qua)/iu;

const minutesOf = (value: string): number | null => {
  const match = /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?)?$/.exec(value);
  if (!match) return null;
  const [, days = 0, hours = 0, minutes = 0] = match
    .map(Number)
    .map((part) => (Number.isNaN(part) ? 0 : part));
  return ((days ?? 0) * 24 + (hours ?? 0)) * 60 + (minutes ?? 0);
};
const MINUTES: Record<string, number> = { minutes: 1, hours: 60, days: 1440 };
const isoOf = (value: number, unit: string): string =>
  unit === 'minutes' ? `PT${value}M` : unit === 'hours' ? `PT${value}H` : `P${value}D`;

/** A told length with its approximator covers the known one: "hơn hai giờ" of 2 h 30. */
function covers(claimed: number, mod: TimeExpression['mod'], known: number): boolean {
  const ratio = known / claimed;
  if (mod === 'more') return ratio >= 0.95 && ratio <= 1.6;
  if (mod === 'less') return ratio <= 1.05 && ratio >= 0.5;
  if (mod === 'about') return ratio >= 0.75 && ratio <= 1.34;
  return Math.abs(ratio - 1) <= 0.12 || Math.abs(known - claimed) <= (known % 60 === 0 ? 20 : 0);
}

function ofEvent({ claim, same, againstDate }: MatchedClaim, context: CheckContext): Finding[] {
  if (
    !same?.event.grounds ||
    againstDate ||
    claim.modality === 'planned' ||
    claim.modality === 'hypothetical'
  )
    return [];
  if (!isOfDay(same, claim, context.articleDay)) return [];
  const { event } = same;
  const lengths = event.quantities.filter(
    ({ unit, what }) => unit in MINUTES && /length|duration|truce|talks|call|meeting/.test(what),
  );
  if (lengths.length !== 1) return [];
  const [length] = lengths;
  const cited = evidenceOf(event, context.articleDay);
  if (!length || !cited) return [];
  const told = claim.times
    .flatMap((index) => context.times[index] ?? [])
    .filter(({ type }) => type === 'duration');
  return told.flatMap((time) => {
    const claimed = minutesOf(time.value);
    const known = length.value * (MINUTES[length.unit] ?? 1);
    if (claimed === null || !isLengthOf(time, event, context) || covers(claimed, time.mod, known)) return [];
    // Days and hours count different things: "hội đàm hai ngày" of five hours of talks on two days.
    if (
      /D/.test(time.value) !== (length.unit === 'days') &&
      length.unit !== 'minutes' &&
      event.type !== 'ceasefire'
    )
      return [];
    const value = isoOf(length.value, length.unit);
    return [
      {
        kind: 'duration' as const,
        severity: 'conflict' as const,
        start: time.start,
        end: time.end,
        claim: claim.id,
        event: event.id,
        claimed: time.value,
        known: value,
        message: messageOf('duration', time.value, value, cited.against, context.lang),
        evidence: cited.evidence,
      },
    ];
  });
}

/** The words beside the length say that the happening itself lasted it. */
function isLengthOf(time: TimeExpression, event: EventRecord, { text }: CheckContext): boolean {
  const before = text.slice(Math.max(0, time.start - 30), time.start).toLowerCase();
  const after = text.slice(time.end, time.end + 12).toLowerCase();
  if (/(?:sau|trước|qua|nữa|tới|đó)$/u.test(text.slice(time.start, time.end).toLowerCase())) return false;
  if (/^\s*(?:sau|trước|qua|nữa|tới)(?!\p{L})/u.test(after) || /(?:sau|trước|cách|mỗi)\s+$/u.test(before))
    return false;
  if (event.type === 'ceasefire')
    return (
      /(?:ngừng bắn|đình chiến|lệnh|kéo dài|hưu chiến|trong)\s+$/u.test(before) ||
      /ngừng bắn|đình chiến/u.test(before)
    );
  return /(?:kéo dài|diễn ra|trong|suốt|hội đàm|điện đàm|đàm phán|gặp|nói chuyện|họp)\s+(?:trong\s+)?$/u.test(
    before,
  );
}

/** "gần ba năm" of a war that has lasted more, "hơn bốn năm" of one that has not. */
function ofWar({ text, times, reference, lang }: CheckContext): Finding[] {
  const day = reference.value;
  if (day === null || day < WAR_BEGAN) return [];
  const bounds = sentences(text);
  return times.flatMap((time): Finding[] => {
    const years = /^P(\d+)Y$/.exec(time.value)?.[1];
    if (!years || (time.mod !== 'less' && time.mod !== 'more')) return [];
    const sentence = bounds.find((one) => contains(one, time));
    if (!sentence) return [];
    const before = text.slice(sentence.start, time.start);
    if (
      !WAR.test(text.slice(sentence.start, time.end)) ||
      !/(?:kéo dài|đã|bước sang|suốt|qua)\s*(?:\p{L}+\s){0,2}$/iu.test(before)
    )
      return [];
    const full = shiftDate(WAR_BEGAN, Number(years), 'year');
    // A month's grace: "gần ba năm" is still said in the weeks after the anniversary.
    const late = time.mod === 'less' && day > shiftDate(full, 1, 'month');
    const early = time.mod === 'more' && day < shiftDate(full, -1, 'month');
    if (!late && !early) return [];
    const months = Math.floor((Date.parse(day) - Date.parse(WAR_BEGAN)) / (30.4375 * 86_400_000));
    const known = `P${Math.floor(months / 12)}Y${months % 12 > 0 ? `${months % 12}M` : ''}`;
    return [
      {
        kind: 'duration',
        severity: 'conflict',
        start: time.start,
        end: time.end,
        claim: null,
        event: null,
        claimed: time.value,
        known,
        message: messageOf('duration', time.value, known, 'calendar', lang),
        evidence: [],
      },
    ];
  });
}

/** Lengths that a text tells: of the war against the calendar, of a truce, call or meeting against the reports. */
export const durationCheck: Check = (context) => [
  ...ofWar(context),
  ...context.matched.flatMap((matched) => ofEvent(matched, context)),
];
