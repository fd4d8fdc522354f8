import type { TextMap } from '../../lib/article/text-map';
import type { Span } from '../../lib/text/span';
import type { CardContent } from '../card/slot';
import { markAtPoint } from './hit';
import { createMarkCard, type MarkCard } from './mark-card';
import type { Mark } from './marks';
import { nextMark } from './next-mark';
import type { Painter } from './paint';
import { watchPointer } from './pointer';
import { scrollToRange } from './scroll';

export interface ReaderSource {
  /** The marks on the page, in reading order. */
  marks(): readonly Mark[];
  map(): TextMap;
  /** What a card is drawn from; null while there is no analysis. */
  cardContent(): CardContent | null;
}

export interface Reader {
  /** Shows the next or previous mark, or finding, and its card; false when there is none. */
  step(direction: 'next' | 'previous', findings: boolean): boolean;
  /** Shows the card of the last mark shown, or of the first in view, or takes it away; false when there is none. */
  toggleCard(): boolean;
  /** Scrolls to a passage and shows it for a moment. */
  goTo(span: Span): void;
  /** Marks were painted anew: a card of a mark that is gone closes. */
  refresh(): void;
}

/** What the reader does with the marks: pointing, stepping by keyboard, jumping from the panel. */
export function createReader(source: ReaderSource, painter: Painter, signal: AbortSignal): Reader {
  const card = createMarkCard(source.cardContent, painter, signal);
  openByPointer(card, source, signal);
  addEventListener('keydown', (event) => pressed(event, card), { capture: true, signal });

  const goToMark = (mark: Mark | undefined): boolean => {
    const range = mark?.ranges[0];
    if (!mark || !range) return false;
    card.hide();
    scrollToRange(range);
    void card.show(mark);
    return true;
  };

  return {
    step(direction, findings) {
      const marks = source.marks().filter(({ kind }) => !findings || kind !== 'match');
      return goToMark(nextMark(marks, card.last(), direction));
    },
    toggleCard() {
      if (card.wanted()) {
        card.hide();
        return true;
      }
      const marks = source.marks();
      const last = card.last();
      return goToMark(last && marks.includes(last) ? last : nextMark(marks, null, 'next'));
    },
    goTo(span) {
      const ranges = source.map().ranges(span);
      const range = ranges[0];
      if (!range) return;
      card.hide();
      scrollToRange(range);
      painter.flash(ranges);
    },
    refresh() {
      const wanted = card.wanted();
      if (wanted && !source.marks().includes(wanted) && !card.host()?.offersUndo()) card.hide();
      if (source.marks().length > 0) void card.prepare();
    },
  };
}

/** A card opens where the pointer rests on a mark, and goes when it leaves or presses elsewhere. */
function openByPointer(card: MarkCard, source: ReaderSource, signal: AbortSignal): void {
  watchPointer(
    {
      rested(point) {
        const mark = markAtPoint(source.marks(), source.map(), point);
        if (mark && mark !== card.host()?.shown()) void card.show(mark, point);
      },
      left() {
        if (!card.host()?.hasFocus()) card.hide();
      },
      inside: card.inside,
      open: () => card.wanted() !== null,
    },
    signal,
  );
  addEventListener(
    'pointerdown',
    (event) => {
      if (event.isTrusted && card.wanted() && !card.inside(event, event.target)) card.hide();
    },
    { capture: true, passive: true, signal },
  );
}

/** While a card is open, Escape closes it and Tab goes into it. */
function pressed(event: KeyboardEvent, card: MarkCard): void {
  const host = card.host();
  if (!event.isTrusted || !host?.shown()) return;
  if (event.key === 'Escape') card.hide();
  else if (event.key === 'Tab' && !event.shiftKey && !host.hasFocus()) host.focus();
  else return;
  event.preventDefault();
  event.stopPropagation();
}
