import { render } from 'preact';
import { browserLanguage } from '../../lib/platform/extension';
import { reject, restore } from '../../lib/platform/rejections';
import { quietenAll, quietenOutlet, readSettings, writeSettings } from '../../lib/platform/settings';
import { cardWords } from '../../lib/ui/card-messages';
import type { CardNoticeProps } from '../../lib/ui/card-notice';
import { citation } from '../../lib/ui/citation';
import { correctionRequest } from '../../lib/ui/correction';
import { HoverCard } from '../../lib/ui/hover-card';
import type { Copied } from '../../lib/ui/item-props';
import type { Item } from '../../lib/ui/model/items';
import { rejectionKeys } from '../../lib/ui/model/set-aside';
import { localeOf } from '../../lib/ui/words';
import type { CardContent } from './slot';

/** How long "Đã chép" stands, in ms. */
const COPIED_MS = 2000;

export interface CardView {
  /** Whether the card shows what the reader has just done instead of the finding. */
  offersUndo(): boolean;
  close(): void;
}

/** Draws a card into a container and does what its buttons say; `drawn` is called when its size may have changed. */
export function drawCard(
  container: HTMLElement,
  item: Item,
  content: CardContent,
  { close, drawn }: { close: () => void; drawn: () => void },
): CardView {
  const { analysis, language, names, outlet, openPanel } = content;
  const words = cardWords(localeOf(language, browserLanguage()), outlet, (id) => names[id] ?? null);
  let notice: CardNoticeProps['notice'] | null = null;
  let copied: Copied | null = null;
  let undo = (): unknown => undefined;
  let fading: ReturnType<typeof setTimeout> | undefined;

  const copy = async (what: Copied, text: string): Promise<void> => {
    await navigator.clipboard.writeText(text);
    copied = what;
    draw();
    clearTimeout(fading);
    fading = setTimeout(() => {
      copied = null;
      draw();
    }, COPIED_MS);
  };
  /** The way back is offered first: the change takes the mark away, and a card without one closes. */
  const say = (what: CardNoticeProps['notice'], takeBack: () => unknown): void => {
    notice = what;
    undo = takeBack;
    draw();
    container.querySelector<HTMLElement>('.HoverCard-notice button')?.focus();
  };
  const quieten = async (all: boolean): Promise<void> => {
    const { quietness, quietnessOf } = await readSettings();
    const before = undo;
    say(all ? 'quiet.all' : 'quiet', all ? before : () => writeSettings({ quietness, quietnessOf }));
    await (all ? quietenAll('badge') : quietenOutlet(analysis.publisher ?? '', 'badge'));
  };
  const letter = correctionRequest(words, analysis, item);

  function draw(): void {
    render(
      <HoverCard
        words={words}
        analysis={analysis}
        item={item}
        notice={notice}
        copied={copied}
        // The panel says all that the card does, and the passage is free again.
        onOpenPanel={
          openPanel &&
          (() => {
            openPanel();
            close();
          })
        }
        onCopy={() => void copy('citation', citation(words, analysis, item)).catch(() => undefined)}
        onLetter={letter === null ? undefined : () => void copy('letter', letter).catch(() => undefined)}
        onReject={() => {
          if (!item.claim || !item.match) return;
          const keys = rejectionKeys(analysis, item.claim, item.match.event);
          say('rejected', () => restore(keys));
          void reject(keys);
        }}
        onQuiet={() => void quieten(false)}
        onQuietAll={() => void quieten(true)}
        onUndo={() => {
          undo();
          close();
        }}
        onClose={close}
      />,
      container,
    );
    drawn();
  }
  draw();
  return {
    offersUndo: () => notice !== null,
    close() {
      clearTimeout(fading);
      render(null, container);
    },
  };
}
