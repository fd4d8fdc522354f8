import { SHELF } from '../../events/rows/shelf-row';
import { Switch } from '../switch';
import { useSurfaceWords } from '../use-surface-words';

export interface ShelfProps {
  kept: boolean;
  /** Articles on it; undefined until the store answered. */
  articles: number | undefined;
  onKeep: (kept: boolean) => void;
  onErase: () => void;
}

/** The reader's own shelf: off until it is wanted, its size and limits told, erased with one click. */
export function Shelf({ kept, articles, onKeep, onErase }: ShelfProps) {
  const words = useSurfaceWords();
  return (
    <div class="Stack">
      <ul class="SiteList">
        <li>
          <span class="grow">
            {words.text('options.shelf.keep')}{' '}
            <small>{words.text('options.shelf.limits', { n: SHELF.articles, days: SHELF.days })}</small>
          </span>
          <Switch label={words.text('options.shelf.keep')} checked={kept} onChange={onKeep} />
        </li>
      </ul>
      <div class="row">
        <p class="grow meta" role="status">
          {articles === 0 && words.text('options.shelf.empty')}
          {articles !== undefined && articles > 0 && words.text('options.shelf.count', { n: articles })}
        </p>
        {articles !== undefined && articles > 0 && (
          <button type="button" class="Button" onClick={onErase}>
            {words.text('options.shelf.erase')}
          </button>
        )}
      </div>
    </div>
  );
}
