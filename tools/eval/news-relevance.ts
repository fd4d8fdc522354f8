import type { Analysis } from '../../lib/analysis/types';
import type { NewsItem } from './news-items';
import type { RelevanceVerdict } from './news-verdicts';

export interface AnalysedItem {
  item: NewsItem;
  analysis: Analysis;
}

const share = (right: number, of: number): string =>
  `${right} of ${of} (${of === 0 ? '–' : ((100 * right) / of).toFixed(1)} %)`;

/** Lines of the table against the loose label. */
function againstLabel(items: readonly AnalysedItem[]): string[] {
  const count = (war: boolean, relevant: boolean): string =>
    String(items.filter(({ item, analysis }) => item.war === war && analysis.relevant === relevant).length);
  return [
    `${'label'.padEnd(20)}${'relevant'.padStart(10)}${'not'.padStart(10)}`,
    `${'names the war'.padEnd(20)}${count(true, true).padStart(10)}${count(true, false).padStart(10)}`,
    `${'does not'.padEnd(20)}${count(false, true).padStart(10)}${count(false, false).padStart(10)}`,
  ];
}

/** Relevance against the loose label of the items and against the sample that was read. */
export function relevanceReport(
  items: readonly AnalysedItem[],
  verdicts: readonly RelevanceVerdict[],
  verbose: boolean,
): string[] {
  const byUrl = new Map(items.map((one) => [one.item.url, one]));
  const judged = verdicts.flatMap((verdict) => {
    const one = byUrl.get(verdict.url);
    return one ? [{ verdict, one, right: one.analysis.relevant === verdict.relevant }] : [];
  });
  const row = (name: string, kept: (verdict: RelevanceVerdict) => boolean): string => {
    const these = judged.filter(({ verdict }) => kept(verdict));
    return `${name.padEnd(38)}${share(these.filter(({ right }) => right).length, these.length)}`;
  };
  const misses = judged
    .filter(({ right }) => !right)
    .map(
      ({ verdict, one }) =>
        `  ${verdict.relevant ? 'missed' : 'taken '} ${one.analysis.relevance} ${one.item.title}`,
    );
  return [
    ...againstLabel(items),
    '',
    row('read, as the engine has it', () => true),
    row('  half A (rules were written on it)', ({ half }) => half === 'A'),
    row('  half B', ({ half }) => half === 'B'),
    row('  drawn among agreements', ({ drawn }) => drawn === 'agreement'),
    row('  drawn among disagreements', ({ drawn }) => drawn === 'disagreement'),
    row('  without border cases', ({ border }) => border !== true),
    ...(verbose ? misses : []),
  ];
}
