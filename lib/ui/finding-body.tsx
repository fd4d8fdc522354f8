import { Compare } from './compare';
import { ClaimQuote } from './claim-quote';
import { CountedFrom } from './counted-from';
import { DayStrip } from './day-strip';
import { FindingReports } from './finding-reports';
import { comparison } from './labels';
import { countedTime } from './model/counted';
import { inHanoi } from './model/days';
import { arrowFits, stripOf } from './model/strip';
import { NoteWhy } from './note-why';
import { SetAside } from './set-aside';
import type { ItemProps } from './item-props';
import { useSurfaceWords } from './use-surface-words';

/** Everything under the head of a finding: passage, both values, how the day was counted, evidence, folds. */
export function FindingBody({ analysis, item, onGoTo, onRestore }: ItemProps) {
  const words = useSurfaceWords();
  const finding = item.finding;
  const values = comparison(words, analysis, item);
  if (!finding || !values) return null;
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
      <FindingReports analysis={analysis} item={item} />
      <SetAside item={item} onRestore={onRestore} />
    </>
  );
}
