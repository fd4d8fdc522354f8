import { type FirstTime, firstTimesIn } from '../claims/first-time';
import { entityById } from '../entities/gazetteer';
import { recogniseEntities } from '../entities/recognise';
import type { EntityId, EntityKind } from '../entities/types';
import { EXCHANGES, type EventType } from '../events/kinds';
import type { EventRecord, EventStore } from '../events/types';
import { shiftDate } from '../time/calendar';
import { addDays } from '../time/iso-days';
import type { TimeExpression } from '../time/types';
import type { MatchedClaim } from './choose/decide';
import { daysOf } from './compare/dates';
import { isOnDay } from './score/date-part';

/** What a claim tells as the first of its kind, and what the store holds of that kind since. */
export interface Earlier {
  first: FirstTime;
  /** Of the same kind and people, after the bound and before the claim's event, the latest last. */
  events: EventRecord[];
}

/** Days before an event of which nothing counts: one moment may be told under two days, one swap take several. */
const APART: Partial<Record<EventType, number>> = {
  phone_call: 2,
  meeting: 2,
  visit: 3,
  prisoner_exchange: 7,
  body_exchange: 7,
};
/** A length is told in round numbers; "gần hai năm" may be 20 months. */
const ROUNDED = 0.75;
/** At most so many events of a person are read, or of the days since: those of a year and a half, now. */
const MOST_READ = 2000;

/** Participants also hold who told of it; the title names the two. Null when it names others, or a group. */
function pairOf({ title, participants }: EventRecord): EntityId[] | null {
  const named = [...new Set(recogniseEntities(title.vi).map(({ entity }) => entity))];
  const areOf = (kind: EntityKind): EntityId[] => named.filter((id) => entityById(id)?.kind === kind);
  const pair = areOf('person');
  const isOfTwo = pair.length === 2 && pair.every((id) => participants.includes(id));
  return isOfTwo && areOf('organisation').length === 0 ? pair : null;
}

const UNITS = { Y: 'year', M: 'month', W: 'week' } as const;
const DAYS = { Y: 365, M: 30, W: 7 } as const;

/** The day after which it is the first, ISO; null when the bound gives none. */
function sinceDay({ how }: FirstTime, { value, mod }: TimeExpression, day: string): string | null {
  if (how === 'after') {
    const [, digits, unit] = /^P(\d+)([YMW])$/.exec(value) ?? [];
    if (!digits || !unit) return null;
    const letter = unit as keyof typeof UNITS;
    const amount = Number(digits);
    return mod === 'more'
      ? shiftDate(day, -amount, UNITS[letter])
      : addDays(day, -Math.floor(amount * DAYS[letter] * ROUNDED));
  }
  const span = daysOf(value);
  if (!span || span.from > day) return null;
  if (how === 'within') return span.to < day ? null : addDays(span.from, -1);
  if (mod === 'start') return span.from;
  const [named = ''] = value.split('/');
  return daysOf(named)?.to ?? null;
}

const isSure = ({ status, grounds, toleranceDays }: EventRecord): boolean =>
  status === 'happened' && grounds && toleranceDays === undefined;

const isBetween = ({ participants }: EventRecord, pair: readonly EntityId[]): boolean =>
  pair.every((id) => participants.includes(id));

/** What makes another event one of the same row: how it is read from the store, and which of those read it are. */
interface Row {
  read(from: string, to: string): Promise<EventRecord[]>;
  has(other: EventRecord): boolean;
}

const SIDES = ['russia', 'ukraine'];

/** The row that an event continues; null when its record does not tell for certain. */
function rowOf(event: EventRecord, store: EventStore): Row | null {
  if (EXCHANGES.has(event.type)) {
    if (!isBetween(event, SIDES)) return null;
    return {
      read: (from, to) => store.between(from, to, MOST_READ),
      has: (other) => isBetween(other, SIDES),
    };
  }
  const pair = pairOf(event);
  const [one] = event.type === 'visit' ? event.participants : (pair ?? []);
  if (one === undefined) return null;
  const read = (from: string, to: string) => store.withEntities([one], from, to, MOST_READ);
  if (event.type !== 'visit')
    return { read, has: (other) => pairOf(other)?.every((id) => pair?.includes(id)) ?? false };
  return {
    read,
    has: ({ participants, places }) =>
      participants[0] === one && places.some((place) => event.places.includes(place)),
  };
}

async function earlierThan(
  { claim, same, againstDate, topic }: MatchedClaim,
  text: string,
  times: readonly TimeExpression[],
  store: EventStore,
): Promise<Earlier | null> {
  const [first] = firstTimesIn(text, claim, claim.times, times);
  if (!first || againstDate || claim.modality !== 'happened') return null;
  const about = same && isOnDay(same) ? same : claim.types[0] === first.kind ? (same ?? topic) : null;
  const event = about?.event;
  const apart = event ? APART[event.type] : undefined;
  if (!event || event.type !== first.kind || apart === undefined) return null;
  const bound = times[first.bound];
  const since = bound ? sinceDay(first, bound, event.date) : null;
  const row = rowOf(event, store);
  if (!row || since === null) return null;
  const [from, to] = [addDays(since, apart), addDays(event.date, -apart)];
  if (from > to) return null;
  const events = (await row.read(from, to)).filter(
    (other) =>
      other.type === event.type && other.date >= from && other.date <= to && isSure(other) && row.has(other),
  );
  return events.length > 0 ? { first, events } : null;
}

/** What claims tell as the first since some day, by claim id, where the store holds an earlier one since. */
export async function earlierAlike(
  matched: readonly MatchedClaim[],
  text: string,
  times: readonly TimeExpression[],
  store: EventStore,
): Promise<ReadonlyMap<string, Earlier>> {
  const found = new Map<string, Earlier>();
  for (const one of matched) {
    const earlier = await earlierThan(one, text, times, store);
    if (earlier) found.set(one.claim.id, earlier);
  }
  return found;
}
