import type { CardContent, CardHost } from '../card/slot';
import { lineUnder, type Point } from './hit';
import { loadCard } from './load-card';
import type { Mark } from './marks';
import type { Painter } from './paint';

/** The hover card of the marks: at most one, its script loaded when there is first something to show. */
export interface MarkCard {
  /** Shows the card at once when its script is there; else when it comes, unless the reader has gone on. */
  show(mark: Mark, point?: Point): Promise<void>;
  hide(): void;
  /** Loads its script ahead. */
  prepare(): Promise<CardHost | null>;
  /** The mark whose card is open or on its way. */
  wanted(): Mark | null;
  /** The mark whose card was asked for last. */
  last(): Mark | null;
  /** The card itself, once its script has been loaded. */
  host(): CardHost | null;
  /** Whether a place is in the card or on the line that it belongs to. */
  inside(point: Point, target: EventTarget | null): boolean;
}

/** `content` tells what a card is drawn from; null while there is no analysis. */
export function createMarkCard(
  content: () => CardContent | null,
  painter: Painter,
  signal: AbortSignal,
): MarkCard {
  let last: Mark | null = null;
  let wanted: Mark | null = null;
  let host: CardHost | null = null;

  const prepare = async (): Promise<CardHost | null> => {
    const create = await loadCard();
    if (create && !signal.aborted) host ??= create(() => painter.activate(null), signal);
    return host;
  };
  return {
    prepare,
    async show(mark, point) {
      wanted = mark;
      last = mark;
      painter.activate(mark.ranges);
      const ready = host ?? (await prepare());
      const drawn = content();
      if (wanted !== mark || signal.aborted) return;
      if (ready && drawn) ready.show(mark, drawn, point);
      // The card of another mark that made room has let go of the paint.
      painter.activate(mark.ranges);
    },
    hide() {
      wanted = null;
      host?.hide();
      painter.activate(null);
    },
    wanted: () => wanted,
    last: () => last,
    host: () => host,
    inside(point, target) {
      const mark = host?.shown() ?? null;
      return host?.holds(target) || (mark !== null && lineUnder(mark, point) !== null);
    },
  };
}
