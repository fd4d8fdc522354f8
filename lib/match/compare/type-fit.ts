import { type EventType, SAYING } from '../../events/kinds';

const NEAR: readonly (readonly [EventType, EventType, number])[] = [
  ['meeting', 'talks', 0.8],
  ['meeting', 'visit', 0.7],
  ['talks', 'visit', 0.4],
  ['phone_call', 'talks', 0.4],
  ['phone_call', 'meeting', 0.3],
  ['strike', 'battle', 0.6],
  ['statement', 'announcement', 0.8],
  ['decree', 'announcement', 0.6],
  ['decree', 'agreement', 0.5],
  ['decree', 'vote', 0.6],
  ['agreement', 'announcement', 0.6],
  ['agreement', 'talks', 0.5],
  ['agreement', 'meeting', 0.4],
  ['ceasefire', 'agreement', 0.6],
  ['ceasefire', 'announcement', 0.6],
  ['ceasefire', 'statement', 0.5],
  ['ceasefire', 'decree', 0.5],
  ['aid', 'announcement', 0.6],
  ['aid', 'vote', 0.5],
  ['aid', 'agreement', 0.5],
  ['sanction', 'announcement', 0.6],
  ['sanction', 'vote', 0.4],
  ['sanction', 'decree', 0.5],
  ['prisoner_exchange', 'body_exchange', 0.5],
  ['vote', 'announcement', 0.4],
  ['appointment', 'decree', 0.6],
  ['appointment', 'announcement', 0.6],
  ['statement', 'meeting', 0.3],
  ['statement', 'phone_call', 0.2],
  ['battle', 'announcement', 0.5],
  ['strike', 'announcement', 0.4],
  ['battle', 'statement', 0.4],
  ['strike', 'statement', 0.3],
  ['decree', 'statement', 0.5],
  ['agreement', 'vote', 0.4],
  ['agreement', 'decree', 0.5],
];
const nearness = new Map<string, number>();
for (const [a, b, value] of NEAR) {
  nearness.set(`${a}|${b}`, value);
  nearness.set(`${b}|${a}`, value);
}
/** An event of no particular kind fits everything a little. */
const ANY = 0.5;
/** A kind that a clause tells second or third is less its own. */
const LATER = 0.9;
/** Nearly every clause says something; what is said behind another happening is seldom the news. */
const LATER_SAYING = 0.65;

/** How well the kinds that a clause tells fit an event's, 0..1. */
export function typeFit(claim: readonly EventType[], event: EventType): number {
  if (event === 'other' || claim.length === 0) return ANY;
  let best = 0;
  claim.forEach((type, index) => {
    const value = type === event ? 1 : (nearness.get(`${type}|${event}`) ?? 0);
    best = Math.max(best, value * (index === 0 ? 1 : SAYING.has(type) ? LATER_SAYING : LATER));
  });
  return best;
}
