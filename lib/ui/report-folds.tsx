import type { ComponentChildren } from 'preact';
import type { Report } from '../events/types';
import { Fold } from './fold';
import type { ItemReports } from './model/evidence';
import { useCardWords } from './use-card-words';

interface Props {
  reports: ItemReports;
  /** A list of one side's reports, as the surface draws it. */
  list: (reports: readonly Report[]) => ComponentChildren;
}

/** What stands behind `firstReports`: reports after the article, then those of unknown day, each in a fold. */
export function ReportFolds({ reports: { earlier, later, undated }, list }: Props) {
  const words = useCardWords();
  return (
    <>
      {later.length > 0 && (
        <Fold title={words.text('item.later', { n: later.length })} open={earlier.length === 0}>
          {list(later)}
        </Fold>
      )}
      {undated.length > 0 && earlier.length + later.length > 0 && (
        <Fold title={words.text('item.undated', { n: undated.length })}>{list(undated)}</Fold>
      )}
    </>
  );
}
