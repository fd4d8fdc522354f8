import { monthNumber } from '../dates';
import { Fold } from '../fold';
import { rich } from '../rich';
import { StateView } from '../state-view';
import { useDelayed } from '../use-delayed';
import { useSurfaceWords } from '../use-surface-words';
import type { Extent } from './panel-state';

const LOADING_AFTER_MS = 150;

/** Nothing for the first 150 ms; then the shape of what will come. */
export function Loading({ filling }: { filling: boolean }) {
  const words = useSurfaceWords();
  if (!useDelayed(LOADING_AFTER_MS)) return <div class="Claims" aria-busy="true" />;
  if (filling)
    return (
      <StateView title={words.text('state.filling')}>
        <p role="status">{words.text('state.filling.why')}</p>
      </StateView>
    );
  return (
    <div class="Claims" aria-busy="true">
      <p class="meta" role="status">
        {words.text('state.loading')}
      </p>
      <div class="ClaimItem">
        <i class="Skeleton Skeleton--head" />
        <i class="Skeleton" />
        <i class="Skeleton Skeleton--block" />
      </div>
      <div class="ClaimItem">
        <i class="Skeleton Skeleton--head" />
        <i class="Skeleton" />
      </div>
    </div>
  );
}

interface NoPageProps {
  onOptions: () => void;
  /**
   * Reads the page all the same. The panel may do so on listed outlets; elsewhere only a click on the toolbar or in the
   * menu gives the permission, and the words say where.
   */
  onAnyway?: (() => void) | undefined;
  /** The browser did not allow it: its own pages, the web store. */
  refused?: boolean;
  /** It was read, and holds no article. */
  nothing?: boolean | undefined;
}

export function NoPage({ onOptions, onAnyway, refused, nothing }: NoPageProps) {
  const words = useSurfaceWords();
  return (
    <StateView title={words.text('state.none')}>
      <p>
        {words.text('state.none.why')} {!onAnyway && words.text('state.none.menu')}
      </p>
      {refused && <p role="status">{words.text('state.none.refused')}</p>}
      {nothing && <p role="status">{words.text('state.none.nothing')}</p>}
      {onAnyway && !refused && !nothing && (
        <button type="button" class="Button" onClick={onAnyway}>
          {words.text('action.anyway')}
        </button>
      )}
      <button type="button" class="TextButton" onClick={onOptions}>
        {words.text('state.none.sites')}
      </button>
    </StateView>
  );
}

/** The page passed the gate, but the analysis found it off the topic; what was found may still be looked at. */
export function Irrelevant({ onAnyway }: { onAnyway: () => void }) {
  const words = useSurfaceWords();
  return (
    <StateView title={words.text('state.irrelevant')}>
      <p>
        {words.text('state.irrelevant.why')} {words.text('state.irrelevant.analysed')}
      </p>
      <button type="button" class="Button" onClick={onAnyway}>
        {words.text('action.anyway')}
      </button>
    </StateView>
  );
}

export function Failed({ message, onRetry }: { message: string; onRetry: () => void }) {
  const words = useSurfaceWords();
  return (
    <StateView title={words.text('state.error')}>
      <p role="status">{words.text('state.error.why')}</p>
      <button type="button" class="Button Button--main" onClick={onRetry}>
        {words.text('action.retry')}
      </button>
      {message !== '' && (
        <Fold title={words.text('state.error.details')}>
          <p class="meta">{message}</p>
        </Fold>
      )}
    </StateView>
  );
}

export function Empty({ extent, passage }: { extent: Extent | null; passage: boolean }) {
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

export function StoreExtent({ extent }: { extent: Extent }) {
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
  yesterday: string | null;
  onShow: () => void;
}

/** Most articles end here: a full answer in one line. */
export function NothingDiffers({ match, none, yesterday, onShow }: SameProps) {
  const words = useSurfaceWords();
  return (
    <StateView title={words.text('state.same')}>
      <p>
        {match > 0 && none > 0
          ? words.text('state.same.counts', { match, none })
          : words.text(none > 0 ? 'state.same.none' : 'state.same.match', { n: match + none })}
      </p>
      {yesterday !== null && (
        <p>{rich(words.text('state.same.yesterday'), { day: <b class="strong">{yesterday}</b> })}</p>
      )}
      {match > 0 && none > 0 && (
        <button type="button" class="Button" onClick={onShow}>
          {words.text('state.same.show', { n: match })}
        </button>
      )}
    </StateView>
  );
}

export function InferredReference() {
  const words = useSurfaceWords();
  return (
    <p class="PanelNote">
      {rich(words.text('state.inferred'), { inferred: <b>{words.text('state.inferred.word')}</b> })}
    </p>
  );
}

export function StoreEnds({ day }: { day: string }) {
  const words = useSurfaceWords();
  return <p class="PanelNote">{rich(words.text('state.store.ends'), { day: <b>{day}</b> })}</p>;
}
