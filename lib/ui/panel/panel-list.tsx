import { useMemo, useRef, useState } from 'preact/hooks';
import type { Analysis } from '../../analysis/types';
import { entityById } from '../../entities/gazetteer';
import { fullDay, numericDay } from '../dates';
import { exportAnalysis } from '../export/export-analysis';
import { itemTexts } from '../item-texts';
import { addDays, inHanoi } from '../model/days';
import { facetsOf } from '../model/facets';
import { counts, itemsOf, listed } from '../model/items';
import { everything, isEverything, selected, type Selection, toggled } from '../model/select';
import { RelatedReports } from '../related-reports';
import { StoreFindingsList } from '../store-findings';
import { useStoreSearch } from '../use-store-search';
import { useSurfaceWords } from '../use-surface-words';
import { ClaimList } from './claim-list';
import { FilterState } from './filter-state';
import type { PanelProps } from './panel';
import { PanelExport } from './panel-export';
import { PanelFoot } from './panel-foot';
import { Empty, InferredReference, NothingDiffers, StoreEnds } from './panel-states';
import { PanelTools } from './panel-tools';

/** Events, and reports, of the store that a search shows. */
const IN_STORE = 5;

type Props = PanelProps & { analysis: Analysis };

/** Findings first, then the article's claims in its order, with filters and search. */
export function PanelList(props: Props) {
  const { analysis, extent, onExport, onSearch, onWholePage } = props;
  const words = useSurfaceWords();
  const items = useMemo(() => listed(itemsOf(analysis)), [analysis]);
  const numbers = useMemo(() => counts(items), [items]);
  const facets = useMemo(() => facetsOf(items, (id) => entityById(id)?.kind), [items]);
  const [selection, setSelection] = useState<Selection>(everything);
  const inStore = useStoreSearch(selection.query, onSearch);
  const field = useRef<HTMLInputElement>(null);
  const keys = useRef<HTMLDetailsElement>(null);
  const shown = useMemo(
    () => selected(items, selection, (item) => itemTexts(words, analysis, item)),
    [items, selection, words, analysis],
  );

  const published = analysis.publishedAt === null ? null : inHanoi(analysis.publishedAt);
  const reference = analysis.reference;
  const yesterday =
    reference.value !== null && reference.basis !== 'inferred' && /hôm qua/i.test(analysis.text)
      ? fullDay(words, addDays(reference.value, -1))
      : null;
  return (
    <>
      {items.length > 0 ? (
        <PanelTools
          counts={numbers}
          facets={facets}
          selection={selection}
          onSelect={setSelection}
          field={field}
        />
      ) : (
        <div />
      )}
      <main class="PanelMain">
        {!isEverything(selection) && (
          <FilterState
            shown={shown.length}
            all={items.length}
            onClear={() => {
              setSelection(everything);
              field.current?.focus();
            }}
          />
        )}
        {reference.basis === 'inferred' && <InferredReference />}
        {extent && published && published.day > extent.to && <StoreEnds day={numericDay(words, extent.to)} />}
        {items.length === 0 && <Empty extent={extent ?? null} passage={onWholePage !== undefined} />}
        {items.length > 0 && numbers.conflict + numbers.note === 0 && isEverything(selection) && (
          <NothingDiffers
            match={numbers.match}
            none={numbers.none}
            yesterday={yesterday}
            onShow={() => setSelection({ ...everything, kinds: ['match'] })}
          />
        )}
        <ClaimList
          {...props}
          items={shown}
          field={field}
          keys={keys}
          onFilter={(kind) => {
            if (numbers[kind] > 0) setSelection((before) => toggled(before, kind));
          }}
        />
        {inStore && (
          <section class="RelatedReports" aria-labelledby="in-store">
            <h2 id="in-store">{words.text('search.store')}</h2>
            <StoreFindingsList findings={inStore} shown={IN_STORE} />
          </section>
        )}
        {analysis.related && analysis.related.length > 0 && <RelatedReports reports={analysis.related} />}
        {items.length > 0 && (
          <PanelExport onExport={(format) => onExport(exportAnalysis(words, analysis, format))} />
        )}
      </main>
      <PanelFoot keys={keys} />
    </>
  );
}
