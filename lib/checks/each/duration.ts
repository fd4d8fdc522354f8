import { modalityOf } from '../../claims/modality';
import type { EventRecord, Quantity } from '../../events/types';
import { isDigitSlip } from '../../match/compare/slips';
import type { MatchedClaim } from '../../match/match-claims';
import type { Evidence } from '../../match/score/evidence';
import type { TimeExpression } from '../../time/types';
import type { Check, CheckContext } from '../context';
import { evidenceOf } from '../finding/evidence';
import { findingOf } from '../finding/finding-of';
import { aboutOf, isStory } from '../reading/about';
import { isOthersAccount } from '../reading/account';
import { isLengthOf, PROPOSED } from '../reading/lasted';
import { covers, isoOf, lengthOf, MINUTES, minutesOf } from '../reading/length';
import { isOfDay } from '../reading/of-day';
import type { Finding } from '../types';

/** From these ratios on a length is another one, whoever tells it. */
const FAR = { least: 0.5, most: 2 };
/** "điện đàm hai giờ" is no length of the meeting that was some days before. */
const NEAR_KIND = 0.5;
/** "Hai bên nói chuyện gần ba giờ" goes on about its paragraph's call. */
const BOTH = /(?<!\p{L})hai\s+(?:bên|ông|vị|nhà lãnh đạo|tổng thống|nguyên thủ|người)(?!\p{L})/iu;

/** The event of the paragraph, for a clause about what the two of it did that tells no day. */
function goesOnAbout({ claim, topic }: MatchedClaim, { text, times }: CheckContext): Evidence | null {
  if (!topic || !claim.types.includes(topic.event.type)) return null;
  if (claim.times.some((index) => times[index]?.type !== 'duration')) return null;
  return BOTH.test(text.slice(claim.start, claim.end)) ? topic : null;
}

/** Whether a length is so far from the known one that two accounts of the same do not explain it. */
function isFar(time: TimeExpression, known: Quantity): boolean {
  const ratio = (known.value * (MINUTES[known.unit] ?? 1)) / (minutesOf(time.value) ?? 0);
  return ratio < FAR.least || ratio > FAR.most;
}

/** Whether a clause tells the known length: "ngừng bắn ba ngày và ngừng bắn 30 giờ" tells of two truces. */
const tells = ({ claim }: MatchedClaim, known: Quantity, { times }: CheckContext): boolean =>
  claim.times.some((index) => {
    const minutes = minutesOf(times[index]?.value ?? '');
    return minutes !== null && minutes === known.value * (MINUTES[known.unit] ?? 0);
  });

/** The body tells the known length: then a headline's other one is no other account. */
const isToldInBody = (known: Quantity, context: CheckContext): boolean =>
  context.matched.some((one) => !one.claim.inTitle && tells(one, known, context));

/** "Điện Kremlin nói gần một tiếng rưỡi, còn ông Trump nói một giờ": a paragraph of two accounts. */
const isToldBeside = (known: Quantity, { claim }: MatchedClaim, context: CheckContext): boolean =>
  context.matched.some((other) => other.claim.line === claim.line && tells(other, known, context));

/** The known length that one of a clause differs from; null when it differs from none, or nothing is sure. */
function differing(
  time: TimeExpression,
  one: MatchedClaim,
  context: CheckContext,
): [Quantity, EventRecord] | null {
  const { claim, same, againstDate } = one;
  const about = aboutOf(one, context.matched) ?? goesOnAbout(one, context);
  if (!about?.event.grounds || againstDate || about.type < NEAR_KIND) return null;
  const { event } = about;
  const ofDay = isOfDay(about, claim, context.publicationDay) || isStory(event, context);
  const known = (same && slipOf(time, event)) ?? (ofDay ? ownLengthOf(time, event, context) : null);
  if (!known || isToldBeside(known, one, context) || isOthersAccount(claim, known)) return null;
  const isSure = claim.inTitle ? isToldInBody(known, context) : same !== null || isFar(time, known);
  return isSure || (same && isOfDay(same, claim, context.publicationDay)) ? [known, event] : null;
}

function check(one: MatchedClaim, context: CheckContext): Finding[] {
  const { claim } = one;
  const told = claim.times.flatMap((index) => context.times[index] ?? []);
  return told.flatMap((time): Finding[] => {
    if (time.type !== 'duration' || !isToldAsOver(claim, time, context)) return [];
    const [known, event] = differing(time, one, context) ?? [];
    const cited = event && evidenceOf(event, context.publicationDay);
    if (!known || !cited) return [];
    const value = isoOf(known.value, known.unit);
    return [
      findingOf(
        { kind: 'duration', at: time, claim: claim.id, claimed: time.value, known: value },
        cited,
        context.lang,
      ),
    ];
  });
}

/** "Hai ông điện đàm 90 phút và sẽ gặp nhau": what is to come stands behind the length. */
function isToldAsOver(
  { modality, start }: MatchedClaim['claim'],
  time: TimeExpression,
  { text }: CheckContext,
) {
  if (modality !== 'planned' && modality !== 'hypothetical') return true;
  return modalityOf(text.slice(start, time.end).toLowerCase()) === 'happened';
}

const EXTENSION = 'extension';
/** "nhất trí gia hạn thỏa thuận thêm 90 ngày" */
const EXTENDED = /gia hạn[^.;]{0,50}\sthêm\s+$/iu;

/** The words beside the length say that something was prolonged by it, not that somebody asked for it. */
function isExtension({ start }: TimeExpression, { text }: CheckContext): boolean {
  const before = text.slice(Math.max(0, start - 80), start);
  const extended = EXTENDED.exec(before);
  return extended !== null && !PROPOSED.test(before.slice(0, extended.index).toLowerCase());
}

/** Labels of quantities that are a happening's own length. */
const LENGTH = /length|duration|truce|talks|call|meeting|^extension$/;

/** The event's one length, when the words say that the time is this length and the two differ. */
function ownLengthOf(time: TimeExpression, event: EventRecord, context: CheckContext): Quantity | null {
  const [length, ...more] = event.quantities.filter(({ unit, what }) => unit in MINUTES && LENGTH.test(what));
  const claimed = minutesOf(time.value);
  if (!length || more.length > 0 || claimed === null) return null;
  if (!(length.what === EXTENSION ? isExtension(time, context) : isLengthOf(time, event.type, context.text)))
    return null;
  const known = length.value * (MINUTES[length.unit] ?? 1);
  const isExact = length.unit === 'minutes' && length.mod === undefined;
  if (covers(claimed, time.mod, known, { words: context.text.slice(time.start, time.end), isExact }))
    return null;
  // Days and hours count different things: "hội đàm hai ngày" of five hours of talks on two days.
  const otherScale = /D/.test(time.value) !== (length.unit === 'days') && length.unit !== 'minutes';
  return otherScale && event.type !== 'ceasefire' ? null : length;
}

/** A length that the event's reports do not give, but one that a slip of digits turns into it: "242 ngày" of 224. */
function slipOf(time: TimeExpression, event: EventRecord): Quantity | null {
  const told = lengthOf(time.value);
  const kin = event.quantities.filter(({ unit }) => unit === told?.unit);
  if (!told || kin.some(({ value }) => value === told.value)) return null;
  const [slip, ...more] = kin.filter(({ value }) => isDigitSlip(told.value, value));
  return slip && more.length === 0 ? slip : null;
}

/** Lengths that a text tells of a truce, a call, a meeting or a battle against the reports of the same event. */
export const durationCheck: Check = (context) =>
  context.matched.flatMap((matched) => check(matched, context));
