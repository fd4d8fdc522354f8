import type { Analysis } from '../../analysis/types';
import type { Report } from '../../events/types';
import { fullDay, moment, reportDay } from '../dates';
import { comparison, heading } from '../labels';
import type { SurfaceWords } from '../messages';
import { passageOf } from '../model/citation';
import { reportsOf } from '../model/evidence';
import { isDay } from '../model/days';
import { type Item, split } from '../model/items';
import { rowTitle } from '../row-labels';

/** An analysis to read or to paste into notes: facts, what differs, then the article's items in order. */
export function analysisMarkdown(words: SurfaceWords, analysis: Analysis, items: readonly Item[]): string {
  const { conflicts, rest } = split(items);
  const { value, basis } = analysis.reference;
  const title = plain(analysis.title || words.text('product'));
  const section = (name: string, list: readonly Item[]): string[] =>
    list.length === 0 ? [] : ['', `## ${name}`, ...list.flatMap((item) => itemLines(words, analysis, item))];
  return [
    `# ${analysis.url === null ? title : `[${title}](${address(analysis.url)})`}`,
    '',
    ...(analysis.publisher === null ? [] : [`- ${words.outlet(analysis.publisher)}`]),
    `- ${words.text('facts.published')}: ${moment(words, analysis.publishedAt) ?? words.text('facts.published.none')}`,
    ...(value !== null && isDay(value)
      ? [
          `- ${words.text('facts.reference')}: ${fullDay(words, value)}${basis === 'inferred' ? ` (${words.text('state.inferred.word')})` : ''}`,
        ]
      : []),
    ...section(words.text('list.conflicts'), conflicts),
    ...section(words.text('list.article'), rest),
    ...(analysis.related?.length
      ? ['', `## ${words.text('list.related')}`, '', ...reportLines(words, analysis.related)]
      : []),
    '',
    words.text('foot.promise'),
    '',
  ].join('\n');
}

function itemLines(words: SurfaceWords, analysis: Analysis, item: Item): string[] {
  const values = comparison(words, analysis, item);
  const { earlier, later, undated } = reportsOf(analysis, item);
  const apart = (name: 'item.later' | 'item.undated', reports: readonly Report[]): string[] =>
    reports.length === 0
      ? []
      : ['', words.text(name, { n: reports.length }), '', ...reportLines(words, reports)];
  const told = item.kind !== 'none' && item.kind !== 'undecided';
  const name = told ? heading(words, analysis, item) : words.text(`kind.${item.kind}`);
  return [
    '',
    `### ${plain(name)}`,
    '',
    `> ${plain(passageOf(analysis.text, item.claim ?? item.mark))}`,
    '',
    ...(values
      ? [
          `${words.text('compare.page')} **${plain(values.page.value)}** · ${words.text(`compare.${values.side}`)} **${plain(values.other.value)}**`,
          '',
        ]
      : []),
    ...(item.match ? [plain(rowTitle(words, analysis, { ...item, finding: null }).text), ''] : []),
    ...reportLines(words, earlier),
    ...apart('item.later', later),
    ...apart('item.undated', undated),
  ];
}

const reportLines = (words: SurfaceWords, reports: readonly Report[]): string[] =>
  reports.map(({ publisher, published, title, url }) => {
    const name = `${words.outlet(publisher)}, ${reportDay(words, published)}${title === null ? '' : `: ${title}`}`;
    return `- [${plain(name)}](${address(url)})`;
  });

/** Text as Markdown means it literally. */
const plain = (text: string): string => text.replace(/[\\`*_[\]<>#]/g, '\\$&');

const address = (url: string): string => url.replace(/[()\s<>]/g, encodeURIComponent);
