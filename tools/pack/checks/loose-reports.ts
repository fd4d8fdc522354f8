import { isMoment } from '../../../lib/events/calendar-day';
import { reportKey } from '../../../lib/events/event-keys';
import type { EventRecord, Report } from '../../../lib/events/types';
import { isListing } from './citable';

const moment = ({ published }: Report): string => published ?? '';

/** The month files of reports beside the events: own month, in order, an article once, none that an event cites. */
export function looseReports(
  files: readonly { file: string; reports: readonly Report[] }[],
  events: readonly EventRecord[],
): string[] {
  const cited = new Set(events.flatMap((event) => event.reports.map(({ url }) => reportKey(url))));
  const seen = new Set<string>();
  return files.flatMap(({ file, reports }) =>
    reports.flatMap((report, index) => {
      const problems: string[] = [];
      const key = reportKey(report.url);
      if (cited.has(key)) problems.push('an event cites it');
      if (seen.has(key)) problems.push('stands twice');
      seen.add(key);
      if (isListing(report.url)) problems.push('is a listing page');
      if (!report.title) problems.push('has no title');
      if (!isMoment(moment(report))) problems.push('has no moment');
      else if (moment(report).slice(0, 7) !== file.slice(0, 7)) problems.push('is of another month');
      const before = reports[index - 1];
      if (before && moment(before) > moment(report)) problems.push('is out of order');
      return problems.map((problem) => `${file}: ${report.url} ${problem}`);
    }),
  );
}
