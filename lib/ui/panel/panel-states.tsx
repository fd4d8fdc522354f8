import { Fold } from '../fold';
import { StateView } from '../state-view';
import { useDelayed } from '../use-delayed';
import { useSurfaceWords } from '../use-surface-words';

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

/** No article is open in the tab, as far as the extension was let look. */
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

/** The analysis did not work out. */
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
