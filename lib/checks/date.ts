import { isQuotation } from '../claims/attribution';
import { stateOf } from '../entities/gazetteer';
import type { EventRecord } from '../events/types';
import { daysOf, eventSpan } from '../match/dates';
import type { MatchedClaim } from '../match/match-claims';
import { addDays } from '../time/calendar';
import type { TimeExpression } from '../time/types';
import type { Check, CheckContext } from './context';
import { evidenceOf } from './evidence';
import { messageOf } from './messages';
import type { Finding } from './types';

/** States whose evening is the next day in Hanoi. */
const AMERICAS = new Set(['united-states', 'canada', 'brazil', 'argentina', 'mexico']);
const LATE = /(?:^|\D)(?:19|2[0-3])(?:h|:|\s?giờ)|tối|đêm/u;

/** A day's shift is worth a note only beside an event that is surely the same. */
const SURE = 0.5;
const SURE_KIND = 0.8;

const HANOI_ZONE = 'Asia/Ho_Chi_Minh';

/** The one day that the event has in Hanoi when the record says that it is another than the local one. */
function hanoiDayOf(event: EventRecord): string | null {
  const [day, ...more] = event.otherDays ?? [];
  return day !== undefined &&
    more.length === 0 &&
    /rạng sáng[^,;=]*giờ (?:VN|Việt Nam|Hà Nội)/u.test(event.tzNote ?? '')
    ? day
    : null;
}

/** A lead word that makes the day a limit, not the happening's own: "tính đến ngày 12/6", "trước 8/8". */
const LIMIT =
  /(?:^|[^\p{L}])(?:đến|tới|tính đến|cho đến|cho tới|trước|sau|kể từ|từ|hạn chót|cuối)\s+(?:cuối\s+)?$/u;

/** Why one day's difference is explained, when it is: the stored zone note, the Americas, or a late hour at the place. */
function isExplained(time: TimeExpression, event: EventRecord): boolean {
  const span = daysOf(time.value);
  if (!span || span.grain !== 'day') return false;
  if (event.otherDays?.includes(span.from)) return true;
  const last = event.dateEnd ?? event.date;
  if (span.from !== addDays(last, 1)) return false;
  if (time.zone) return true;
  const american = event.places.some((id) => AMERICAS.has(stateOf(id) ?? ''));
  return american || (event.tzNote !== undefined && LATE.test(event.tzNote));
}

/** "một ngày sau", "ba hôm trước": counted from something else. */
const COUNTED = /(?:^|\s)(?:sau|trước)(?:\s+đó)?$/iu;
/** "Tin tức thế giới 30-4: …" dates the bulletin: a title's day before a colon is not the happening's. */

/** "dự kiến diễn ra hôm nay", "sẽ gặp vào ngày 15/8": the day is a plan's, whatever else the clause tells. */
const COMING =
  /(?:^|[^\p{L}])(?:sẽ|dự kiến|sắp|lên lịch|ấn định|dời sang|hoãn (?:tới|đến|sang))(?!\p{L})[^.;]{0,80}$/iu;

/** A day or month that the text states: nothing implied, inferred, or counted from another mention. */
function isStated(time: TimeExpression, { reference, text }: CheckContext): boolean {
  if (time.type !== 'date' && time.type !== 'time') return false;
  if (COUNTED.test(text.slice(time.start, time.end))) return false;
  if (
    time.basis === 'previous' ||
    time.basis === 'event' ||
    time.basis === 'calendar' ||
    time.fromEvent ||
    time.mod === 'about'
  )
    return false;
  const span = daysOf(time.value);
  if (!span) return false;
  if (span.grain === 'month')
    return time.certain.year && time.certain.month && /^\d{4}-\d\d$/.test(time.value);
  if (span.grain !== 'day' && span.grain !== 'range') return false;
  return time.certain.day && (time.certain.year || reference.basis === 'metadata');
}

const isDated = (time: TimeExpression): boolean => {
  const span = daysOf(time.value);
  return span !== null && span.grain !== 'open' && span.grain !== 'year';
};

function known(event: EventRecord, claimed: string): string {
  if (claimed.length === 7) return event.date.slice(0, 7);
  return event.dateEnd ? `${event.date}/${event.dateEnd}` : event.date;
}

function check(matched: MatchedClaim, context: CheckContext): Finding | null {
  const { claim, same } = matched;
  if (!same?.event.grounds || same.event.toleranceDays || same.event.date.length !== 10) return null;
  const { event } = same;
  if ((claim.modality !== 'happened' && claim.modality !== 'denied') || isQuotation(context.text, claim))
    return null;
  const times = claim.times.flatMap((index) => context.times[index] ?? []).filter(isDated);
  if (times.length === 0) return null;
  const { from, to } = eventSpan(event);
  const own = { from: event.date, to: event.dateEnd ?? event.date };
  const fits = (time: TimeExpression, days: { from: string; to: string }): boolean => {
    const span = daysOf(time.value);
    return span !== null && span.from <= days.to && span.to >= days.from;
  };
  const hanoi = hanoiDayOf(event);
  const inHanoi = times.find(
    (time) =>
      hanoi !== null &&
      time.zone === HANOI_ZONE &&
      time.dayPart === 'dawn' &&
      time.value.startsWith(event.date),
  );
  if (inHanoi && hanoi !== null) return findingOf(matched, inHanoi, hanoi, 'conflict', context);
  if (times.some((time) => fits(time, own))) return null;
  if (claim.inTitle && times.some((time) => /^\s*:/.test(context.text.slice(time.end, time.end + 2))))
    return null;
  if (times.some((time) => COMING.test(context.text.slice(claim.start, time.start)))) return null;
  if (
    times.some((time) =>
      LIMIT.test(context.text.slice(Math.max(0, time.start - 14), time.start).toLowerCase()),
    )
  )
    return null;
  const stated = times.filter((time) => isStated(time, context));
  const [time] = stated;
  // Two days in one clause: which of them is the happening's is a guess.
  if (!time || stated.length !== times.length || stated.length > 1) return null;
  const shifted = times.some((one) => fits(one, { from, to })) || isExplained(time, event);
  if (shifted ? same.content < SURE || same.type < SURE_KIND : !matched.againstDate) return null;
  const explained = event.disagreements.some(
    ({ field, kind, values }) =>
      field === 'date' && kind !== 'error' && values.includes(time.value.slice(0, 10)),
  );
  if (explained && !shifted) return null;
  return findingOf(
    matched,
    time,
    known(event, time.value.replace(/T[^/]*/g, '')),
    shifted ? 'note' : 'conflict',
    context,
  );
}

function findingOf(
  { claim, same }: MatchedClaim,
  time: TimeExpression,
  value: string,
  severity: 'conflict' | 'note',
  context: CheckContext,
): Finding | null {
  const cited = same && evidenceOf(same.event, context.articleDay);
  if (!cited) return null;
  const claimed = time.value.replace(/T[^/]*/g, '');
  const message = messageOf(
    'date',
    claimed,
    value,
    cited.against,
    context.lang,
    severity === 'note' ? 'zone' : undefined,
  );
  return {
    kind: 'date',
    severity,
    start: time.start,
    end: time.end,
    claim: claim.id,
    event: same.event.id,
    claimed,
    known: value,
    message,
    evidence: cited.evidence,
  };
}

/** The day that a claim states against the day that the reports of the same event give. */
export const dateCheck: Check = (context) =>
  context.matched.flatMap((matched) => check(matched, context) ?? []);
