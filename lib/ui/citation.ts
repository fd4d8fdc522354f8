import type { Analysis } from '../analysis/types';
import type { CardWords } from './card-messages';
import { moment, reportDay } from './dates';
import { comparison } from './labels';
import { linkToPassage, passageOf } from './model/citation';
import { reportsOf } from './model/evidence';
import type { Item } from './model/items';

/** The reports behind an item with their links, one a line: the earlier ones, else those after it, else those of unknown day. */
export function citedReports(words: CardWords, analysis: Analysis, item: Item): string[] {
  const { earlier, later, undated } = reportsOf(analysis, item);
  const cited = [earlier, later, undated].find(({ length }) => length > 0) ?? [];
  return cited.map((report) => {
    const title = report.title === null ? '' : `: ${report.title}`;
    return `– ${words.outlet(report.publisher)}, ${reportDay(words, report.published)}${title} ${report.url}`;
  });
}

/** A citation to paste: passage, outlet and day, both values, the reports with their links. */
export function citation(words: CardWords, analysis: Analysis, item: Item): string {
  const span = item.claim ?? item.mark;
  const values = comparison(words, analysis, item);
  const outlet = analysis.publisher === null ? analysis.title : words.outlet(analysis.publisher);
  const published = moment(words, analysis.publishedAt);
  return [
    `“${passageOf(analysis.text, span)}”`,
    published === null ? outlet : `${outlet}, ${published}`,
    ...(analysis.url === null ? [] : [linkToPassage(analysis.url, analysis.text, span)]),
    ...(values
      ? [
          `${words.text('compare.page')} ${values.page.value} · ${words.text(`compare.${values.side}`)} ${values.other.value}`,
        ]
      : []),
    ...citedReports(words, analysis, item),
  ].join('\n');
}
