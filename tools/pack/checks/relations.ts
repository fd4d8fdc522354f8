import { entityById } from '../../../lib/entities/gazetteer';
import { foldAccents } from '../../../lib/text/fold';
import { seriesById } from '../../../lib/events/series';
import type { EventRecord } from '../../../lib/events/types';
import { daysApart, each, type RecordCheck } from './problem';

/** Participants and places that the gazetteer lacks, or places that are none. */
export const entities = each(({ participants, places }) => [
  ...[...participants, ...places].filter((id) => !entityById(id)).map((id) => `unknown entity ${id}`),
  ...places
    .filter((id) => !['place', 'state', undefined].includes(entityById(id)?.kind))
    .map((id) => `${id} is no place`),
]);

/** Members of a series against what the series is: known, of its kind, inside its years, about its parties. */
export const membership = each((event) => {
  if (!event.ordinal) return [];
  const series = seriesById(event.ordinal.series);
  if (!series) return [`unknown series ${event.ordinal.series}`];
  const problems: string[] = [];
  if (!series.types.includes(event.type)) problems.push(`a ${event.type} in ${series.id}`);
  if (event.date < (series.from ?? '') || event.date > (series.to ?? '9999'))
    problems.push(`outside ${series.id}`);
  const absent = series.entities.filter((id) => !event.participants.includes(id));
  if (absent.length > 0) problems.push(`${absent.join(', ')} missing for ${series.id}`);
  return problems;
});

/** Numbers of a series grow with time. */
export const series: RecordCheck = (events) => {
  const bySeries = new Map<string, EventRecord[]>();
  for (const event of events) {
    if (!event.ordinal) continue;
    bySeries.set(event.ordinal.series, [...(bySeries.get(event.ordinal.series) ?? []), event]);
  }
  return [...bySeries.values()].flatMap((members) => {
    const ordered = [...members].sort((a, b) => (a.date < b.date ? -1 : 1));
    return ordered.slice(1).flatMap((event, index) => {
      const before = ordered[index];
      const [n, last] = [event.ordinal?.n ?? 0, before?.ordinal?.n ?? 0];
      // A package is proposed, blocked and adopted under one number.
      const sameMatter =
        n === last && event.type === 'sanction' && daysApart(before?.date ?? '', event.date) < 200;
      return n > last || sameMatter
        ? []
        : [{ id: event.id, problem: `number ${n} comes after ${before?.id}, number ${last}` }];
    });
  });
};

const words = (text: string): Set<string> => new Set(foldAccents(text).match(/[\p{L}\p{N}.]+/gu) ?? []);

function likeness(a: string, b: string): number {
  const [first, second] = [words(a), words(b)];
  const both = [...first].filter((word) => second.has(word)).length;
  return both / (first.size + second.size - both);
}

/** One happening told twice: the same day and type, much the same title. */
export const twins: RecordCheck = (events) =>
  events.flatMap((event, index) =>
    events
      .slice(index + 1)
      .filter(
        (other) =>
          other.date === event.date &&
          other.type === event.type &&
          likeness(other.title.vi, event.title.vi) > 0.7,
      )
      .map((other) => ({ id: event.id, problem: `may be the same as ${other.id}` })),
  );
