import { Fold } from './fold';
import { evidenceHeading } from './labels';
import { firstReports, reportsOf } from './model/evidence';
import { ReportFolds } from './report-folds';
import { ReportList } from './report-list';
import type { ItemProps } from './item-props';
import { useSurfaceWords } from './use-surface-words';
import { WhyMatched } from './why-matched';

/** On what a finding rests: its reports, in sight under a conflict and folded under a note, then why it fits its event. */
export function FindingReports({ analysis, item }: Pick<ItemProps, 'analysis' | 'item'>) {
  const words = useSurfaceWords();
  const { finding } = item;
  if (!finding) return null;
  const all = reportsOf(analysis, item);
  const { side, reports } = firstReports(all);
  const inSight = finding.severity === 'conflict';
  const n = reports.length;
  return (
    <>
      {inSight && n > 0 && (
        <div class="ClaimItem-block">
          <h4>{evidenceHeading(words, analysis, finding, side, n)}</h4>
          <ReportList reports={reports} />
        </div>
      )}
      <div class="ClaimItem-folds">
        {!inSight && n > 0 && (
          <Fold title={words.text(side === 'earlier' ? 'item.earlier' : 'item.undated', { n })}>
            <ReportList reports={reports} />
          </Fold>
        )}
        {item.match && (
          <Fold title={words.text('item.why')}>
            <p class="ClaimItem-event">{item.match.title}</p>
            <WhyMatched claim={item.claim} match={item.match} />
          </Fold>
        )}
        <ReportFolds reports={all} list={(folded) => <ReportList reports={folded} />} />
      </div>
    </>
  );
}
