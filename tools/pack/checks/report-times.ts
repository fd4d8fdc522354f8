import { daysApart, each } from './problem';

/** A report may announce what happens; longer before, it is another story. */
const LONGEST_BEFORE = 45;

/** Reports that came out long before their event. */
export const reportTimes = each((event) =>
  event.reports
    .filter(({ published }) => published && daysApart(published, event.date) > LONGEST_BEFORE)
    .map(({ published, url }) => `a report of ${published} for ${event.date}: ${url}`),
);
