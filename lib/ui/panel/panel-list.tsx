import { useRef } from 'preact/hooks';
import type { Analysis } from '../../analysis/types';
import { exportAnalysis } from '../export/export-analysis';
import { everything, isEverything, toggled } from '../model/select';
import { RelatedReports } from '../related-reports';
import { useSurfaceWords } from '../use-surface-words';
import { ClaimList } from './claim-list';
import { FilterState } from './filter-state';
import { InStore } from './in-store';
import { ListNotes } from './list-notes';
import type { PanelProps } from './panel-props';
import { PanelExport } from './panel-export';
import { PanelFoot } from './panel-foot';
import { PanelTools } from './panel-tools';
import { useSelection } from './use-selection';

type Props = PanelProps & { analysis: Analysis };

/** Findings first, then the article's claims in its order, with filters and search. */
export function PanelList(props: Props) {
  const { analysis, extent, onExport, onSearch, onWholePage } = props;
  const words = useSurfaceWords();
  const { items, numbers, facets, selection, select, shown } = useSelection(analysis);
  const field = useRef<HTMLInputElement>(null);
  const keys = useRef<HTMLDetailsElement>(null);
  const any = items.length > 0;
  const unfiltered = isEverything(selection);
  const clear = (): void => {
    select(everything);
    field.current?.focus();
  };
  return (
    <>
      {/* The panel's grid gives the tools a row even where there is nothing to filter. */}
      {any ? <PanelTools {...{ counts: numbers, facets, selection, field }} onSelect={select} /> : <div />}
      <main class="PanelMain">
        {!unfiltered && <FilterState shown={shown.length} all={items.length} onClear={clear} />}
        <ListNotes
          analysis={analysis}
          extent={extent}
          passage={onWholePage !== undefined}
          counts={numbers}
          items={items.length}
          undecided={items.filter(({ kind }) => kind === 'undecided').length}
          unfiltered={unfiltered}
          onShowMatches={() => select({ ...everything, kinds: ['match'] })}
        />
        <ClaimList
          {...props}
          items={shown}
          filtered={!unfiltered}
          onUnfilter={() => select(everything)}
          field={field}
          keys={keys}
          onFilter={(kind) => {
            if (numbers[kind] > 0) select((before) => toggled(before, kind));
          }}
        />
        <InStore query={selection.query} onSearch={onSearch} />
        {analysis.related && analysis.related.length > 0 && <RelatedReports reports={analysis.related} />}
        {any && <PanelExport onExport={(format) => onExport(exportAnalysis(words, analysis, format))} />}
      </main>
      <PanelFoot keys={keys} any={any} />
    </>
  );
}
