import { Icon } from './icon';
import type { Copied } from './item-props';
import { useCardWords } from './use-card-words';

export interface CardActionProps {
  /** Absent where a page cannot open the panel (Firefox on a desk). */
  onOpenPanel?: (() => void) | undefined;
  /** Absent for what is no conflict. */
  onLetter?: (() => void) | undefined;
  onCopy: () => void;
  /** What was copied a moment ago. */
  copied?: Copied | null;
  /** No more marks on this outlet's pages. */
  onQuiet: () => void;
}

/** What the reader may do from the card. */
export function CardActions(props: CardActionProps & { main: boolean }) {
  const { onOpenPanel, onLetter, onCopy, copied, onQuiet, main } = props;
  const words = useCardWords();
  const copyWords = (what: Copied, before: 'action.copy' | 'action.letter'): string =>
    words.text(copied === what ? 'action.copied' : before);
  return (
    <div class="HoverCard-actions">
      {onOpenPanel && (
        <button type="button" class={`Button grow${main ? ' Button--main' : ''}`} onClick={onOpenPanel}>
          <Icon name="panel" />
          {words.text('action.panel')}
        </button>
      )}
      <button type="button" class="Button grow" aria-live="polite" onClick={onCopy}>
        <Icon name="copy" />
        {copyWords('citation', 'action.copy')}
      </button>
      <div class="HoverCard-more">
        {onLetter && (
          <button type="button" class="TextButton" aria-live="polite" onClick={onLetter}>
            {copyWords('letter', 'action.letter')}
          </button>
        )}
        <button type="button" class="TextButton" onClick={onQuiet}>
          {words.text('action.quiet')}
        </button>
      </div>
    </div>
  );
}
