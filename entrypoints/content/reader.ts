import type { TextMap } from '../../lib/article/text-map';
import type { Span } from '../../lib/text/span';
import type { CardContent, CardHost } from '../card/slot';
import { lineUnder, markAtPoint, type Point } from './hit';
import { loadCard } from './load-card';
import type { Mark } from './marks';
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

/** How long a passage that was scrolled to stays marked, in ms. */
const SHOWN_FOR = 1600;

/** What the reader does with the marks: pointing, stepping by keyboard, jumping from the panel. */
export function createReader(source: ReaderSource, painter: Painter, signal: AbortSignal): Reader {
  let last: Mark | null = null;
  let wanted: Mark | null = null;
  let card: CardHost | null = null;
  let fading: ReturnType<typeof setTimeout> | undefined;

  const prepare = async (): Promise<CardHost | null> => {
    const create = await loadCard();
    if (create && !signal.aborted) card ??= create(() => painter.activate(null), signal);
    return card;
  };
  /** Shows the card at once when its script is there; else when it comes, unless the reader has gone on. */
  const show = async (mark: Mark, point?: Point): Promise<void> => {
    wanted = mark;
    last = mark;
    clearTimeout(fading);
    painter.activate(mark.ranges);
    const host = card ?? (await prepare());
    const content = source.cardContent();
    if (wanted !== mark || signal.aborted) return;
    if (host && content) host.show(mark, content, point);
    painter.activate(mark.ranges);
  };
  const hide = (): void => {
    wanted = null;
    card?.hide();
    painter.activate(null);
  };

  const inside = (point: Point, target: EventTarget | null): boolean => {
    const mark = card?.shown() ?? null;
    return card?.holds(target) || (mark !== null && lineUnder(mark, point) !== null);
  };
  watchPointer(
    {
      rested(point) {
        const mark = markAtPoint(source.marks(), source.map(), point);
        if (mark && mark !== card?.shown()) void show(mark, point);
      },
      left() {
        if (!card?.hasFocus()) hide();
      },
      inside,
      open: () => wanted !== null,
    },
    signal,
  );

  const pressed = (event: KeyboardEvent): void => {
    if (!event.isTrusted || !card?.shown()) return;
    if (event.key === 'Escape') hide();
    else if (event.key === 'Tab' && !event.shiftKey && !card.hasFocus()) card.focus();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  addEventListener('keydown', pressed, { capture: true, signal });
  addEventListener(
    'pointerdown',
    (event) => {
      if (event.isTrusted && wanted && !inside(event, event.target)) hide();
    },
    { capture: true, passive: true, signal },
  );
  signal.addEventListener('abort', () => clearTimeout(fading));

  const goToMark = (mark: Mark | undefined): boolean => {
    const range = mark?.ranges[0];
    if (!mark || !range) return false;
    hide();
    scrollToRange(range);
    void show(mark);
    return true;
  };

  return {
    step(direction, findings) {
      const marks = source.marks().filter(({ kind }) => !findings || kind !== 'match');
      return goToMark(marks[nextIndex(marks, last, direction)]);
    },
    toggleCard() {
      if (wanted) {
        hide();
        return true;
      }
      const marks = source.marks();
      return goToMark(last && marks.includes(last) ? last : marks[nextIndex(marks, null, 'next')]);
    },
    goTo(span) {
      const ranges = source.map().ranges(span);
      const range = ranges[0];
      if (!range) return;
      hide();
      scrollToRange(range);
      painter.activate(ranges);
      clearTimeout(fading);
      fading = setTimeout(() => painter.activate(null), SHOWN_FOR);
    },
    refresh() {
      if (wanted && !source.marks().includes(wanted) && !card?.offersUndo()) hide();
      if (source.marks().length > 0) void prepare();
    },
  };
}

/**
 * From a known mark one step on, around the ends, also where it is not among the marks itself; from nowhere to the first
 * mark below the window's top.
 */
function nextIndex(marks: readonly Mark[], from: Mark | null, direction: 'next' | 'previous'): number {
  const { length } = marks;
  const at = from ? marks.indexOf(from) : -1;
  if (at >= 0) return (at + (direction === 'next' ? 1 : -1) + length) % length;
  const after = from
    ? marks.findIndex(({ item }) => item.mark.start > from.item.mark.start)
    : marks.findIndex(({ ranges }) => (ranges[0]?.getBoundingClientRect().top ?? -1) >= 0);
  const next = Math.max(0, after);
  return direction === 'next' ? next : (next - 1 + length) % length;
}
