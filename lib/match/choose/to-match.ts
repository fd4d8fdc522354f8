import { placesAround } from '../../entities/gazetteer';
import type { ClaimContext } from '../score/claim-context';
import type { Evidence } from '../score/evidence';
import type { MatchSources } from '../sources';
import type { Match, MatchField } from '../types';
import { OF_KIND } from '../weights';
import { splitReports } from './reports';

/** Fits of a field from which on the card says that it agrees. */
const AGREES = { date: 0.3, participants: 0.5, place: 0.5, figure: 0.99, ordinal: 1 };

/**
 * A weighed event as the analysis shows it: which fields agree, which differ, its reports on both sides of the page's
 * day.
 */
export function toMatch(
  one: Evidence,
  score: number,
  same: boolean,
  context: ClaimContext,
  { publicationDay, lang }: MatchSources,
): Match {
  const { event } = one;
  const agrees: MatchField[] = [];
  const differs: MatchField[] = [];
  const put = (field: MatchField, value: number | null, from: number): void => {
    if (value === null) return;
    (value >= from ? agrees : differs).push(field);
  };
  put('date', context.times.length > 0 ? one.date : null, AGREES.date);
  if ((one.participants ?? 0) >= AGREES.participants) agrees.push('participants');
  if (one.type >= OF_KIND && event.type !== 'other') agrees.push('type');
  const placed = one.place !== null && event.places.some((id) => placesAround(id).length > 0);
  if (placed) put('place', one.place, AGREES.place);
  put('figure', one.figure, AGREES.figure);
  put('ordinal', one.ordinal, AGREES.ordinal);
  const { earlier, later } = splitReports(event, publicationDay);
  return {
    event: event.id,
    relation: same ? 'same' : 'related',
    score: Math.round(Math.min(1, score) * 1000) / 1000,
    date: event.date,
    title: lang === 'en' ? (event.title.en ?? event.title.vi) : event.title.vi,
    type: event.type,
    agrees,
    differs: same ? differs : differs.filter((field) => field !== 'date'),
    reports: earlier,
    reportedLater: later,
  };
}
