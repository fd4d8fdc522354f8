import type { Analysis } from '../../analysis/types';
import { ArticleFacts } from '../article-facts';
import { Icon } from '../icon';
import { Logo } from '../logo';
import { useSurfaceWords } from '../use-surface-words';

interface Props {
  analysis: Analysis | null;
  onOptions: () => void;
}

export function PanelHeader({ analysis, onOptions }: Props) {
  const words = useSurfaceWords();
  const name = analysis?.publisher ? words.outlet(analysis.publisher) : words.text('product');
  return (
    <header class="PanelHeader">
      <div class="row">
        <Logo />
        <h1 class="grow">{name}</h1>
        <button
          type="button"
          class="IconButton"
          aria-label={words.text('action.options')}
          onClick={onOptions}
        >
          <Icon name="gear" />
        </button>
      </div>
      {analysis && <ArticleFacts analysis={analysis} />}
    </header>
  );
}
