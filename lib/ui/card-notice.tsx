import type { Analysis } from '../analysis/types';
import type { Item } from './model/items';
import { useCardWords } from './use-card-words';

export interface CardNoticeProps {
  notice: 'rejected' | 'quiet' | 'quiet.all';
  analysis: Analysis;
  item: Item;
  onUndo: () => void;
  /** No marks on any outlet. */
  onQuietAll: () => void;
}

/** What the reader has just done, and the way back. */
export function CardNotice({ notice, analysis, item, onUndo, onQuietAll }: CardNoticeProps) {
  const words = useCardWords();
  const outlet = analysis.publisher === null ? '' : words.outlet(analysis.publisher);
  return (
    <div class="HoverCard-notice">
      <p role="status">{words.text(`notice.${notice}`, { outlet, title: item.match?.title ?? '' })}</p>
      <div class="HoverCard-more">
        <button type="button" class="TextButton" onClick={onUndo}>
          {words.text('action.undo')}
        </button>
        {notice === 'quiet' && (
          <button type="button" class="TextButton" onClick={onQuietAll}>
            {words.text('action.quiet.all')}
          </button>
        )}
      </div>
    </div>
  );
}
