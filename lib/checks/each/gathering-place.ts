import { entityById, placesAround, stateOf } from '../../entities/gazetteer';
import type { EntityId, EntityMention } from '../../entities/types';
import { BETWEEN } from '../../events/kinds';
import type { EventRecord } from '../../events/types';
import { daysOf, eventSpan } from '../../match/compare/dates';
import type { MatchedClaim } from '../../match/match-claims';
import { addDays } from '../../time/iso-days';
import type { TimeExpression } from '../../time/types';
import type { Check, CheckContext } from '../context';
import { evidenceOf } from '../finding/evidence';
import { findingOf } from '../finding/finding-of';
import { placeOf, placesOf } from '../reading/gathered';
import { isStated } from '../reading/told-day';
import type { Finding } from '../types';

/** A gathering by its noun, up to its place: "vòng đàm phán ba bên hôm 17 và 18/2 tại ". */
const GATHERING =
  /(?<!\p{L})(?:(cuộc (?:gặp gỡ|gặp|hội đàm|hội kiến|họp)|thượng đỉnh)|(?:cuộc|vòng|phiên) (?:đàm phán|hòa đàm|hoà đàm))(?!\p{L})([^.,;:\n]{0,60})\s(?:tại|ở)\s+(?:thành phố\s+|thủ đô\s+)?$/iu;
/** What is asked for, planned or another one. */
const NOT_HELD =
  /(?<!\p{L})(?:dự kiến|sẽ|sắp|tới|tiếp theo|đề xuất|kế hoạch|khả năng|nếu|có thể|hủy|huỷ|hoãn|chuẩn bị|đề nghị|không)(?!\p{L})/iu;
/** Between a place and its day: "Jeddah hôm 18/2", "Jeddah (Ả Rập Xê Út) hôm …", "Jeddah, Ả Rập Xê Út, hôm …". */
const BESIDE = /^(?:\s*\([^)\n]{1,30}\)|,\s\p{Lu}[\p{L}\s-]{1,24})?,?\s*(?:vào\s*)?$/u;
/** A place beside whose name so many days off something else is known may be meant. */
const AROUND = 4;
/** So many days off a gathering of the same people may be meant. */
const WEEKS = 62;
const BEFORE = 110;

/** "cuộc gặp tại Jeddah hôm 18/2", a gathering with its own place and day. */
interface Told {
  place: EntityMention;
  /** Where its noun begins. */
  from: number;
  time: TimeExpression;
  /** Two who meet, not delegations that negotiate. */
  isMeeting: boolean;
}

function toldIn({ claim }: MatchedClaim, context: CheckContext): Told[] {
  const { text } = context;
  const times = claim.times.flatMap((index) => context.times[index] ?? []);
  return claim.mentions.flatMap((place): Told[] => {
    if (place.kind !== 'place') return [];
    const before = text.slice(Math.max(claim.start, place.start - BEFORE), place.start);
    const [found, meeting, between = ''] = GATHERING.exec(before) ?? [];
    if (found === undefined || NOT_HELD.test(found)) return [];
    const from = place.start - found.length;
    const time = times.find(
      (one) =>
        (one.start >= place.end && BESIDE.test(text.slice(place.end, one.start))) ||
        (one.start > from &&
          one.end < place.start &&
          /^\s(?:tại|ở)\s/u.test(text.slice(one.end, place.start))),
    );
    if (
      !time ||
      !isStated(time, context) ||
      (between.match(/(?<!\p{L})(?:và|với)(?!\p{L})/gu) ?? []).length > 1
    )
      return [];
    return [{ place, from, time, isMeeting: meeting !== undefined }];
  });
}

const isOn = (event: EventRecord, { value }: TimeExpression, around = 0): boolean => {
  const days = daysOf(value);
  const span = eventSpan(event);
  return days !== null && addDays(span.from, -around) <= days.to && days.from <= addDays(span.to, around);
};

/** The states and persons that a claim names for a gathering, without the state that holds its place. */
function namedIn({ claim }: MatchedClaim, { place, from }: Told): EntityId[] {
  const before = claim.mentions.filter(({ start, end }) => start >= from && end <= place.start);
  const named = new Set([...claim.participants, ...before.map(({ entity }) => entity)]);
  return [...named].filter((id) => {
    const kind = entityById(id)?.kind;
    return kind === 'person' || (kind === 'state' && id !== stateOf(place.entity));
  });
}

/** Whether an event is beyond doubt the gathering: the parties that the clause names, two states' at least. */
function isTheirs(one: MatchedClaim, event: EventRecord, told: Told): boolean {
  const { isMeeting } = told;
  const { ordinal } = event;
  if (one.claim.ordinals.some(({ n }) => ordinal !== undefined && n !== ordinal.n)) return false;
  const named = namedIn(one, told);
  const theirs = named.filter((id) => event.participants.includes(id));
  const areAll = theirs.length === named.length;
  const persons = theirs.filter((id) => entityById(id)?.kind === 'person');
  const states = new Set((isMeeting ? persons : theirs).map((id) => stateOf(id)));
  if (states.size > 1) return areAll;
  // "vòng đàm phán ba bên": nobody is named, and talks are numbered.
  return !isMeeting && event.type === 'talks' && ordinal !== undefined && areAll;
}

/** Whether a time tells all days of an event that took several: no slip of one day makes them. */
const isWhole = ({ date, dateEnd }: EventRecord, { value }: TimeExpression): boolean =>
  dateEnd !== undefined && value === `${date}/${dateEnd}`;

/** The one gathering of the told day that the clause can mean; null when another one of these days was there. */
function heldAt(one: MatchedClaim, told: Told): [EventRecord, EntityId] | null {
  const events = one.evidence.map(({ event }) => event);
  const there = (event: EventRecord): boolean => placesOf(event).has(told.place.entity);
  if (events.some((event) => isOn(event, told.time, AROUND) && there(event))) return null;
  const onDay = events.filter((event) => BETWEEN.has(event.type) && isOn(event, told.time));
  const [event, ...more] = onDay.filter((each) => isTheirs(one, each, told));
  // The same people were there some weeks before or after: the day may have slipped, unless all days of a round fit.
  const elsewhen = events.some(
    (other) => isOn(other, told.time, WEEKS) && there(other) && isTheirs(one, other, told),
  );
  if (event && elsewhen && !isWhole(event, told.time)) return null;
  const known = event && placeOf(event);
  if (!event?.grounds || !known || more.length > 0) return null;
  return placesAround(told.place.entity).some((id) => event.places.includes(id)) ? null : [event, known];
}

function check(one: MatchedClaim, context: CheckContext): Finding[] {
  const { claim } = one;
  if (claim.modality === 'planned' || claim.modality === 'hypothetical') return [];
  return toldIn(one, context).flatMap((told): Finding[] => {
    const [event, place] = heldAt(one, told) ?? [];
    const cited = event && evidenceOf(event, context.publicationDay);
    if (!cited || !place) return [];
    const nameOf = (id: EntityId): string => entityById(id)?.name[context.lang] ?? id;
    const [claimed, known] = [nameOf(told.place.entity), nameOf(place)];
    return [
      findingOf({ kind: 'place', at: told.place, claim: claim.id, claimed, known }, cited, context.lang),
    ];
  });
}

/** "cuộc gặp tại Jeddah hôm 18/2" against the gathering of that day and those people elsewhere. */
export const gatheringPlaceCheck: Check = (context) => context.matched.flatMap((one) => check(one, context));
