import type { TextMap } from '../../lib/article/text-map';
import type { Claim } from '../../lib/match/types';
import type { PageState } from '../../lib/platform/messages';
import { type PanelConnection, servePanel } from '../../lib/platform/serve-panel';
import type { Span } from '../../lib/text/span';
import { offsetAtPoint } from './hit';

export interface PanelSource {
  state(): PageState;
  map(): TextMap;
  /** An element of the article's column. */
  column(): Element | null;
  goTo(span: Span): void;
  retry(): void;
  /** A panel was opened or closed. */
  changed(): void;
}

export interface PanelServer {
  isOpen(): boolean;
  /** Sends the page's state to every open panel. */
  tell(): void;
}

/** Speaks with the side panels that look at this page, and tells them the claim under the reader's eyes. */
export function servePanels(source: PanelSource, signal: AbortSignal): PanelServer {
  const panels = new Set<PanelConnection>();
  let inView: string | null = null;
  let asked = 0;

  const look = (): void => {
    asked = 0;
    const state = source.state();
    const claim = state.status === 'analysed' ? claimInView(state.analysis.claims, source) : null;
    if (claim === inView) return;
    inView = claim;
    for (const panel of panels) panel.send({ type: 'in-view', claim });
  };
  const scrolled = (): void => {
    if (panels.size > 0 && asked === 0) asked = requestAnimationFrame(look);
  };
  addEventListener('scroll', scrolled, { passive: true, capture: true, signal });
  signal.addEventListener('abort', () => cancelAnimationFrame(asked));

  servePanel(
    {
      open(panel) {
        panels.add(panel);
        panel.signal.addEventListener('abort', () => {
          panels.delete(panel);
          if (!signal.aborted) source.changed();
        });
        panel.send({ type: 'state', state: source.state() });
        panel.send({ type: 'in-view', claim: inView });
        source.changed();
        scrolled();
      },
      message(message) {
        if (message.type === 'go-to') source.goTo(message.span);
        else source.retry();
      },
    },
    signal,
  );

  return {
    isOpen: () => panels.size > 0,
    tell() {
      for (const panel of panels) panel.send({ type: 'state', state: source.state() });
      scrolled();
    },
  };
}

/** Heights of the window, as parts of it, at which the reader's eyes are looked for; pictures and gaps hold no text. */
const EYES = [0.35, 0.3, 0.4, 0.25, 0.5];

function claimInView(claims: readonly Claim[], source: PanelSource): string | null {
  const column = source.column()?.getBoundingClientRect();
  if (!column) return null;
  const x = (column.left + column.right) / 2;
  for (const part of EYES) {
    const offset = offsetAtPoint(source.map(), { x, y: innerHeight * part });
    if (offset === null) continue;
    // The claim being read, else the next one.
    const reading = claims.find((claim) => claim.end > offset) ?? claims.at(-1);
    return reading?.id ?? null;
  }
  return null;
}
