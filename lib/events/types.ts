import type { EntityId } from '../entities/types';
import type { EventType } from './kinds';

export type { EventType };

export type EventStatus = 'happened' | 'planned' | 'cancelled' | 'disputed';

/** press and foreign may be shown as evidence; the others only back a fact. */
export type ReportKind = 'press' | 'foreign' | 'listing' | 'aggregator' | 'other';

/** An article that somebody published. */
export interface Report {
  /** Host of the publisher, 'vnexpress.net'. */
  publisher: string;
  url: string;
  title: string | null;
  /** Day, month, or moment with its offset ('2025-05-16T14:20:00+07:00'), ISO; null when unknown. */
  published: string | null;
  /** ISO 639-1 as the pack writes it: 'vi', 'en'. */
  lang: string;
}

export interface EventReport extends Report {
  kind: ReportKind;
  /** Agency that the text names ('TTXVN', 'Reuters'): reprints of one agency count as one source. */
  origin?: string;
}

/** A report that no event of its pack cites; found by who and what its title names and by its time. */
export interface LooseReport extends Report {
  entities: EntityId[];
  /** What it told, where the store knows more than its title: the articles on the reader's shelf. */
  told?: ToldClaim[];
}

/** A happening as an article told it; none of its words. */
export interface ToldClaim {
  type: EventType;
  participants: EntityId[];
  place: EntityId | null;
  /** ISO day; null when the article gave none for certain. */
  day: string | null;
  quantities: { what: string; value: number; unit: string }[];
}

export interface Quantity {
  what: string;
  value: number;
  /** The source's own "about", "more than" or "nearly"; absent for an exact count. */
  mod?: 'about' | 'more' | 'less';
  unit: string;
  /** Who counts, when a party or an agency is named. */
  by?: string;
}

export interface Disagreement {
  field: string;
  values: (string | number)[];
  note: string;
  /** disputed and timezone explain a difference (note); error never excuses one. */
  kind: 'disputed' | 'timezone' | 'error';
}

/** How an event belongs to another one: 'moved_from' and 'cancels' point at the plan, 'part_of' at the whole. */
export interface Relation {
  kind: 'part_of' | 'follows' | 'moved_from' | 'cancels';
  /** Id or alias of the other event. */
  id: string;
}

export interface EventRecord {
  id: string;
  /** Ids of records merged into this one. */
  aliases?: string[];
  /** Local calendar day at the event's place ('2025-05-19'), or the month when only it is known. */
  date: string;
  /** Last day when the event took several. */
  dateEnd?: string;
  basis: 'stated' | 'inferred';
  /** Days around `date` that an inferred date may be off. */
  toleranceDays?: number;
  /** The record's own words on clock and zone. */
  tzNote?: string;
  /** Further days that the same moment has elsewhere, such as the Hanoi day of a Washington evening. */
  otherDays?: string[];
  type: EventType;
  status: EventStatus;
  title: { vi: string; en?: string };
  summary: { vi: string; en?: string };
  /** Who acts comes first: the attacker of a strike, the speaker, the side that publishes. */
  participants: EntityId[];
  /** Entity ids, the most precise first; empty when unknown. */
  places: EntityId[];
  quantities: Quantity[];
  ordinal?: { series: string; n: number };
  relations?: Relation[];
  reports: EventReport[];
  disagreements: Disagreement[];
  /** Whether a conflict may rest on it: a stated day, a citable article, no open doubt. */
  grounds: boolean;
}

/** A file of events and reports. */
export interface EventPack {
  schema: 1;
  name: string;
  version: string;
  licence: string;
  /** `checksumOf` what follows; a file that leaves it out is not checked by it. */
  checksum?: string | undefined;
  events: EventRecord[];
  reports?: LooseReport[];
}

/** What the analysis asks of a store; IndexedDB and memory implement it and pass the same tests. */
export interface EventStore {
  /** Events any of whose days lie in [from, to] (ISO days, both included), by date; at most the first `limit`. */
  between(from: string, to: string, limit?: number): Promise<EventRecord[]>;
  /**
   * Events in which any of the entities takes part or that happened there, by date; optionally only in [from, to], and
   * of each entity at most the first `limit`.
   */
  withEntities(
    entities: readonly EntityId[],
    from?: string,
    to?: string,
    limit?: number,
  ): Promise<EventRecord[]>;
  /** About how many events lie in [from, to], from what the store knows of its months; it reads no event. */
  about(from: string, to: string): Promise<number>;
  /** By id or alias; unknown ids are left out. */
  byIds(ids: readonly string[]): Promise<EventRecord[]>;
  /**
   * Reports beside the events that name any of the entities, newest first; optionally only those published in
   * [from, to], and of each entity at most the first `limit`. A month-only one counts on the last day of its month, an
   * undated one is in no range.
   */
  reportsWith(
    entities: readonly EntityId[],
    from?: string,
    to?: string,
    limit?: number,
  ): Promise<LooseReport[]>;
  /** First and last day that the store knows, and how many events; null when empty. */
  extent(): Promise<{ from: string; to: string; events: number } | null>;
}

/** What the surfaces ask beyond the analysis; both stores give it. */
export interface IndexedEventStore extends EventStore {
  /** Events and reports that answer every part of a query, newest first. */
  search(query: StoreQuery): Promise<StoreFindings>;
}

/** What a reader looks for in the store; every part given must hold, an empty query finds nothing. */
export interface StoreQuery {
  /** Folded words (`searchWords`); the last one may be the beginning of a word. */
  words?: readonly string[];
  /** Each of these is in it or around its place. */
  entities?: readonly EntityId[];
  /** Any of these; reports have no type and are left out when one is asked. */
  types?: readonly EventType[];
  /** ISO days, both included. */
  from?: string;
  to?: string;
  /** At most so many events and so many reports. */
  limit?: number;
}

export interface StoreFindings {
  events: EventRecord[];
  reports: LooseReport[];
}
