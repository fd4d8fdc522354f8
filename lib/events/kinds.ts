/** What an event may be; the pack's schema and the surfaces know no others. */
export const EVENT_TYPES = [
  'phone_call',
  'meeting',
  'talks',
  'visit',
  'statement',
  'announcement',
  'agreement',
  'prisoner_exchange',
  'body_exchange',
  'ceasefire',
  'strike',
  'battle',
  'vote',
  'decree',
  'sanction',
  'aid',
  'appointment',
  'other',
] as const;

export type EventType = (typeof EVENT_TYPES)[number];

const kinds = (...types: readonly EventType[]): ReadonlySet<EventType> => new Set(types);

/** Words that somebody said. The same people say something every day, and nearly every clause tells it besides its happening. */
export const SAYING = kinds('statement', 'announcement');

/** Every day has its strikes between the same two parties: kind and parties say nothing about which. */
export const BATTLEFIELD = kinds('strike', 'battle');

/** Told by who takes part; the place is said beside it, or not at all. */
export const BETWEEN = kinds('phone_call', 'meeting', 'talks', 'visit');

/** Given or imposed by somebody, on somebody: who does it tells which one it is. */
export const GIVEN = kinds('aid', 'sanction');

/** Decided in steps that have days of their own, with the same figures: agreed upon, passed by one house and the other, signed. */
export const DECIDED = kinds('sanction', 'aid', 'agreement', 'vote', 'decree');

/** People, living or dead, handed over between the two sides. */
export const EXCHANGES = kinds('prisoner_exchange', 'body_exchange');

/** Come again and again: what title and lead tell without a day is the latest of them, which may be unknown. */
export const RECURRING = kinds(...SAYING, ...BATTLEFIELD, ...BETWEEN, ...EXCHANGES, 'aid', 'other');

/** Told with one day, held at one place or between two: a likeness within a day or two is the same one. */
export const SINGULAR = kinds(...BETWEEN, ...EXCHANGES, 'vote', 'agreement', 'sanction');

/** Held at no one place: fought over many, or done at desks far from each other. */
export const PLACELESS = kinds(...BATTLEFIELD, 'phone_call', 'sanction', 'aid', 'decree');
