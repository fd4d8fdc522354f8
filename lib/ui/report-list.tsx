import { useEffect, useRef, useState } from 'preact/hooks';
import type { Report } from '../events/types';
import { fullDay, reportDay } from './dates';
import { isDay } from './model/days';
import { ReportRow } from './report-row';
import { useSurfaceWords } from './use-surface-words';

const SHOWN = 3;
/** Shorter lists name the day in each row. */
const GROUPED_FROM = 3;

/** Reports newest first, grouped by day from three on; three shown, the rest behind a button. */
export function ReportList({ reports }: { reports: readonly Report[] }) {
  const words = useSurfaceWords();
  const [all, setAll] = useState(false);
  const grouped = reports.length >= GROUPED_FROM;
  const shown = all ? reports : reports.slice(0, SHOWN);
  const rest = reports.length - shown.length;
  const list = useRef<HTMLUListElement>(null);
  // The button is gone: the first report that it brought goes on from it.
  useEffect(() => {
    if (all) list.current?.querySelectorAll('a')[SHOWN]?.focus();
  }, [all]);
  return (
    <>
      <ul class="ReportList" ref={list}>
        {shown.flatMap((report, index) => {
          const first = grouped && report.published !== shown[index - 1]?.published;
          const row = <ReportRow key={report.url} report={report} undated={grouped} />;
          if (!first) return [row];
          const day = report.published;
          const name = day !== null && isDay(day) ? fullDay(words, day) : reportDay(words, day);
          return [
            <li key={`day ${day ?? ''}`} class="ReportList-day">
              {name}
            </li>,
            row,
          ];
        })}
      </ul>
      {rest > 0 && (
        <button type="button" class="TextButton ReportList-more" onClick={() => setAll(true)}>
          {words.text('reports.more', { n: rest })}
        </button>
      )}
    </>
  );
}
