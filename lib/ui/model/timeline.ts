import type { Analysis } from '../../analysis/types';
import type { EntityId } from '../../entities/types';
import type { EventRecord } from '../../events/types';
import { contains } from '../../text/span';
import { dayNumber } from '../../time/iso-days';
import { isDay } from './days';
import { type Item, itemsOf } from './items';

/** Lanes of the axis, in the order in which they are drawn. */
export const LANES = ['exchanges', 'talks', 'fighting', 'terms', 'other'] as const;
export type Lane = (typeof LANES)[number];

const LANE_OF: Record<string, Lane> = {
  prisoner_exchange: 'exchanges',
  body_exchange: 'exchanges',
  phone_call: 'talks',
  meeting: 'talks',
  talks: 'talks',
  visit: 'talks',
  strike: 'fighting',
  battle: 'fighting',
  agreement: 'terms',
  ceasefire: 'terms',
};

export const laneOf = (type: string | null): Lane => (type === null ? 'other' : (LANE_OF[type] ?? 'other'));

/** A dated item of the article on the axis. */
export interface TimelineItem {
  item: Item;
  /** The day that the article gives. */
  day: string;
  /** The day that the reports give, when it is another. */
  known: string | null;
  /** Kind of happening; null where the passage tells none. */
  type: string | null;
  lane: Lane;
  /** Everyone and everything that the passage names as taking part. */
  participants: readonly EntityId[];
}

/** An event of the store on the axis. */
export interface TimelineEvent {
  day: string;
  /** Days since 1970-01-01. */
  at: number;
  lane: Lane;
  record: EventRecord;
}

function dayOf(item: Item): string | null {
  const value = item.finding?.kind === 'date' ? item.finding.claimed : (item.time?.value ?? item.match?.date);
  const day = value?.slice(0, 10) ?? '';
  return isDay(day) ? day : null;
}

/** The article's dated items, newest first; a match without a day of its own stands on its event's. */
export function timelineItems(analysis: Analysis): TimelineItem[] {
  const items = itemsOf(analysis).flatMap((item): TimelineItem[] => {
    const day = dayOf(item) ?? (item.match && isDay(item.match.date) ? item.match.date : null);
    if (day === null || item.kind === 'undecided') return [];
    const known = item.finding?.kind === 'date' && isDay(item.finding.known) ? item.finding.known : null;
    const around = claimAround(analysis, item);
    const type = item.match?.type ?? around?.type ?? null;
    return [{ item, day, known, type, lane: laneOf(type), participants: around?.participants ?? [] }];
  });
  return oncePerEvent(items).sort((a, b) => b.day.localeCompare(a.day));
}

/** The claim that an item's passage belongs to; a weekday's finding names none. */
const claimAround = (analysis: Analysis, { claim, mark }: Item): Item['claim'] =>
  claim ?? analysis.claims.find((candidate) => contains(candidate, mark)) ?? null;

/** An event that the article tells several times stands once on the axis: what differs before what agrees. */
function oncePerEvent(items: readonly TimelineItem[]): TimelineItem[] {
  const weight = ({ item }: TimelineItem): number => ['conflict', 'note', 'match', 'none'].indexOf(item.kind);
  const best = new Map<string, TimelineItem>();
  for (const item of items) {
    const event = item.item.match?.event;
    const known = event === undefined ? undefined : best.get(event);
    if (!known || weight(item) < weight(known)) best.set(event ?? item.item.id, item);
  }
  return [...best.values()];
}

/** The store's events that have a day, oldest first, without those that the article's own items stand for. */
export function timelineEvents(
  records: readonly EventRecord[],
  items: readonly TimelineItem[],
): TimelineEvent[] {
  const own = new Set(items.flatMap(({ item }) => item.match?.event ?? []));
  return records
    .filter((record) => isDay(record.date) && !own.has(record.id))
    .map((record) => ({
      day: record.date,
      at: dayNumber(record.date),
      lane: laneOf(record.type),
      record,
    }))
    .sort((a, b) => a.at - b.at);
}

/** Events of each month from the first to the last given: 'YYYY-MM' → count. */
export function monthCounts(days: readonly string[]): Map<string, number> {
  const found = new Map<string, number>();
  for (const day of days) found.set(day.slice(0, 7), (found.get(day.slice(0, 7)) ?? 0) + 1);
  return found;
}
