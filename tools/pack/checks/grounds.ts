import { isCitable } from './citable';
import { each } from './problem';

/** What a record needs before a conflict may rest on it. */
export const grounds = each((event) => {
  if (!event.grounds) return [];
  const problems: string[] = [];
  if (event.basis !== 'stated' || event.toleranceDays !== undefined)
    problems.push('grounds on an inferred day');
  if (event.date.length !== 10) problems.push('grounds on a month');
  if (event.status === 'planned') problems.push('grounds on a plan');
  if (!event.reports.some(isCitable)) problems.push('grounds without a citable article');
  return problems;
});
