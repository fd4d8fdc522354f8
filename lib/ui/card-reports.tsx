import type { Analysis } from '../analysis/types';
import type { Report } from '../events/types';
import { Fold } from './fold';
import { evidenceHeading } from './labels';
import { reportsOf } from './model/evidence';
import type { Item } from './model/items';
import { ReportRow } from './report-row';
import { useCardWords } from './use-card-words';

/** Reports of one side shown in the card; the rest stand in the panel. */
const SHOWN = 2;

/** Earlier reports; those that came after the article stand apart, in a fold. */
export function CardReports({ analysis, item }: { analysis: Analysis; item: Item }) {
  const words = useCardWords();
  const { earlier, later } = reportsOf(analysis, item);
  if (earlier.length + later.length === 0) return null;
  return (
    <div class={item.finding ? 'HoverCard-part' : undefined}>
      {item.finding && earlier.length > 0 && (
        <h3>{evidenceHeading(words, analysis, item.finding, 'earlier', earlier.length)}</h3>
      )}
      {earlier.length > 0 && <Reports reports={earlier} />}
      {later.length > 0 && (
        <Fold title={words.text('item.later', { n: later.length })} open={earlier.length === 0}>
          <Reports reports={later} />
        </Fold>
      )}
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
