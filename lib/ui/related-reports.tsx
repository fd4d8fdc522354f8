import type { RelatedReport } from '../match/types';
import { ReportRow } from './report-row';
import { useSurfaceWords } from './use-surface-words';

const SHOWN = 4;

/** Earlier reports on the article's subject, below its list where none of its claims has an event. */
export function RelatedReports({ reports }: { reports: readonly RelatedReport[] }) {
  const words = useSurfaceWords();
  return (
    <section class="RelatedReports" aria-labelledby="related-reports">
      <h2 id="related-reports">{words.text('list.related')}</h2>
      <ul class="ReportList">
        {reports.slice(0, SHOWN).map((report) => (
          <ReportRow key={report.url} report={report} />
        ))}
      </ul>
    </section>
  );
}
