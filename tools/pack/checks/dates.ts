import { daysApart, each } from './problem';

/** Ids are kept for good; these were given before their day was mended. */
const KEPT_IDS = new Set(['2026-06-01-record-monthly-drones']);
/** Days that a mended date may lie from the day in its id. */
const MENDED = 2;

/** Days that the record's order rests on. */
export const dates = each((event) => {
  const problems: string[] = [];
  const { date, dateEnd, basis, toleranceDays } = event;
  if (dateEnd !== undefined && dateEnd <= date) problems.push(`dateEnd ${dateEnd} is not after date ${date}`);
  if (basis === 'stated' && toleranceDays !== undefined) problems.push('a stated day has toleranceDays');
  if (basis === 'inferred' && date.length === 10 && toleranceDays === undefined) {
    problems.push('an inferred day has no toleranceDays');
  }
  const idDay = /^\d{4}-\d{2}(?:-\d{2}(?=-))?/.exec(event.id)?.[0] ?? '';
  const idFits = idDay.length === 7 ? date.startsWith(idDay) : Math.abs(daysApart(date, idDay)) <= MENDED;
  if (!idFits && !(idDay.length === 10 && date === idDay.slice(0, 7)) && !KEPT_IDS.has(event.id)) {
    problems.push(`the id says ${idDay}, the date ${date}`);
  }
  return problems;
});
