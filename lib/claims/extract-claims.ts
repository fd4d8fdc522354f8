import type { EntityMention } from '../entities/types';
import { sentences } from '../text/sentences';
import { itemsWithin, type Span } from '../text/span';
import type { TimeExpression } from '../time/types';
import { claimOf, type ExtractedClaim, type Found } from './claim-of';
import { clausesOf } from './clauses';
import { ordinalsIn } from './ordinals';
import { partsOf } from './parts';
import { quantitiesIn } from './quantities';

export interface ClaimSources {
  text: string;
  /** Length of the title in `text`, 0 without one. */
  titleLength: number;
  times: readonly TimeExpression[];
  mentions: readonly EntityMention[];
}

/** Longer texts are analysed up to here: a page of two megabytes is no article. In UTF-16 units. */
export const LONGEST_READ = 120_000;
/** No article tells more happenings; a page of a million lines is cut here. */
const MOST_CLAIMS = 800;

/**
 * The clauses of a text that report a happening, in reading order; their ids are given once matching has split them.
 */
export function extractClaims({ text, titleLength, times, mentions }: ClaimSources): ExtractedClaim[] {
  const claims: ExtractedClaim[] = [];
  const read = text.length > LONGEST_READ ? text.slice(0, LONGEST_READ) : text;
  const found: Found = {
    text: read,
    titleLength,
    times,
    mentions,
    quantities: quantitiesIn(read, times),
    ordinals: ordinalsIn(read, times),
  };
  let line = 0;
  let scanned = 0;
  for (const sentence of sentences(read)) {
    line += read.slice(scanned, sentence.start).split('\n').length - 1;
    scanned = sentence.start;
    if (claims.length >= MOST_CLAIMS) break;
    for (const clause of clausesOf(read, sentence, itemsWithin(times, sentence).found)) {
      const claim = claimOf(clause, found, line);
      if (claim) claims.push(...byDays({ ...claim, parts: readParts(clause, found, line) }, found));
    }
  }
  return claims;
}

/** "hôm 12/2 và 18/3", "ngày 23 và 24-1 rồi 4 và 5-2": nothing between two days but what lists them. */
const LISTING = /^,?\s*(?:và|rồi|cùng|lẫn|tiếp đó là|,)\s*(?:các\s+|là\s+|đến\s+)?$/iu;

/** A clause that lists days tells one happening a day: the clause up to the first day, then each further day. */
function byDays(claim: ExtractedClaim, { text, times }: Found): ExtractedClaim[] {
  const days = claim.times.filter((index) => times[index]?.type === 'date' || times[index]?.type === 'time');
  const listed = days.filter((index, place) => {
    const [last, time] = [times[days[place - 1] ?? -1], times[index]];
    return last && time && LISTING.test(text.slice(last.end, time.start));
  });
  const first = times[days[0] ?? -1];
  if (listed.length === 0 || listed.length !== days.length - 1 || !first) return [claim];
  const of = (index: number, start: number): ExtractedClaim => ({
    ...claim,
    start,
    end: times[index]?.end ?? claim.end,
    times: [index],
    parts: [],
  });
  return days.map((index, place) =>
    of(index, place === 0 ? claim.start : (times[index]?.start ?? claim.start)),
  );
}

/**
 * A part must tell a kind of happening and name somebody, a place or a time; a bare "sau cuộc gặp đó" points back and
 * tells nothing.
 */
function readParts(clause: Span, found: Found, line: number): ExtractedClaim['parts'] {
  return partsOf(found.text, clause).flatMap((part) => {
    const claim = claimOf(part, found, line);
    if (!claim || claim.types.length === 0) return [];
    const isDated = claim.times.some((index) => found.times[index]?.fromEvent === undefined);
    if (claim.participants.length === 0 && claim.places.length === 0 && !isDated) return [];
    const rest = claimOf(clause, found, line, part);
    return rest ? [{ claim, rest }] : [];
  });
}
