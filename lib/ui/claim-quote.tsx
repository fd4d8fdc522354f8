import type { Analysis } from '../analysis/types';
import { Icon } from './icon';
import type { Item } from './model/items';
import { paragraphAround, quoteOf } from './model/quote';
import { useSurfaceWords } from './use-surface-words';

interface Props {
  analysis: Analysis;
  item: Item;
  onGoTo?: ((item: Item) => void) | undefined;
}

/** The passage with its mark; a click goes to it where the page holds it. */
export function ClaimQuote({ analysis, item, onGoTo }: Props) {
  const words = useSurfaceWords();
  const quote = quoteOf(analysis.text, item.mark, item.claim ?? paragraphAround(analysis.text, item.mark));
  const lastWord = quote.after.lastIndexOf(' ') + 1;
  const marked = item.kind === 'conflict' || item.kind === 'note' || item.kind === 'match';
  const passage = (
    <span lang={analysis.language === 'vie' ? 'vi' : undefined}>
      “{quote.before}
      {marked ? (
        <span class="Mark" data-kind={item.kind}>
          {quote.mark}
        </span>
      ) : (
        quote.mark
      )}
      {quote.after.slice(0, lastWord)}
      <span class="ClaimItem-end">
        {quote.after.slice(lastWord)}”{onGoTo && <Icon name="target" />}
      </span>
    </span>
  );
  return onGoTo ? (
    <button type="button" class="ClaimItem-quote" onClick={() => onGoTo(item)}>
      {passage}
      <span class="sr">{words.text('action.goto')}</span>
    </button>
  ) : (
    <p class="ClaimItem-quote">{passage}</p>
  );
}
