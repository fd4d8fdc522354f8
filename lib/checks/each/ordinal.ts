import type { OrdinalMention } from '../../claims/ordinals';
import type { EventRecord } from '../../events/types';
import { dateFit } from '../../match/compare/date-fit';
import { kindOfSeries } from '../../match/compare/ordinal-fit';
import type { MatchedClaim } from '../../match/match-claims';
import { isOnDay } from '../../match/score/date-part';
import type { TimeExpression } from '../../time/types';
import type { Check, CheckContext } from '../context';
import { evidenceOf } from '../finding/evidence';
import { findingOf } from '../finding/finding-of';
import type { Finding } from '../types';

/** Counted since somebody took office in the year of the series. */
const SINCE_OFFICE =
  /^[^.;]{0,70}kể từ khi (?:ông (?:\p{L}+ ){1,2})?(?:trở lại|quay lại|nhậm chức|tái đắc cử|lên nắm quyền)/iu;
const sinceOffice = ({ end }: OrdinalMention, series: string, text: string): boolean =>
  /^trump-.*-2025$/.test(series) && SINCE_OFFICE.test(text.slice(end, end + 120));

/** Whether "lần thứ ba" counts the series of the event: packages and rounds by name, calls only within their year. */
function counts(ordinal: OrdinalMention, event: EventRecord, text: string): boolean {
  if (!event.ordinal) return false;
  const kind = kindOfSeries(event.ordinal.series);
  const ofYear =
    /^\s*(?:trong|kể từ đầu|từ đầu|của)?\s*(?:năm|kể từ đầu năm)/u.test(ordinal.scope) ||
    /đầu năm|trong năm/u.test(ordinal.scope);
  if (kind === 'call' || kind === 'meeting')
    return (
      (ordinal.of === kind || ordinal.of === 'time') &&
      (ofYear || sinceOffice(ordinal, event.ordinal.series, text))
    );
  if (kind === 'time') return ordinal.of === 'time';
  return ordinal.of === kind;
}

/** "lần thứ hai hai ông điện đàm trong năm nay, sau cuộc gọi ngày 12/2": the told day's call is the one before. */
const AFTER = /(?<!\p{L})(?:sau|kể từ|tiếp nối|tiếp theo)\s+(?:\p{L}+\s+){0,6}$/iu;
const isCountedFrom = ({ end }: OrdinalMention, told: readonly TimeExpression[], text: string): boolean =>
  told.some(({ start }) => start > end && AFTER.test(text.slice(end, start)));

/** "Đây là lần thứ hai …", "Tờ báo tính đây là …" go on about the event of the sentence before it. */
const GOES_ON = /(?:^|(?:tính|nói|rằng|biết|coi|xem|gọi|ông|bà|,)\s+)(?:đây|đó)\s+(?:cũng\s+)?là\s/iu;

function check({ claim, same, againstDate, topic }: MatchedClaim, context: CheckContext): Finding[] {
  const about = same ?? (GOES_ON.test(context.text.slice(claim.start, claim.end)) ? topic : null);
  if (!about?.event.grounds || againstDate || !about.event.ordinal || claim.modality !== 'happened')
    return [];
  const { event } = about;
  const known = about.event.ordinal.n;
  // "gói trừng phạt thứ 14" in a text of later years is package 14: only its own day, or the sentence before, says
  // which member is meant.
  const placed = about === topic || isOnDay(about);
  const cited = evidenceOf(event, context.publicationDay);
  if (!cited) return [];
  const told = claim.times
    .flatMap((index) => context.times[index] ?? [])
    .filter((time) => dateFit(time, event) > 0);
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
