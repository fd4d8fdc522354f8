import type { Analysis } from '../analysis/types';
import type { CardWords } from './card-messages';
import { moment, reportDay } from './dates';
import { comparison } from './labels';
import { linkToPassage } from './model/citation';
import { reportsOf } from './model/evidence';
import type { Item } from './model/items';

/** A citation to paste: passage, outlet and day, both values, the reports with their links. */
export function citation(words: CardWords, analysis: Analysis, item: Item): string {
  const span = item.claim ?? item.mark;
  const passage = analysis.text.slice(span.start, span.end).replace(/\s+/g, ' ').trim();
  const values = comparison(words, analysis, item);
  const outlet = analysis.publisher === null ? analysis.title : words.outlet(analysis.publisher);
  const published = moment(words, analysis.publishedAt);
  const { earlier, later } = reportsOf(analysis, item);
  const reports = earlier.length > 0 ? earlier : later;
  return [
    `“${passage}”`,
    published === null ? outlet : `${outlet}, ${published}`,
    ...(analysis.url === null ? [] : [linkToPassage(analysis.url, analysis.text, span)]),
    ...(values
      ? [
          `${words.text('compare.page')} ${values.page.value} · ${words.text(`compare.${values.side}`)} ${values.other.value}`,
        ]
      : []),
    ...reports.map((report) => {
      const title = report.title === null ? '' : `: ${report.title}`;
      return `– ${words.outlet(report.publisher)}, ${reportDay(words, report.published)}${title} ${report.url}`;
    }),
  ].join('\n');
}
