import type { Analysis } from '../../analysis/types';
import { ArticleFacts } from '../article-facts';
import { IconButton } from '../icon-button';
import { Logo } from '../logo';
import { useSurfaceWords } from '../use-surface-words';
import { MarkLevels, type MarkLevelsProps } from './mark-levels';

interface Props {
  analysis: Analysis | null;
  /** Absent where there is no page to mark. */
  marks?: MarkLevelsProps | undefined;
  /** The reader looks at a passage of the page; this goes back to all of it. */
  onWholePage?: (() => void) | undefined;
  onOptions: () => void;
}

/** Whose page or passage it is, when it was published, how loud its marks are, and the way to the options. */
export function PanelHeader({ analysis, marks, onWholePage, onOptions }: Props) {
  const words = useSurfaceWords();
  const outlet = analysis?.publisher ? words.outlet(analysis.publisher) : words.text('product');
  return (
    <header class="PanelHeader">
      <div class="row">
        <Logo />
        <h1 class="grow">{onWholePage ? words.text('passage.title', { outlet }) : outlet}</h1>
        <IconButton icon="gear" label={words.text('action.options')} onClick={onOptions} />
      </div>
      {analysis && <ArticleFacts analysis={analysis} />}
      {analysis && marks && <MarkLevels {...marks} />}
      {onWholePage && (
        <button type="button" class="TextButton PanelHeader-back" onClick={onWholePage}>
          {words.text('passage.back')}
        </button>
      )}
    </header>
  );
}
