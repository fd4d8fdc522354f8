import { render } from 'preact';
import { browserLanguage } from '../../lib/platform/extension';
import { cardWords } from '../../lib/ui/card-messages';
import { HoverCard } from '../../lib/ui/hover-card';
import type { Item } from '../../lib/ui/model/items';
import { localeOf } from '../../lib/ui/words';
import { createCardActs, type Done } from './card-acts';
import type { CardContent } from './slot';

export interface CardView {
  /** Whether the card shows what the reader has just done instead of the finding. */
  offersUndo(): boolean;
  close(): void;
}

/** Draws a card into a container and does what its buttons say; `drawn` is called when its size may have changed. */
export function drawCard(
  container: HTMLElement,
  item: Item,
  { analysis, language, names, outlet, openPanel }: CardContent,
  { close, drawn }: { close: () => void; drawn: () => void },
): CardView {
  const words = cardWords(localeOf(language, browserLanguage()), outlet, (id) => names[id] ?? null);
  const closed = new AbortController();
  const done: Done = { notice: null, copied: null };
  const show = (news: Partial<Done>): void => {
    Object.assign(done, news);
    draw();
    if (news.notice) container.querySelector<HTMLElement>('.HoverCard-notice button')?.focus();
  };
  const acts = createCardActs(words, analysis, item, show, closed.signal);
  const closing = (act: () => void) => (): void => {
    act();
    close();
  };

  function draw(): void {
    render(
      <HoverCard
        words={words}
        analysis={analysis}
        item={item}
        {...done}
        {...acts}
        // The panel says all that the card does, and the passage is free again.
        onOpenPanel={openPanel && closing(openPanel)}
        onUndo={closing(acts.onUndo)}
        onClose={close}
      />,
      container,
    );
    drawn();
  }
  draw();
  return {
    offersUndo: () => done.notice !== null,
    close() {
      closed.abort();
      render(null, container);
    },
  };
}
