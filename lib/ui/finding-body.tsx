import { Compare } from './compare';
import { ClaimQuote } from './claim-quote';
import { CountedFrom } from './counted-from';
import { DayStrip } from './day-strip';
import { Fold } from './fold';
import { comparison, evidenceHeading } from './labels';
import { countedTime } from './model/counted';
import { inHanoi } from './model/days';
import { reportsOf } from './model/evidence';
import { arrowFits, stripOf } from './model/strip';
import { NoteWhy } from './note-why';
import { ReportList } from './report-list';
import { SetAside } from './set-aside';
import type { ItemProps } from './item-props';
import { useSurfaceWords } from './use-surface-words';
import { WhyMatched } from './why-matched';

/** Everything under the head of a finding: passage, both values, how the day was counted, evidence, folds. */
export function FindingBody({ analysis, item, onGoTo, onRestore }: ItemProps) {
  const words = useSurfaceWords();
  const finding = item.finding;
  const values = comparison(words, analysis, item);
  if (!finding || !values) return null;
  const { earlier, later } = reportsOf(analysis, item);
  const conflict = finding.severity === 'conflict';
  const published = analysis.publishedAt === null ? null : (inHanoi(analysis.publishedAt)?.day ?? null);
  const besideReports = values.side === 'earlier' || values.side === 'later';
  const strip =
    conflict && besideReports && finding.kind === 'date'
      ? stripOf(finding.claimed, finding.known, published)
      : null;
  const time = countedTime(analysis.text, item);
  const counted = time?.basis === 'publication' ? analysis.text.slice(time.start, time.end) : null;
  return (
    <>
      <ClaimQuote analysis={analysis} item={item} onGoTo={onGoTo} />
      <Compare values={values} kind={finding.severity} />
      {strip && (
        <DayStrip strip={strip} kind={finding.severity} counted={counted} later={values.side === 'later'} />
      )}
      {conflict && time && !(strip && (counted === null || arrowFits(strip))) && (
        <CountedFrom analysis={analysis} time={time} />
      )}
      {!conflict && <NoteWhy item={item} />}
      {conflict && earlier.length > 0 && (
        <div class="ClaimItem-block">
          <h4>{evidenceHeading(words, analysis, finding, 'earlier', earlier.length)}</h4>
          <ReportList reports={earlier} />
        </div>
      )}
      <div class="ClaimItem-folds">
        {!conflict && earlier.length > 0 && (
          <Fold title={words.text('item.earlier', { n: earlier.length })}>
            <ReportList reports={earlier} />
          </Fold>
        )}
        {item.match && (
          <Fold title={words.text('item.why')}>
            <p class="ClaimItem-event">{item.match.title}</p>
            <WhyMatched claim={item.claim} match={item.match} />
          </Fold>
        )}
        {later.length > 0 && (
          <Fold title={words.text('item.later', { n: later.length })} open={earlier.length === 0}>
            <ReportList reports={later} />
          </Fold>
        )}
      </div>
      <SetAside item={item} onRestore={onRestore} />
    </>
  );
}
