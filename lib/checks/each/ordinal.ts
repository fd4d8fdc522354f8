import type { OrdinalMention } from '../../claims/ordinals';
import type { EventRecord } from '../../events/types';
import { dateFit } from '../../match/compare/date-fit';
import { kindOfSeries } from '../../match/compare/ordinal-fit';
import type { MatchedClaim } from '../../match/match-claims';
import { isOnDay } from '../../match/score/date-part';
import type { Evidence } from '../../match/score/evidence';
import { OF_KIND, SAME_PARTIES } from '../../match/weights';
import { saysDay } from '../../match/score/told-times';
import type { TimeExpression } from '../../time/types';
import type { Check, CheckContext } from '../context';
import { evidenceOf } from '../finding/evidence';
import { findingOf } from '../finding/finding-of';
import { isStory } from '../reading/about';
import { ON_DAY } from '../reading/of-day';
import type { Finding } from '../types';

/** Counted since somebody took office in the year of the series. */
const SINCE_OFFICE =
  /^[^.;]{0,70}kể từ khi (?:ông (?:\p{L}+ ){1,2})?(?:trở lại|quay lại|nhậm chức|tái đắc cử|lên nắm quyền)/iu;
const sinceOffice = ({ end }: OrdinalMention, series: string, text: string): boolean =>
  /^trump-.*-2025$/.test(series) && SINCE_OFFICE.test(text.slice(end, end + 120));

const MEDIATED = /^[^.;,]*(?<!\p{L})(?:trung gian|hòa giải|hoà giải|môi giới)(?!\p{L})/iu;
/** No mediation stands farther behind its number, in UTF-16 units. */
const MEDIATION = 60;

/** Whether "lần thứ ba" counts the series of the event: packages and rounds by name, calls only within their year. */
function counts(ordinal: OrdinalMention, event: EventRecord, text: string): boolean {
  if (!event.ordinal) return false;
  const { series } = event.ordinal;
  const kind = kindOfSeries(series);
  // "lần thứ 13 UAE làm trung gian" and all exchanges are counted apart.
  if (/mediated/.test(series)) {
    const isMediated = MEDIATED.test(text.slice(ordinal.end, ordinal.end + MEDIATION));
    return isMediated && (ordinal.of === 'time' || ordinal.of === kind);
  }
  const ofYear =
    /^\s*(?:trong|kể từ đầu|từ đầu|của)?\s*(?:năm|kể từ đầu năm)/u.test(ordinal.scope) ||
    /đầu năm|trong năm/u.test(ordinal.scope);
  if (kind === 'call' || kind === 'meeting')
    return (ordinal.of === kind || ordinal.of === 'time') && (ofYear || sinceOffice(ordinal, series, text));
  if (kind === 'time') return ordinal.of === 'time';
  return ordinal.of === kind;
}

/** "lần thứ hai hai ông điện đàm trong năm nay, sau cuộc gọi ngày 12/2": the told day's call is the one before. */
const AFTER = /(?<!\p{L})(?:sau|kể từ|tiếp nối|tiếp theo)\s+(?:\p{L}+\s+){0,6}$/iu;
const isCountedFrom = ({ end }: OrdinalMention, told: readonly TimeExpression[], text: string): boolean =>
  told.some(({ start }) => start > end && AFTER.test(text.slice(end, start)));

/** "Đây là lần thứ hai …", "Tờ báo tính đây là …" go on about the event of the sentence before it. */
const GOES_ON = /(?:^|(?:tính|nói|rằng|biết|coi|xem|gọi|ông|bà|,)\s+)(?:đây|đó)\s+(?:cũng\s+)?là\s/iu;

/** The event of a series that title or lead tell, when a clause names its people and the text tells no other since. */
function storyOf({ claim }: MatchedClaim, context: CheckContext): Evidence | null {
  const told = context.matched.filter(
    ({ claim: { start }, same }) => start < claim.start && same?.event.ordinal,
  );
  const last = told.at(-1)?.same;
  if (!last || !isStory(last.event, context) || claim.participants.length === 0) return null;
  const isOne = told.every(
    ({ same }) =>
      same?.event.ordinal?.series !== last.event.ordinal?.series || same?.event.id === last.event.id,
  );
  return isOne && claim.participants.every((id) => last.event.participants.includes(id)) ? last : null;
}

/**
 * "Vòng thứ ba diễn ra trong hai ngày 4 và 5-2 tại Abu Dhabi": only its number keeps a clause from the one round of that
 * day and place, whose series the text tells.
 */
function roundOf({ claim, evidence }: MatchedClaim, { matched }: CheckContext): Evidence | null {
  if (!claim.ordinals.some(({ of }) => of === 'round')) return null;
  const ofDay = evidence.filter(
    ({ event, date, type }) =>
      (date ?? 0) >= ON_DAY &&
      type >= OF_KIND &&
      event.ordinal &&
      kindOfSeries(event.ordinal.series) === 'round',
  );
  const [round, ...more] = ofDay;
  if (!round || more.length > 0 || round.place !== 1 || (round.participants ?? 1) < SAME_PARTIES) return null;
  const isTold = matched.some(({ same }) => same?.event.ordinal?.series === round.event.ordinal?.series);
  return isTold ? round : null;
}

function check(one: MatchedClaim, context: CheckContext): Finding[] {
  const { claim, same, againstDate, topic } = one;
  const goesOn = same === null && GOES_ON.test(context.text.slice(claim.start, claim.end));
  const about = same ?? (goesOn ? (topic ?? storyOf(one, context)) : roundOf(one, context));
  if (!about?.event.grounds || againstDate || !about.event.ordinal || claim.modality !== 'happened')
    return [];
  const { event } = about;
  const known = about.event.ordinal.n;
  // "gói trừng phạt thứ 14" in a text of later years is package 14: only its own day, or the sentence before, says
  // which member is meant.
  const placed = goesOn || about === topic || isOnDay(about);
  const cited = evidenceOf(event, context.publicationDay);
  if (!cited) return [];
  const days = claim.times.flatMap((index) => context.times[index] ?? []);
  const told = days.filter((time) => dateFit(time, event) > 0);
  // "Ngày 23/7, khi hai đoàn họp vòng ba, … theo thỏa thuận 2/6": the number may be of the other day.
  if (told.length > 0 && days.some((time) => saysDay(time) && !told.includes(time))) return [];
  return claim.ordinals
    .filter(({ n }) => placed || Math.abs(n - known) === 1)
    .filter((ordinal) => counts(ordinal, event, context.text) && ordinal.n !== known)
    .filter((ordinal) => !isCountedFrom(ordinal, told, context.text))
    .slice(0, 1)
    .map((at) =>
      findingOf(
        { kind: 'ordinal', at, claim: claim.id, claimed: String(at.n), known: String(known) },
        cited,
        context.lang,
      ),
    );
}

/** "gói trừng phạt thứ 13", "vòng hai", "lần thứ ba trong năm" against the event's place in its series. */
export const ordinalCheck: Check = (context) => context.matched.flatMap((matched) => check(matched, context));
