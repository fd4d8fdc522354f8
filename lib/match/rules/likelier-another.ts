import type { ExtractedClaim } from '../../claims/claim-of';
import { KNOWN_HAPPENING } from '../../claims/happening-nouns';
import { entityById, stateOf } from '../../entities/gazetteer';
import type { EntityId } from '../../entities/types';
import { BETWEEN, EXCHANGES, SAYING } from '../../events/kinds';
import { isBodyOfState } from '../compare/participants';
import { daysBehind, isOnDay } from '../score/date-part';
import type { Evidence } from '../score/evidence';
import { AT_PLACE, NEARLY_ALL } from '../weights';
import { NEW_ONE } from './another-one';

/** A happening named as known: "Cuộc gọi …", "Hội nghị này …"; "một cuộc gặp mới" is another. */
export const DEFINITE = new RegExp(
  `^[^\\p{L}]*(?:${KNOWN_HAPPENING}|lệnh)\\s(?!.{0,20}${NEW_ONE}(?!\\p{L}))`,
  'iu',
);

/** Days before the page in which what title and lead tell without a day may lie. */
const NEWS_DAYS = 4;
/** The same for words and for exchanges, the next of which follow within days; words that are nearly retold last. */
const NEWS_DAYS_OF_MANY = 2;
const RETOLD_NEWS = 0.55;

const newsDaysOf = ({ event, words }: Evidence): number =>
  EXCHANGES.has(event.type) || (SAYING.has(event.type) && words < RETOLD_NEWS)
    ? NEWS_DAYS_OF_MANY
    : NEWS_DAYS;

/**
 * Title and lead tell news: what lies further back and is told without its day is likelier something that is not known;
 * unless it is named as known, with its place ("ba ngày sau cuộc gặp ở Anchorage").
 */
const isOldNews = (
  one: Evidence,
  { inTitle, line, words }: ExtractedClaim,
  referenceDay: string | null,
): boolean =>
  referenceDay !== null &&
  (inTitle || line <= 1) &&
  !isOnDay(one) &&
  one.ordinal !== 1 &&
  !((one.place ?? 0) >= AT_PLACE && DEFINITE.test(words)) &&
  daysBehind(one.event, referenceDay) > newsDaysOf(one);

/** Days after which an exchange told without its day is likelier another one. */
const EXCHANGED_DAYS = 30;

/** Whether a vote was taken by another body than the one named: each house votes, days apart. */
function isOfOtherBody({ event, words }: Evidence, { participants }: ExtractedClaim): boolean {
  if (event.type !== 'vote' || words >= NEARLY_ALL || !event.participants.some(isBodyOfState)) return false;
  const bodies = participants.filter(isBodyOfState);
  return bodies.length > 0 && !bodies.some((id) => event.participants.includes(id));
}

/**
 * Whether the event is likelier another than the one told without its day: older than news, of another number in its
 * series, by another body, or exchanged long ago. `referenceDay`: ISO, null when unknown.
 */
export const isOther = (one: Evidence, claim: ExtractedClaim, referenceDay: string | null): boolean =>
  isOldNews(one, claim, referenceDay) ||
  one.ordinal === 0 ||
  isOfOtherBody(one, claim) ||
  (EXCHANGES.has(one.event.type) &&
    referenceDay !== null &&
    daysBehind(one.event, referenceDay) > EXCHANGED_DAYS);

/** "Sau cuộc gặp ở Alaska, các nhà lãnh đạo …": a happening beside which another is told. */
const FRAME = new RegExp(
  `^[^\\p{L}]*(?:ngay )?(?:sau|trước)(?: thềm)? (?:${KNOWN_HAPPENING})(?!\\p{L})`,
  'iu',
);
/** Parties whose fit says that it is told of others than those of the happening beside it. */
const OF_OTHERS = 0.5;

/** Whether a clause names the event only to place what others did. */
export const isFrame = ({ participants }: Evidence, { words }: ExtractedClaim): boolean =>
  participants !== null && participants < OF_OTHERS && FRAME.test(words);

/** States for which the people of a claim act but for the one who speaks. */
function statesOfPeople({ participants, attribution }: ExtractedClaim): ReadonlySet<EntityId> {
  const people = participants.filter((id) => id !== attribution && entityById(id)?.kind === 'person');
  return new Set(people.flatMap((id) => stateOf(id) ?? []));
}

/** " - " or "-" between two names, in UTF-16 units: "đàm phán Mỹ - Iran". */
const HYPHENS = new Set([1, 3]);

const AT_WAR: ReadonlySet<EntityId> = new Set(['russia', 'ukraine']);
/** A clause that begins with a meeting, up to its sides; of what is only spoken about another pair may be named. */
const GATHERING =
  /^[^\p{L}]*(?:(?:cuộc|vòng|phiên|đợt|hội nghị)\s)?(?:đàm phán|hòa đàm|hoà đàm|điện đàm|hội đàm|đối thoại|tham vấn|thượng đỉnh|gặp)\s$/iu;

/** Two states side by side as the sides of a meeting. */
function pairedStates({ mentions, words, start }: ExtractedClaim): ReadonlySet<EntityId> {
  const states = mentions.filter(({ kind }) => kind === 'state');
  return new Set(
    states.flatMap((one, index) => {
      const next = states[index + 1];
      const isPair = next && HYPHENS.has(next.start - one.end);
      return isPair && GATHERING.test(words.slice(0, one.start - start)) ? [one.entity, next.entity] : [];
    }),
  );
}

/** So many words tell the event, whoever the people of the claim are ("hai ông" may be others than we take them for). */
const WORDS_OF_OWN = 0.4;

/**
 * Whether a claim of a meeting or a call names two sides, by people or as "Mỹ - Iran", one of which takes no part in the
 * event: "ông Trump điện đàm với ông Putin" is no call with Kyiv.
 */
export function areOtherSides(claim: ExtractedClaim, { event, words }: Evidence): boolean {
  const [first] = claim.types;
  if (first === undefined || !BETWEEN.has(first) || !BETWEEN.has(event.type) || words >= WORDS_OF_OWN)
    return false;
  const theirs = new Set(event.participants.flatMap((id) => [id, stateOf(id) ?? id]));
  const isOthers = (states: ReadonlySet<EntityId>): boolean =>
    states.size === 2 && ![...states].every((state) => theirs.has(state));
  if (isOthers(statesOfPeople(claim))) return true;
  // "Đàm phán Nga - Ukraine" also names what others meet about.
  const paired = [...pairedStates(claim)];
  return paired.length === 2 && paired.some((state) => !AT_WAR.has(state) && !theirs.has(state));
}
