import type { Mark, MarkKind } from './marks';

/**
 * Draws marks with the CSS Custom Highlight API; their styles come with the manifest (assets/styles/marks.css), so
 * nothing in the page's DOM changes. The registry is shared with the page: only our own prefixed names are touched,
 * and it is never iterated (Firefox refuses that in a content script).
 */
export interface Painter {
  /** `onDark`: the article stands on a dark ground. */
  show(marks: readonly Mark[], onDark: boolean): void;
  /** The mark pointed at or chosen by keyboard; null for none. */
  activate(ranges: readonly Range[] | null): void;
  /** As `activate`, for a moment. */
  flash(ranges: readonly Range[]): void;
}

/** How long a passage that was scrolled to stays marked, in ms. */
const FLASH_MS = 1600;

const KINDS: readonly MarkKind[] = ['conflict', 'note', 'match'];
const GROUNDS = ['', '-on-dark'];

/** Above every other mark, of ours and of the page. */
const ACTIVE_PRIORITY = 1;

function set(name: string, ranges: readonly Range[], priority = 0): void {
  if (ranges.length === 0) {
    CSS.highlights.delete(name);
    return;
  }
  const highlight = new Highlight(...ranges);
  highlight.priority = priority;
  CSS.highlights.set(name, highlight);
}

export function createPainter(signal: AbortSignal): Painter {
  let ground = '';
  let fading: ReturnType<typeof setTimeout> | undefined;
  const painter: Painter = {
    show(marks, onDark) {
      ground = signal.aborted ? '' : (GROUNDS[Number(onDark)] ?? '');
      for (const kind of KINDS) {
        const ranges = marks.filter((mark) => mark.kind === kind).flatMap((mark) => mark.ranges);
        for (const suffix of GROUNDS)
          set(`dc-${kind}${suffix}`, suffix === ground && !signal.aborted ? ranges : []);
      }
    },
    activate(ranges) {
      clearTimeout(fading);
      for (const suffix of GROUNDS)
        set(
          `dc-active${suffix}`,
          suffix === ground && !signal.aborted ? (ranges ?? []) : [],
          ACTIVE_PRIORITY,
        );
    },
    flash(ranges) {
      painter.activate(ranges);
      if (!signal.aborted) fading = setTimeout(() => painter.activate(null), FLASH_MS);
    },
  };
  signal.addEventListener('abort', () => {
    painter.show([], false);
    painter.activate(null);
  });
  return painter;
}
