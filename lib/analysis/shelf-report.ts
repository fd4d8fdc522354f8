import type { LooseReport, ToldClaim } from '../events/types';
import { BARE } from '../claims/quantities';
import type { Claim } from '../match/types';
import type { TimeMention } from '../time/types';
import type { Analysis } from './types';

/** So many happenings of one article are kept, in its order. */
const MOST_TOLD = 40;
const MOST_ENTITIES = 30;

/**
 * An article as the reader's shelf keeps it: where it stands, its title, whom it names and what it told as happened.
 * None of its text. Null for a page that is off the topic, has no address or tells nothing.
 */
export function shelfReport(analysis: Analysis): LooseReport | null {
  const { url, publisher, title, publishedAt, reference, relevant } = analysis;
  if (!relevant || url === null || !/^https?:\/\//i.test(url)) return null;
  const told = analysis.claims.flatMap((claim) => toldBy(claim, analysis.times) ?? []).slice(0, MOST_TOLD);
  if (told.length === 0) return null;
  const entities = told.flatMap(({ participants, place }) => [...participants, ...(place ? [place] : [])]);
  return {
    publisher: publisher ?? new URL(url).host,
    url,
    title: title === '' ? null : title,
    published: publishedAt === null ? null : reference.value,
    lang: 'vi',
    entities: [...new Set(entities)].slice(0, MOST_ENTITIES),
    told,
  };
}

function toldBy(claim: Claim, times: readonly TimeMention[]): ToldClaim | null {
  const happened = claim.modality === 'happened' || claim.modality === 'background';
  if (claim.type === null || !happened) return null;
  const day = claim.times.flatMap((index) => certainDay(times[index]) ?? [])[0] ?? null;
  const quantities = claim.quantities
    .filter(({ what }) => what !== BARE)
    .map(({ what, value, unit }) => ({ what, value, unit }));
  if (day === null && quantities.length === 0) return null;
  return { type: claim.type, participants: claim.participants, place: claim.place, day, quantities };
}

function certainDay(time: TimeMention | undefined): string | null {
  const { day, month } = time?.certain ?? { day: false, month: false };
  const found = /^\d{4}-\d{2}-\d{2}(?!\/)/.exec(time?.value ?? '');
  return day && month && found ? found[0] : null;
}
