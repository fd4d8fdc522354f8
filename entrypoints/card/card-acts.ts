import type { Analysis } from '../../lib/analysis/types';
import { reject, restore } from '../../lib/platform/rejections';
import { quietenAll, quietenOutlet, readSettings, writeSettings } from '../../lib/platform/settings';
import type { CardWords } from '../../lib/ui/card-messages';
import type { CardNoticeProps } from '../../lib/ui/card-notice';
import { citation } from '../../lib/ui/citation';
import { correctionRequest } from '../../lib/ui/correction';
import type { Copied } from '../../lib/ui/item-props';
import type { Item } from '../../lib/ui/model/items';
import { rejectionKeys } from '../../lib/ui/model/set-aside';

/** How long "Đã chép" stands, in ms. */
const COPIED_MS = 2000;

/** What a card shows of what the reader has just done. */
export interface Done {
  notice: CardNoticeProps['notice'] | null;
  copied: Copied | null;
}

export interface CardActs {
  onCopy: () => void;
  /** Absent for what is no conflict. */
  onLetter: (() => void) | undefined;
  onReject: () => void;
  onQuiet: () => void;
  onQuietAll: () => void;
  onUndo: () => void;
}

/** Does what the buttons of a card say; `show` is called with what the card has to tell of it, until the signal ends. */
export function createCardActs(
  words: CardWords,
  analysis: Analysis,
  item: Item,
  show: (done: Partial<Done>) => void,
  signal: AbortSignal,
): CardActs {
  let undo = (): unknown => undefined;
  let fading: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => clearTimeout(fading));

  const copy = async (what: Copied, text: string): Promise<void> => {
    await navigator.clipboard.writeText(text);
    if (signal.aborted) return;
    show({ copied: what });
    clearTimeout(fading);
    fading = setTimeout(() => show({ copied: null }), COPIED_MS);
  };
  /** The way back is offered first: the change takes the mark away, and a card without one closes. */
  const say = (notice: CardNoticeProps['notice'], takeBack: () => unknown): void => {
    undo = takeBack;
    show({ notice });
  };
  const quieten = async (all: boolean): Promise<void> => {
    const { quietness, quietnessOf } = await readSettings();
    const before = undo;
    say(all ? 'quiet.all' : 'quiet', all ? before : () => writeSettings({ quietness, quietnessOf }));
    await (all ? quietenAll('badge') : quietenOutlet(analysis.publisher ?? '', 'badge'));
  };
  const letter = correctionRequest(words, analysis, item);
  return {
    onCopy: () => void copy('citation', citation(words, analysis, item)).catch(() => undefined),
    onLetter: letter === null ? undefined : () => void copy('letter', letter).catch(() => undefined),
    onReject() {
      if (!item.claim || !item.match) return;
      const keys = rejectionKeys(analysis, item.claim, item.match.event);
      say('rejected', () => restore(keys));
      void reject(keys);
    },
    onQuiet: () => void quieten(false),
    onQuietAll: () => void quieten(true),
    onUndo: () => void undo(),
  };
}
