import type { Analysis } from '../../analysis/types';
import { fullDay, monthNumber, numericDay } from '../dates';
import { addDays } from '../../time/iso-days';
import { inHanoi } from '../model/days';
import type { FilterKind } from '../model/items';
import { rich } from '../rich';
import { StateView } from '../state-view';
import { useSurfaceWords } from '../use-surface-words';
import type { Extent } from './panel-state';

interface Props {
  analysis: Analysis;
  extent: Extent | null | undefined;
  /** A passage that the reader chose, not a whole page. */
  passage: boolean;
  counts: Record<FilterKind, number>;
  /** Items that the article has, those of them that two events fit equally, and whether all are shown. */
  items: number;
  undecided: number;
  unfiltered: boolean;
  onShowMatches: () => void;
}

/** What is to be said of the list as a whole, above it. */
export function ListNotes(props: Props) {
  const { analysis, extent, passage, counts, items, undecided, unfiltered, onShowMatches } = props;
  const words = useSurfaceWords();
  const { value, basis } = analysis.reference;
  const published = analysis.publishedAt === null ? null : inHanoi(analysis.publishedAt);
  const yesterday =
    value !== null && basis !== 'inferred' && /hôm qua/i.test(analysis.text)
      ? fullDay(words, addDays(value, -1))
      : null;
  return (
    <>
      {basis === 'inferred' && <InferredReference />}
      {extent && published && published.day > extent.to && <StoreEnds day={numericDay(words, extent.to)} />}
      {items === 0 && <Empty extent={extent ?? null} passage={passage} />}
      {items > 0 && counts.conflict + counts.note === 0 && unfiltered && (
        <NothingDiffers
          match={counts.match}
          none={counts.none - undecided}
          undecided={undecided}
          yesterday={yesterday}
          onShow={onShowMatches}
        />
      )}
    </>
  );
}

function Empty({ extent, passage }: { extent: Extent | null; passage: boolean }) {
  const words = useSurfaceWords();
  return (
    <StateView title={words.text('state.empty')}>
      <p>
        {words.text(passage ? 'state.empty.passage' : 'state.empty.why')}{' '}
        {extent && <StoreExtent extent={extent} />}
      </p>
    </StateView>
  );
}

function StoreExtent({ extent }: { extent: Extent }) {
  const words = useSurfaceWords();
  return (
    <>
      {words.text('state.extent', {
        n: extent.events,
        from: monthNumber(words, extent.from),
        to: monthNumber(words, extent.to),
      })}
    </>
  );
}

interface SameProps {
  match: number;
  none: number;
  undecided: number;
  yesterday: string | null;
  onShow: () => void;
}

/** Most articles end here: a full answer in one line. */
function NothingDiffers({ match, none, undecided, yesterday, onShow }: SameProps) {
  const words = useSurfaceWords();
  const parts = [
    match > 0 && words.text('state.same.match', { n: match }),
    undecided > 0 && words.text('state.same.undecided', { n: undecided }),
    none > 0 && words.text('state.same.none', { n: none }),
  ].filter((part) => part !== false);
  return (
    <StateView title={words.text('state.same')}>
      <p>{parts.join('; ')}.</p>
      {yesterday !== null && (
        <p>{rich(words.text('state.same.yesterday'), { day: <b class="strong">{yesterday}</b> })}</p>
      )}
      {match > 0 && none + undecided > 0 && (
        <button type="button" class="Button" onClick={onShow}>
          {words.text('state.same.show', { n: match })}
        </button>
      )}
    </StateView>
  );
}

function InferredReference() {
  const words = useSurfaceWords();
  return (
    <p class="PanelNote">
      {rich(words.text('state.inferred'), { inferred: <b>{words.text('state.inferred.word')}</b> })}
    </p>
  );
}

function StoreEnds({ day }: { day: string }) {
  const words = useSurfaceWords();
  return <p class="PanelNote">{rich(words.text('state.store.ends'), { day: <b>{day}</b> })}</p>;
}
