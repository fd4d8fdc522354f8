import { resolveReferences } from '../entities/coreference';
import { recogniseEntities } from '../entities/recognise';
import { extractClaims } from '../claims/extract-claims';
import type { EventStore } from '../events/types';
import { candidatesFor } from '../match/candidates/candidates';
import { matchClaims } from '../match/match-claims';
import { isRealIso } from '../time/iso-days';
import { tagTimes } from '../time/tag-times';
import type { TimeExpression } from '../time/types';

/** So many claims must agree with the record in the chosen year, and so much more than in any other. */
const LEAST = 2;
const CLEARLY = 1.5;
/** Only the beginning is read: it holds the news. In UTF-16 units. */
const READ = 6000;

interface UndatedPage {
  text: string;
  titleLength: number;
}

const monthDay = (time: TimeExpression): string | null => /^\d{4}-(\d\d-\d\d)/.exec(time.value)?.[1] ?? null;

/**
 * The day of an undated page that tells days without years: the year in which most of its claims agree with the
 * record. Null unless one year is clear. The day is the latest that the page tells, since news looks back.
 */
export async function inferFromRecord(
  { text, titleLength }: UndatedPage,
  store: EventStore,
): Promise<string | null> {
  const extent = await store.extent();
  if (!extent) return null;
  const head = text.slice(0, READ);
  const mentions = recogniseEntities(head);
  let best = { day: '', agreement: 0 };
  let second = 0;
  for (
    let year = Number(extent.to.slice(0, 4));
    year >= Math.max(2022, Number(extent.from.slice(0, 4)));
    year -= 1
  ) {
    const day = latestDay(head, year);
    if (day === null) continue;
    const agreement = await agreementIn(head, titleLength, mentions, day, store);
    if (agreement > best.agreement) {
      second = best.agreement;
      best = { day, agreement };
    } else second = Math.max(second, agreement);
  }
  return best.agreement >= LEAST && best.agreement >= CLEARLY * second ? best.day : null;
}

/**
 * The latest day without a year that the page tells as gone, put into the year; null when it tells none that the year
 * has: a page may say "31/4", and "29/2" is of a leap year.
 */
function latestDay(text: string, year: number): string | null {
  const days = tagTimes(text, { reference: { value: `${year}-12-31`, basis: 'inferred' } })
    .filter(
      ({ basis, type, tense }) =>
        basis === 'publication' && (type === 'date' || type === 'time') && tense !== 'future',
    )
    .flatMap((time) => (time.certain.day && time.certain.month ? (monthDay(time) ?? []) : []))
    .map((told) => `${year}-${told}`)
    .filter(isRealIso)
    .sort();
  return days.at(-1) ?? null;
}

/** How many claims have their event on the very day that they tell, were the page of that day. */
async function agreementIn(
  text: string,
  titleLength: number,
  mentions: ReturnType<typeof recogniseEntities>,
  day: string,
  store: EventStore,
): Promise<number> {
  const times = tagTimes(text, { reference: { value: day, basis: 'inferred' } });
  const claims = extractClaims({
    text,
    titleLength,
    times,
    mentions: resolveReferences(text, mentions, day),
  });
  const candidates = await candidatesFor(claims, times, day, store);
  const matched = matchClaims({
    text,
    claims,
    times,
    candidates,
    referenceDay: day,
    publicationDay: day,
    // Only what agrees is counted.
    knownUntil: null,
    lang: 'vi',
  });
  return matched.filter(({ same, againstDate }) => same?.date === 1 && !againstDate).length;
}
