import type { Analysis } from '../../lib/analysis/types';
import { entityById } from '../../lib/entities/gazetteer';
import type { EventRecord, EventReport, EventType } from '../../lib/events/types';
import type { Claim } from '../../lib/match/types';
import type { TimeMention } from '../../lib/time/types';

/** A record as far as the engine can fill it, and what a person needs to finish it. */
export interface Draft {
  /** The article's own words, for the summary in ours; never shipped. */
  quote: string;
  /** Events of the pack that the engine takes for the same happening: mend or cite those instead of adding a record. */
  same: string[];
  record: EventRecord;
}

const DAY = /^\d{4}-\d{2}-\d{2}/;

/** The day that a claim is told for: the first of its times that has one. */
function dayOf(claim: Claim, times: readonly TimeMention[]): { day: string; stated: boolean } | null {
  for (const index of claim.times) {
    const time = times[index];
    const day =
      time && (time.type === 'date' || time.type === 'time') ? DAY.exec(time.value)?.[0] : undefined;
    if (time && day !== undefined) return { day, stated: time.certain.day };
  }
  return null;
}

const slugOf = (type: EventType, participants: readonly string[]): string =>
  [...participants.slice(0, 2), type.replaceAll('_', '-')].join('-');

/** The article itself as the draft's report; null without an address. */
function reportOf({ url, publisher, title, publishedAt, language }: Analysis): EventReport | null {
  if (url === null) return null;
  return {
    publisher: publisher ?? new URL(url).hostname.replace(/^(?:www|m|amp)\./, ''),
    url,
    title: title === '' ? null : title,
    published: publishedAt?.slice(0, 10) ?? null,
    lang: language === 'vie' ? 'vi' : 'en',
    kind: language === 'vie' ? 'press' : 'foreign',
  };
}

function draftOf(claim: Claim, type: EventType, analysis: Analysis, report: EventReport | null): Draft {
  const told = dayOf(claim, analysis.times);
  const published = analysis.publishedAt?.slice(0, 10) ?? null;
  const date = told?.day ?? published ?? analysis.reference.value ?? 'YYYY-MM-DD';
  const stated = told?.stated ?? false;
  return {
    quote: analysis.text.slice(claim.start, claim.end),
    same: claim.matches.filter(({ relation }) => relation === 'same').map(({ event }) => event),
    record: {
      id: `${date}-${slugOf(type, claim.participants)}`,
      date,
      basis: stated ? 'stated' : 'inferred',
      ...(!stated && { toleranceDays: 1 }),
      type,
      status: claim.modality === 'planned' ? 'planned' : 'happened',
      title: { vi: '', en: '' },
      summary: { vi: '', en: '' },
      participants: claim.participants.filter((id) => entityById(id)?.kind !== 'weapon'),
      places: claim.place === null ? [] : [claim.place],
      quantities: claim.quantities.map(({ what, value, unit }) => ({
        what,
        value,
        unit,
        ...(claim.attribution !== null && { by: claim.attribution }),
      })),
      reports: report === null ? [] : [report],
      disagreements: [],
      grounds: false,
    },
  };
}

/** Many people say many things in a day. */
const WORDS = new Set<EventType>(['statement', 'announcement', 'other']);

/** Claims that several sentences make of one happening: one type, one day, a party in common; of words, the same speaker. */
const isOne = ({ record: a }: Draft, { record: b }: Draft): boolean =>
  a.type === b.type &&
  a.date === b.date &&
  (WORDS.has(a.type)
    ? a.participants[0] === b.participants[0]
    : a.participants.some((id) => b.participants.includes(id)));

function joined(first: Draft, second: Draft): Draft {
  const union = <T>(a: readonly T[], b: readonly T[]): T[] => [...new Set([...a, ...b])];
  return {
    quote: `${first.quote} … ${second.quote}`,
    same: union(first.same, second.same),
    record: {
      ...first.record,
      participants: union(first.record.participants, second.record.participants),
      places: union(first.record.places, second.record.places),
      quantities: [...first.record.quantities, ...second.record.quantities],
    },
  };
}

/** Draft records of the happenings that an article reports; denied, imagined and past-background claims are left out. */
export function draftsOf(analysis: Analysis): Draft[] {
  const report = reportOf(analysis);
  const drafts: Draft[] = [];
  for (const claim of analysis.claims) {
    if (claim.type === null || (claim.modality !== 'happened' && claim.modality !== 'planned')) continue;
    const draft = draftOf(claim, claim.type, analysis, report);
    const at = drafts.findIndex((other) => isOne(other, draft));
    const other = drafts[at];
    if (other) drafts[at] = joined(other, draft);
    else drafts.push(draft);
  }
  return drafts;
}
