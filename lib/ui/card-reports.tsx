import type { Analysis } from '../analysis/types';
import type { Report } from '../events/types';
import { evidenceHeading } from './labels';
import { firstReports, reportsOf } from './model/evidence';
import type { Item } from './model/items';
import { ReportFolds } from './report-folds';
import { ReportRow } from './report-row';
import { useCardWords } from './use-card-words';

/** Reports of one side shown in the card; the rest stand in the panel. */
const SHOWN = 2;

/** Earlier reports; those that came after the article, or on a day that nobody knows, stand apart in folds. */
export function CardReports({ analysis, item }: { analysis: Analysis; item: Item }) {
  const words = useCardWords();
  const { finding } = item;
  const all = reportsOf(analysis, item);
  const { side, reports } = firstReports(all);
  if (reports.length + all.later.length === 0) return null;
  return (
    <div class={finding ? 'HoverCard-part' : undefined}>
      {finding && reports.length > 0 && (
        <h3>{evidenceHeading(words, analysis, finding, side, reports.length)}</h3>
      )}
      {reports.length > 0 && <Reports reports={reports} />}
      <ReportFolds reports={all} list={(folded) => <Reports reports={folded} />} />
    </div>
  );
}

function Reports({ reports }: { reports: readonly Report[] }) {
  const words = useCardWords();
  const rest = reports.length - SHOWN;
  return (
    <ul class="ReportList">
      {reports.slice(0, SHOWN).map((report) => (
        <ReportRow key={report.url} report={report} />
      ))}
      {rest > 0 && <li class="meta">{words.text('evidence.more', { n: rest })}</li>}
    </ul>
  );
}
