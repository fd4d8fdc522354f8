import { BARE, LEAST_BARE } from '../../claims/quantities';
import type { ClaimQuantity } from '../../claims/types';
import type { EventRecord, Quantity } from '../../events/types';

/** Classes of what an event's quantity counts, by the words of its English label. */
const CLASSES: readonly [what: string, label: RegExp][] = [
  ['bodies', /bod(?:y|ies)/i],
  ['killed', /kill|dead|death|fatal/i],
  ['wounded', /wound|injur/i],
  ['evacuated', /evacuat/i],
  ['prisoners', /prisoner|pow|people (?:each side|returned|released)|total each side/i],
  ['civilians', /civilian|residents/i],
  ['soldiers', /soldier|troops|servicemen|reservist|conscript/i],
  ['votes', /vote/i],
  ['countries', /countries|states/i],
  ['settlements', /settlement|village/i],
  ['points', /points/i],
  ['listings', /listing/i],
];
const UNIT_CLASSES: Record<string, string> = {
  drones: 'drones',
  missiles: 'missiles',
  aircraft: 'aircraft',
  tanks: 'tanks',
  vehicles: 'vehicles',
  ships: 'ships',
  vessels: 'ships',
  km2: 'area',
  km: 'distance',
  percent: 'percent',
  USD: 'money',
  EUR: 'money',
  CAD: 'money',
  AUD: 'money',
  GBP: 'money',
  votes: 'votes',
  countries: 'countries',
  settlements: 'settlements',
  villages: 'settlements',
  points: 'points',
  bodies: 'bodies',
};

/** How votes of an event are told apart, by their label; 'votes' alone may be any of them. */
const VOTES: readonly [what: string, label: RegExp][] = [
  ['votes for', /for|favou?r|yes/i],
  ['votes against', /against|no\b/i],
  ['abstentions', /abst/i],
];
const VOTE_UNITS = new Set(['votes', 'countries', 'states']);
const VOTE_LABEL = /vote|abst|favou?r|against/i;

const DOWNED = /shot down|intercept|downed|destroyed|neutralis|brought down/i;

/** What an event's quantity counts, in the classes that claims use. */
export function classOf(quantity: Quantity): string {
  if (VOTE_UNITS.has(quantity.unit) && VOTE_LABEL.test(quantity.what)) {
    const cast = VOTES.find(([, label]) => label.test(quantity.what));
    return cast ? cast[0] : 'votes';
  }
  const byUnit = UNIT_CLASSES[quantity.unit];
  if (byUnit) return DOWNED.test(quantity.what) ? `downed ${byUnit}` : byUnit;
  for (const [what, label] of CLASSES) if (label.test(quantity.what)) return what;
  return quantity.unit === 'people' ? 'people' : quantity.unit;
}

/** Measures are never what a bare figure counts. */
const MEASURES = new Set([
  'percent',
  'USD',
  'EUR',
  'CAD',
  'AUD',
  'GBP',
  'km',
  'km2',
  'km/s',
  'm3',
  'hours',
  'minutes',
  'days',
  'months',
  'years',
]);

/** 'people' told without saying what happened to them may be any of these. */
const PEOPLE = new Set(['people', 'prisoners', 'soldiers', 'civilians', 'evacuated']);

/** Whether a claim's number and an event's count the same kind of thing. */
export function sameKind(claim: ClaimQuantity, event: Quantity): boolean {
  if (claim.what === BARE) return !MEASURES.has(event.unit) && claim.value >= LEAST_BARE;
  const kind = classOf(event);
  if (claim.what === kind) return kind === 'money' ? claim.unit === event.unit : true;
  if (claim.what === 'votes') return VOTES.some(([what]) => what === kind);
  return PEOPLE.has(claim.what) && PEOPLE.has(kind);
}

/** Whether a claim's number is the event's, within what either says of its own ("hơn 90 nước" of 92). */
export const agreesWith = (claim: ClaimQuantity, { value, mod }: Quantity): boolean =>
  agrees(claim, value) || (mod !== undefined && agrees({ ...claim, value, mod }, claim.value));

/** Numbers that tell one happening from another begin here; what a smaller one that agrees counts for. */
const DISTINCT = 3;
const INDISTINCT_FIT = 0.4;

/** How the figures fit, 0..1, or null when the two have none of one kind. */
export function figureFit(claim: readonly ClaimQuantity[], event: EventRecord): number | null {
  let compared = 0;
  let agreeing = 0;
  for (const mine of claim) {
    const theirs = event.quantities.filter((quantity) => sameKind(mine, quantity));
    // A bare figure that agrees tells something, one that differs nothing: what it counts is unknown.
    if (theirs.length === 0 || (mine.what === BARE && !theirs.some((quantity) => agreesWith(mine, quantity))))
      continue;
    compared += 1;
    if (theirs.some((quantity) => agreesWith(mine, quantity)))
      agreeing += mine.value >= DISTINCT ? 1 : INDISTINCT_FIT;
  }
  return compared === 0 ? null : agreeing / compared;
}

/** How far a figure may be from one that is told as more, less or about so much, by their ratio. */
const MOST_MORE = 1.25;
const LEAST_LESS = 0.85;
const ABOUT = { least: 0.9, most: 1.1 };

/** Equal, or within what its approximator says ("gần 500" of 492, "hơn 200" of 215). */
export function agrees(claim: ClaimQuantity, value: number): boolean {
  if (claim.value === value) return true;
  const ratio = value / claim.value;
  if (claim.mod === 'more') return ratio > 1 && ratio <= MOST_MORE;
  if (claim.mod === 'less') return ratio < 1 && ratio >= LEAST_LESS;
  if (claim.mod === 'about') return ratio >= ABOUT.least && ratio <= ABOUT.most;
  return false;
}
