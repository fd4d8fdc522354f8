import type { ExtractedClaim } from '../../claims/claim-of';
import { firstTimesIn } from '../../claims/first-time';
import { CALLED_OFF } from '../../claims/modality';
import { either } from '../../text/either';
import { patternOf } from '../../text/pattern';
import { contains } from '../../text/span';
import type { TimeExpression } from '../../time/types';
import { type ToldTime, withYearTold } from '../compare/date-fit';
import { partiesOf } from '../compare/participants';
import { partnersIn } from '../compare/partners';
import { attackerOfClaim } from '../compare/side';
import { contentWords } from '../compare/words';
import type { MatchSources } from '../sources';
import type { ClaimContext } from './claim-context';
import { isOfAnother } from './day-of-another';
import { isPoint, saysDay } from './told-times';

/** The days told in the claims just before one, at most three back and nearest first. */
export function daysBefore(index: number, { text, claims, times }: MatchSources): ToldTime[] {
  const nearby: ToldTime[] = [];
  for (let back = index - 1; back >= Math.max(0, index - 3) && nearby.length < 3; back -= 1) {
    for (const position of [...(claims[back]?.times ?? [])].reverse()) {
      const time = times[position];
      if (time && isPoint(time) && saysDay(time)) nearby.push(withYearTold(time, text));
    }
  }
  return nearby;
}

/** Words that head a bulletin. */
const HEADS = 'tin tức|tiêu điểm|điểm tin|bản tin|tin nóng|tin sáng|tin thế giới|chiến sự';
/** A bulletin's head from the beginning of its line up to its day: "Chiến sự Ukraine ngày 20-8". */
const BULLETIN = patternOf('(?:^|\\n)[“”"\'\\s]*', either(HEADS), '[^.\\n]*$');
/** What stands behind the day of such a head. */
const BEHIND_DAY = /^\s*(?::|$|\n|tin )/iu;
/** No headline is longer before its day, nor what tells it behind, in UTF-16 units. */
const HEAD = 80;
const BEHIND_LENGTH = 6;

const isOfBulletin = (text: string, time: TimeExpression): boolean =>
  BULLETIN.test(text.slice(Math.max(0, time.start - HEAD), time.start)) &&
  BEHIND_DAY.test(text.slice(time.end, time.end + BEHIND_LENGTH));

/** What matching reads of a claim. */
export function contextOf(
  claim: ExtractedClaim,
  nearby: readonly ToldTime[],
  { text, times, publicationDay }: MatchSources,
): ClaimContext {
  const bounds = new Set(firstTimesIn(text, claim, claim.times, times).map(({ bound }) => bound));
  // "Chiến sự Ukraine ngày 1.292: …" counts the bulletin's day, not the happening's.
  const own = claim.times
    // "lần đầu kể từ ngày 18/3" is of another day.
    .filter((position) => !bounds.has(position))
    .flatMap((position) => times[position] ?? [])
    .filter((time) => isPoint(time) && time.counter === undefined)
    // "Tin tức thế giới 20-8: …" dates the bulletin.
    .filter((time) => !isOfBulletin(text, time))
    .filter((time) => !isOfAnother(text, claim, time));
  return {
    claim,
    words: contentWords(claim.words),
    parties: partiesOf(claim.participants),
    calledOff: CALLED_OFF.test(claim.words.toLowerCase()),
    attacker: attackerOfClaim(claim.words, claim.types, claim.places),
    times: own
      .filter((time) => contains(claim, time))
      .map((time) => withYearTold(time, text, publicationDay)),
    nearby,
    places: claim.places,
    partners: partnersIn(text, claim),
  };
}
