import { ClaimQuote } from './claim-quote';
import { calendarValue, numericDay } from './dates';
import { DateChip } from './date-chip';
import { FindingBody } from './finding-body';
import { Fold } from './fold';
import { ItemActions } from './item-actions';
import type { ItemProps } from './item-props';
import { countWord, yearOf } from './labels';
import { isDay } from './model/days';
import { firstReports, reportsOf } from './model/evidence';
import type { Match } from '../match/types';
import { tiedMatches } from '../match/choose/undecided';
import { ReportFolds } from './report-folds';
import { ReportList } from './report-list';
import { ReportRow } from './report-row';
import { SetAside } from './set-aside';
import { toldNote } from './told-note';
import { useSurfaceWords } from './use-surface-words';
import { WhyMatched } from './why-matched';

/** What a row opens to. */
export function ClaimDetails(props: ItemProps) {
  const { analysis, item, onGoTo } = props;
  return (
    <>
      {item.finding ? (
        <FindingBody {...props} />
      ) : (
        <>
          <SetAside {...props} />
          {item.kind === 'match' && <ClaimQuote analysis={analysis} item={item} onGoTo={onGoTo} />}
          {item.kind === 'match' && <Matched {...props} />}
          {item.kind === 'none' && <Unmatched {...props} />}
          {item.kind === 'undecided' && <Undecided {...props} />}
        </>
      )}
      <ItemActions {...props} />
    </>
  );
}

function Matched({ analysis, item }: ItemProps) {
  const words = useSurfaceWords();
  const all = reportsOf(analysis, item);
  const { reports } = firstReports(all);
  return (
    <>
      {reports.length > 0 && <ReportList reports={reports} />}
      <div class="ClaimItem-folds">
        {item.match && (
          <Fold title={words.text('item.why')}>
            <WhyMatched claim={item.claim} match={item.match} />
          </Fold>
        )}
        <ReportFolds reports={all} list={(folded) => <ReportList reports={folded} />} />
      </div>
    </>
  );
}

/** Reports shown under a claim that fits no event: those on its subject, then those of related events. */
const RELATED = 4;

function Unmatched({ analysis, item }: ItemProps) {
  const words = useSurfaceWords();
  const loose = (item.claim?.related ?? []).map((report) => ({ report, match: null }));
  const cited = new Set(loose.map(({ report }) => report.url));
  const related = (item.claim?.matches ?? []).flatMap((match) => {
    const report = match.reports[0];
    return report && !cited.has(report.url) ? [{ match, report }] : [];
  });
  const shown = [...loose, ...related].slice(0, RELATED);
  if (shown.length === 0) return <p class="meta">{words.text('item.none')}</p>;
  const n = shown.length;
  return (
    <>
      <p class="meta">{words.text('item.none.related', { n, Count: countWord(words, n) })}</p>
      <ul class="ReportList">
        {shown.map(({ match, report }) => (
          <ReportRow
            key={match?.event ?? report.url}
            report={report}
            note={
              match
                ? words.text('item.event', {
                    title: match.title,
                    day: calendarValue(words, match.date, yearOf(analysis)),
                  })
                : toldNote(words, report)
            }
          />
        ))}
      </ul>
    </>
  );
}

/** One of its reports, so that the reader may choose where the extension does not. */
function FirstReport({ match }: { match: Match }) {
  const report = match.reports[0] ?? match.reportedLater[0];
  if (!report) return null;
  return (
    <ul class="ReportList">
      <ReportRow report={report} />
    </ul>
  );
}

function Undecided({ item }: ItemProps) {
  const words = useSurfaceWords();
  const candidates = item.claim ? tiedMatches(item.claim) : null;
  return (
    <>
      <p class="meta">{words.text(item.time ? 'item.undecided.dated' : 'item.undecided')}</p>
      <ul class="Candidates">
        {(candidates ?? []).map((match) => (
          <li key={match.event}>
            <DateChip
              day={isDay(match.date) ? numericDay(words, match.date) : calendarValue(words, match.date)}
            />
            <div>
              {match.title}
              <FirstReport match={match} />
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}
