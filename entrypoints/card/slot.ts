import type { Analysis } from '../../lib/analysis/types';
import type { EntityNames } from '../../lib/platform/messages';
import type { Settings } from '../../lib/platform/settings';
import type { Point } from '../content/hit';
import type { Mark } from '../content/marks';

export interface CardContent {
  analysis: Analysis;
  names: EntityNames;
  /** Name of the outlet behind a host; the content script has the list already. */
  outlet: (host: string) => string;
  language: Settings['language'];
  /** The article stands on a dark ground. */
  onDark: boolean;
  /** Absent where a page cannot open the panel (Firefox). */
  openPanel?: () => void;
}

export interface CardHost {
  /** Shows the card at a mark; `point` tells which of its lines the reader points at. */
  show(mark: Mark, content: CardContent, point?: Point): void;
  /** Takes the card off the page; focus that was inside goes back to where it came from. */
  hide(): void;
  /** The mark whose card is on the page; null when none is, or when the page took our element away. */
  shown(): Mark | null;
  /** Whether an event's target is the card. */
  holds(target: EventTarget | null): boolean;
  hasFocus(): boolean;
  /** The reader has just taken the mark away by the card, which now offers the way back. */
  offersUndo(): boolean;
  /** Moves focus to the card's first link or button. */
  focus(): void;
}

/** `onClosed` is called whenever the card goes; all of it ends with the signal. */
export type CreateCardHost = (onClosed: () => void, signal: AbortSignal) => CardHost;

declare global {
  /** Where the card's script hands itself to the content script: both live in the extension's own isolated world. */
  var doiChieuCard: CreateCardHost | undefined;
}
