import type { Analysis } from '../analysis/types';
import type { CardWords } from './card-messages';
import { moment } from './dates';
import { citedReports } from './citation';
import { comparison, heading } from './labels';
import { linkToPassage, passageOf } from './model/citation';
import type { Item } from './model/items';

/**
 * A letter to the newsroom: the article, its passage, both values and where the other one stands. It asks for a look;
 * which value holds is the newsroom's to say. Null for what is no conflict.
 */
export function correctionRequest(words: CardWords, analysis: Analysis, item: Item): string | null {
  const values = comparison(words, analysis, item);
  if (!values || item.finding?.severity !== 'conflict') return null;
  const span = item.claim ?? item.mark;
  const published = moment(words, analysis.publishedAt);
  const reports = citedReports(words, analysis, item);
  const side = (name: 'page' | 'other', label: string): string =>
    [label, values[name].value, values[name].under && `(${values[name].under})`].filter(Boolean).join(' ');
  return [
    words
      .text('letter.greeting', { outlet: analysis.publisher ? words.outlet(analysis.publisher) : '' })
      .trim(),
    '',
    words.text('letter.article', { title: analysis.title }) + (published === null ? '' : `, ${published}`),
    ...(analysis.url === null ? [] : [linkToPassage(analysis.url, analysis.text, span)]),
    '',
    `“${passageOf(analysis.text, span)}”`,
    '',
    `${heading(words, analysis, item)}.`,
    side('page', words.text('compare.page')),
    side('other', words.text(`compare.${values.side}`)),
    ...reports,
    '',
    words.text('letter.ask'),
  ].join('\n');
}
