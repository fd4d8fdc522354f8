import type { Span } from '../text/span';

export type EntityKind = 'person' | 'state' | 'organisation' | 'place' | 'weapon' | 'group';

/** Slug of the English name: 'russia', 'vladimir-putin', 'istanbul'. */
export type EntityId = string;

export interface Role {
  /** 'president', 'foreign-minister', … */
  office: string;
  /** State or organisation of the office. */
  of: EntityId;
  /** First and last whole day in it, ISO day, month or year; absent = open. */
  from?: string;
  to?: string;
  /** Of an open role: the ISO day of the last report that showed its bearer in the office. */
  seen?: string;
  /** URL of a report of the bearer in the office, of an open role the last one. */
  source?: string;
  /** URLs of the reports that tell those days; without one a day is a bound that the role is known to reach. */
  fromSource?: string;
  toSource?: string;
}

/** One entry of the gazetteer. */
export interface Entity {
  id: EntityId;
  kind: EntityKind;
  name: { vi: string; en: string };
  /** Every further form in which Vietnamese papers write it. */
  variants: string[];
  /** Forms too common to stand alone ('Johnson', 'Kim'): they count once the text has a full form. */
  short?: string[];
  /** State a person, organisation or place belongs to. */
  of?: EntityId;
  /** The larger place that holds a place ('istanbul' → 'turkey'). */
  within?: EntityId;
  roles?: Role[];
}

export interface EntityMention extends Span {
  entity: EntityId;
  kind: EntityKind;
  /** How it was recognised: by its name, by a part of it, by its role, or by reference back. */
  via: 'name' | 'short' | 'role' | 'coreference';
  /** Span of a title in front of the name ('Cựu Tổng thống Mỹ'), when there is one. */
  title?: Span;
}
