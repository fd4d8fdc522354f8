import { useMemo, useRef, useState } from 'preact/hooks';
import type { Analysis } from '../../analysis/types';
import { citation } from '../citation';
import { ClaimItem } from '../claim-item';
import { ClaimRow } from '../claim-row';
import { fullDay, numericDay } from '../dates';
import { itemTexts } from '../item-texts';
import { addDays, inHanoi } from '../model/days';
import { counts, type Item, itemsOf, listed, split } from '../model/items';
import { everything, selected, type Selection, toggled } from '../model/select';
import { RelatedReports } from '../related-reports';
import { StoreFindingsList } from '../store-findings';
import { useStoreSearch } from '../use-store-search';
import { useSurfaceWords } from '../use-surface-words';
import { useListKeys } from './use-list-keys';
import type { PanelProps } from './panel';
import { PanelFoot } from './panel-foot';
import { Empty, InferredReference, NothingDiffers, StoreEnds } from './panel-states';
import { PanelTools } from './panel-tools';

/** How long "Đã chép" stands. */
const COPIED_MS = 2000;
/** Events, and reports, of the store that a search shows. */
const IN_STORE = 5;

type Props = PanelProps & { analysis: Analysis };

/** Findings first, then the article's claims in its order, with filters and search. */
export function PanelList({ analysis, inView, extent, onGoTo, onCopy, onSearch }: Props) {
  const words = useSurfaceWords();
  const items = useMemo(() => listed(itemsOf(analysis)), [analysis]);
  const numbers = useMemo(() => counts(items), [items]);
  const [selection, setSelection] = useState<Selection>(everything);
  const inStore = useStoreSearch(selection.query, onSearch);
  const field = useRef<HTMLInputElement>(null);
  const keys = useRef<HTMLDetailsElement>(null);

  const shown = selected(items, selection, (item) => itemTexts(words, analysis, item));
  const { conflicts, rest } = split(shown);
  const firstNote = rest.find((item) => item.kind === 'note');
  const goTo = (item: Item): void => onGoTo(item.mark);
  const [copied, setCopied] = useState<string | null>(null);
  const copy = (item: Item): void => {
    onCopy(citation(words, analysis, item));
    setCopied(item.id);
    setTimeout(() => setCopied((id) => (id === item.id ? null : id)), COPIED_MS);
  };
  const onKeyDown = useListKeys({
    itemById: (id) => shown.find((item) => item.id === id),
    onGoTo: goTo,
    onCopy: copy,
    onFilter: (kind) => {
      if (numbers[kind] > 0) setSelection((before) => toggled(before, kind));
    },
    onSearch: () => field.current?.focus(),
    onKeys: () => {
      if (keys.current) keys.current.open = !keys.current.open;
      keys.current?.querySelector('summary')?.focus();
    },
  });

  const published = analysis.publishedAt === null ? null : inHanoi(analysis.publishedAt);
  const reference = analysis.reference;
  const yesterday =
    reference.value !== null && reference.basis !== 'inferred' && /hôm qua/i.test(analysis.text)
      ? fullDay(words, addDays(reference.value, -1))
      : null;
  const draw = (item: Item) => {
    const current = inView !== null && (item.claim?.id === inView || item.id === inView);
    const props = { analysis, item, current, copied: item.id === copied, onGoTo: goTo, onCopy: copy };
    return item.kind === 'conflict' || item === firstNote ? (
      <ClaimItem key={item.id} {...props} />
    ) : (
      <ClaimRow key={item.id} {...props} />
    );
  };
  return (
    <>
      {items.length > 0 ? (
        <PanelTools counts={numbers} selection={selection} onSelect={setSelection} field={field} />
      ) : (
        <div />
      )}
      <main class="PanelMain">
        {reference.basis === 'inferred' && <InferredReference />}
        {extent && published && published.day > extent.to && <StoreEnds day={numericDay(words, extent.to)} />}
        {items.length === 0 && <Empty extent={extent ?? null} />}
        {items.length > 0 && numbers.conflict + numbers.note === 0 && (
          <NothingDiffers
            match={numbers.match}
            none={numbers.none}
            yesterday={yesterday}
            onShow={() => setSelection({ ...everything, kinds: ['match'] })}
          />
        )}
        <div class="Claims" onKeyDown={onKeyDown}>
          {conflicts.length > 0 && <h2>{words.text('list.conflicts')}</h2>}
          {conflicts.map(draw)}
          {rest.length > 0 && <h2>{words.text('list.article')}</h2>}
          {rest.map(draw)}
          {items.length > 0 && shown.length === 0 && (
            <p class="meta" role="status">
              {words.text('list.nothing')}{' '}
              <button type="button" class="TextButton" onClick={() => setSelection(everything)}>
                {words.text('action.clear')}
              </button>
            </p>
          )}
        </div>
        {inStore && (
          <section class="RelatedReports" aria-labelledby="in-store">
            <h2 id="in-store">{words.text('search.store')}</h2>
            <StoreFindingsList findings={inStore} shown={IN_STORE} />
          </section>
        )}
        {analysis.related && analysis.related.length > 0 && <RelatedReports reports={analysis.related} />}
      </main>
      <PanelFoot keys={keys} />
    </>
  );
}
