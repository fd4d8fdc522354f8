import type { TextMap } from '../../lib/article/text-map';
import type { Span } from '../../lib/text/span';
import { type CardContent, createCardHost } from './card-host';
import { lineUnder, markAtPoint, type Point } from './hit';
import type { Mark } from './marks';
import type { Painter } from './paint';
import { watchPointer } from './pointer';
import { scrollToRange } from './scroll';

export interface ReaderSource {
  /** The marks on the page, in reading order. */
  marks(): readonly Mark[];
  map(): TextMap;
  /** What the card of a mark holds; null while there is no analysis. */
  card(mark: Mark): CardContent | null;
}

export interface Reader {
  /** Shows the next or previous mark and its card; false when there is none. */
  step(direction: 'next' | 'previous'): boolean;
  /** Scrolls to a passage and shows it for a moment. */
  goTo(span: Span): void;
  /** Marks were painted anew: a card of a mark that is gone closes. */
  refresh(): void;
}

/** How long a passage that was scrolled to stays marked, in ms. */
const SHOWN_FOR = 1600;

/** What the reader does with the marks: pointing, stepping by keyboard, jumping from the panel. */
export function createReader(source: ReaderSource, painter: Painter, signal: AbortSignal): Reader {
  let last: Mark | null = null;
  let fading: ReturnType<typeof setTimeout> | undefined;
  const card = createCardHost(() => painter.activate(null), signal);

  const show = (mark: Mark, point?: Point): boolean => {
    const content = source.card(mark);
    if (!content) return false;
    clearTimeout(fading);
    card.show(mark, content, point);
    painter.activate(mark.ranges);
    last = mark;
    return true;
  };

  watchPointer(
    {
      rested(point) {
        const mark = markAtPoint(source.marks(), source.map(), point);
        if (mark && mark !== card.shown()) show(mark, point);
      },
      left() {
        if (!card.hasFocus()) card.hide();
      },
      inside: (point, target) => {
        const mark = card.shown();
        return card.holds(target) || (mark !== null && lineUnder(mark, point) !== null);
      },
      open: () => card.shown() !== null,
    },
    signal,
  );

  const pressed = (event: KeyboardEvent): void => {
    if (!event.isTrusted || card.shown() === null) return;
    if (event.key === 'Escape') card.hide();
    else if (event.key === 'Tab' && !event.shiftKey && !card.hasFocus()) card.focus();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  addEventListener('keydown', pressed, { capture: true, signal });
  addEventListener(
    'pointerdown',
    (event) => {
      if (event.isTrusted && !card.holds(event.target)) card.hide();
    },
    { capture: true, passive: true, signal },
  );
  signal.addEventListener('abort', () => clearTimeout(fading));

  return {
    step(direction) {
      const marks = source.marks();
      const from = marks.indexOf(card.shown() ?? last ?? nowhere);
      const mark = marks[nextIndex(marks, from, direction)];
      const range = mark?.ranges[0];
      if (!mark || !range) return false;
      card.hide();
      scrollToRange(range);
      return show(mark);
    },
    goTo(span) {
      const ranges = source.map().ranges(span);
      const range = ranges[0];
      if (!range) return;
      card.hide();
      scrollToRange(range);
      painter.activate(ranges);
      clearTimeout(fading);
      fading = setTimeout(() => painter.activate(null), SHOWN_FOR);
    },
    refresh() {
      const mark = card.shown();
      if (mark && !source.marks().includes(mark)) card.hide();
    },
  };
}

const nowhere = {} as Mark;

/** From a known mark one step on, around the ends; from nowhere to the first mark below the window's top. */
function nextIndex(marks: readonly Mark[], from: number, direction: 'next' | 'previous'): number {
  const step = direction === 'next' ? 1 : -1;
  if (from >= 0) return (from + step + marks.length) % marks.length;
  const below = marks.findIndex((mark) => (mark.ranges[0]?.getBoundingClientRect().top ?? -1) >= 0);
  if (direction === 'next') return Math.max(0, below);
  return (Math.max(0, below) - 1 + marks.length) % marks.length;
}
