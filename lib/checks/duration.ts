import type { ExtractedClaim } from '../claims/claim-of';
import { entityById, stateOf } from '../entities/gazetteer';
import { recogniseEntities } from '../entities/recognise';
import type { EntityId } from '../entities/types';
import type { EventRecord, Quantity } from '../events/types';
import type { MatchedClaim } from '../match/match-claims';
import { isDigitSlip } from '../match/slips';
import type { TimeExpression } from '../time/types';
import type { Check, CheckContext } from './context';
import { evidenceOf } from './evidence';
import { isOfDay } from './of-day';
import { findingOf } from './finding-of';
import type { Finding } from './types';

const minutesOf = (value: string): number | null => {
  const match = /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?)?$/.exec(value);
  if (!match) return null;
  const [, days = 0, hours = 0, minutes = 0] = match
    .map(Number)
    .map((part) => (Number.isNaN(part) ? 0 : part));
  return ((days ?? 0) * 24 + (hours ?? 0)) * 60 + (minutes ?? 0);
};
/** Minutes of a unit of the record. */
const MINUTES: Record<string, number> = { minutes: 1, hours: 60, days: 1440 };
/** An ISO duration of so many of a unit of the record. */
const ISO: Record<string, (value: number) => string> = {
  minutes: (value) => `PT${value}M`,
  hours: (value) => `PT${value}H`,
  days: (value) => `P${value}D`,
  months: (value) => `P${value}M`,
  years: (value) => `P${value}Y`,
};
const isoOf = (value: number, unit: string): string => ISO[unit]?.(value) ?? `P${value}D`;

/** A length of one unit ('P224D') as the record writes it. */
function lengthOf(iso: string): { value: number; unit: string } | null {
  const value = Number(/\d+/.exec(iso)?.[0]);
  const unit = Object.keys(ISO).find((name) => ISO[name]?.(value) === iso);
  return unit === undefined ? null : { value, unit };
}

/** The known length over the told one, as far as an approximator goes. */
const RATIOS = {
  more: { least: 0.95, most: 1.6 },
  less: { least: 0.5, most: 1.05 },
  about: { least: 0.75, most: 1.34 },
};
/** A length without one may be rounded by this share, or by so many minutes when the known one is told in whole hours. */
const ROUNDED = 0.12;
const ROUNDED_MINUTES = 20;
const HOUR = 60;

/** "Ông Trump nói khoảng một giờ" beside the Kremlin's hour and a half: two accounts, not a slip. */
function isOthersAccount({ attribution }: ExtractedClaim, { by }: Quantity): boolean {
  if (attribution === null || by === undefined || !entityById(attribution)) return false;
  const side = (id: EntityId): EntityId => stateOf(id) ?? id;
  return !recogniseEntities(by).some(({ entity }) => side(entity) === side(attribution));
}

/** A told length with its approximator covers the known one: "hơn hai giờ" of 2 h 30. Both in minutes. */
function covers(claimed: number, mod: TimeExpression['mod'], known: number): boolean {
  const ratio = known / claimed;
  if (mod === 'more' || mod === 'less' || mod === 'about')
    return ratio >= RATIOS[mod].least && ratio <= RATIOS[mod].most;
  const isWholeHours = known % HOUR === 0;
  return Math.abs(ratio - 1) <= ROUNDED || Math.abs(known - claimed) <= (isWholeHours ? ROUNDED_MINUTES : 0);
}

function ofEvent({ claim, same, againstDate }: MatchedClaim, context: CheckContext): Finding[] {
  if (!same?.event.grounds || againstDate) return [];
  if (claim.modality === 'planned' || claim.modality === 'hypothetical') return [];
  const { event } = same;
  const ofDay = isOfDay(same, claim, context.articleDay);
  const cited = evidenceOf(event, context.articleDay);
  if (!cited) return [];
  const told = claim.times.flatMap((index) => context.times[index] ?? []);
  return told.flatMap((time): Finding[] => {
    if (time.type !== 'duration') return [];
    const known = slipOf(time, event) ?? (ofDay ? ownLengthOf(time, event, context) : null);
    if (!known || isOthersAccount(claim, known)) return [];
    const value = isoOf(known.value, known.unit);
    return [
      findingOf(
        { kind: 'duration', at: time, claim: claim.id, claimed: time.value, known: value },
        cited,
        context.lang,
      ),
    ];
  });
}

const EXTENSION = 'extension';
/** "nhất trí gia hạn thỏa thuận thêm 90 ngày" */
const EXTENDED = /gia hạn[^.;]{0,50}\sthêm\s+$/iu;

/** The words beside the length say that something was prolonged by it, not that somebody asked for it. */
function isExtension({ start }: TimeExpression, { text }: CheckContext): boolean {
  const before = text.slice(Math.max(0, start - 80), start);
  const extended = EXTENDED.exec(before);
  return extended !== null && !PROPOSED.test(before.slice(0, extended.index).toLowerCase());
}

/** Labels of quantities that are a happening's own length. */
const LENGTH = /length|duration|truce|talks|call|meeting|^extension$/;

/** The event's one length, when the words say that the time is this length and the two differ. */
function ownLengthOf(time: TimeExpression, event: EventRecord, context: CheckContext): Quantity | null {
  const [length, ...more] = event.quantities.filter(({ unit, what }) => unit in MINUTES && LENGTH.test(what));
  const claimed = minutesOf(time.value);
  if (!length || more.length > 0 || claimed === null) return null;
  if (!(length.what === EXTENSION ? isExtension(time, context) : isLengthOf(time, event, context)))
    return null;
  if (covers(claimed, time.mod, length.value * (MINUTES[length.unit] ?? 1))) return null;
  // Days and hours count different things: "hội đàm hai ngày" of five hours of talks on two days.
  const otherScale = /D/.test(time.value) !== (length.unit === 'days') && length.unit !== 'minutes';
  return otherScale && event.type !== 'ceasefire' ? null : length;
}

/** "lời kêu gọi ngừng bắn 30 ngày": another truce, not yet agreed. */
const PROPOSED = /(?:kêu gọi|đòi|đề xuất|đề nghị|yêu cầu|muốn|ý tưởng)[^.;]*$/u;

/** The words beside the length say that the happening itself lasted it. */
function isLengthOf(time: TimeExpression, event: EventRecord, { text }: CheckContext): boolean {
  const before = text.slice(Math.max(0, time.start - 30), time.start).toLowerCase();
  const after = text.slice(time.end, time.end + 12).toLowerCase();
  if (/(?:sau|trước|qua|nữa|tới|đó)$/u.test(text.slice(time.start, time.end).toLowerCase())) return false;
  if (/^\s*(?:sau|trước|qua|nữa|tới)(?!\p{L})/u.test(after) || /(?:sau|trước|cách|mỗi)\s+$/u.test(before))
    return false;
  if (event.type === 'ceasefire' && PROPOSED.test(before)) return false;
  if (event.type === 'ceasefire')
    return (
      /(?:ngừng bắn|đình chiến|lệnh|kéo dài|hưu chiến|trong)\s+$/u.test(before) ||
      /ngừng bắn|đình chiến/u.test(before)
    );
  return /(?:kéo dài|diễn ra|trong|suốt|hội đàm|điện đàm|đàm phán|gặp|nói chuyện|họp)\s+(?:trong\s+)?$/u.test(
    before,
  );
}

/** A length that the event's reports do not give, but one that a slip of digits turns into it: "242 ngày" of 224. */
function slipOf(time: TimeExpression, event: EventRecord): Quantity | null {
  const told = lengthOf(time.value);
  const kin = event.quantities.filter(({ unit }) => unit === told?.unit);
  if (!told || kin.some(({ value }) => value === told.value)) return null;
  const [slip, ...more] = kin.filter(({ value }) => isDigitSlip(told.value, value));
  return slip && more.length === 0 ? slip : null;
}

/** Lengths that a text tells of a truce, a call, a meeting or a battle against the reports of the same event. */
export const durationCheck: Check = (context) =>
  context.matched.flatMap((matched) => ofEvent(matched, context));
