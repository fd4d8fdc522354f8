import { render } from 'preact';
import cardStyles from '../../assets/styles/card.css?inline';
import { HoverCard, type HoverCardProps } from '../../lib/ui/hover-card';
import { lineUnder, type Point } from './hit';
import type { Mark } from './marks';
import { type Box, placeCard } from './place-card';

export interface CardContent extends Omit<HoverCardProps, 'item' | 'onClose'> {
  onDark: boolean;
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
  /** Moves focus to the card's first link or button. */
  focus(): void;
}

/** Against every rule that the page may have for its own elements. */
const HOST_STYLE: Record<string, string> = {
  all: 'initial',
  position: 'fixed',
  display: 'block',
  'z-index': '2147483647',
};

/** Trusted events only: a script of the page cannot press the card's buttons. */
const GUARDED = ['click', 'keydown', 'pointerdown', 'submit'];

/** The hover card in a closed shadow root, whose host is in the page only while the card is shown. */
export function createCardHost(onClosed: () => void, signal: AbortSignal): CardHost {
  let open: { mark: Mark; host: HTMLElement; container: HTMLElement; before: Element | null } | null = null;

  const card: CardHost = {
    show(mark, { onDark, ...content }, point) {
      card.hide();
      const before = document.activeElement;
      const host = document.createElement('doi-chieu-card');
      const styles = { ...HOST_STYLE, 'color-scheme': onDark ? 'dark' : 'light' };
      for (const [name, value] of Object.entries(styles)) host.style.setProperty(name, value, 'important');
      host.dataset.theme = onDark ? 'dark' : 'light';
      const root = host.attachShadow({ mode: 'closed' });
      adoptStyles(root);
      for (const type of GUARDED) root.addEventListener(type, stopScripted, { capture: true });
      const container = root.appendChild(document.createElement('div'));
      render(<HoverCard {...content} item={mark.item} onClose={card.hide} />, container);
      document.documentElement.append(host);
      open = { mark, host, container, before };
      place(mark, host, point);
    },
    hide() {
      if (!open) return;
      const { host, container, before } = open;
      const hadFocus = document.activeElement === host;
      open = null;
      render(null, container);
      host.remove();
      if (hadFocus && before instanceof HTMLElement) before.focus({ preventScroll: true });
      onClosed();
    },
    shown: () => (open?.host.isConnected ? open.mark : null),
    holds: (target) => target !== null && target === open?.host,
    hasFocus: () => open !== null && document.activeElement === open.host,
    focus: () => open?.container.querySelector<HTMLElement>('a[href], button')?.focus(),
  };

  const follow = (): void => {
    if (open?.host.isConnected) place(open.mark, open.host);
  };
  addEventListener('scroll', () => requestAnimationFrame(follow), { passive: true, capture: true, signal });
  addEventListener('resize', follow, { passive: true, signal });
  addEventListener('beforeprint', card.hide, { signal });
  signal.addEventListener('abort', card.hide);
  return card;
}

function stopScripted(event: Event): void {
  if (!event.isTrusted) event.stopImmediatePropagation();
}

/** A constructed sheet is out of reach of the page's CSP, in both browsers. */
function adoptStyles(root: ShadowRoot): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(cardStyles);
  root.adoptedStyleSheets = [sheet];
}

function place(mark: Mark, host: HTMLElement, point?: Point): void {
  const anchor: Box | undefined = (point && lineUnder(mark, point)) ?? mark.ranges[0]?.getClientRects()[0];
  if (!anchor) return;
  const { width, height } = host.getBoundingClientRect();
  const view = { width: document.documentElement.clientWidth, height: innerHeight };
  const { left, top } = placeCard(anchor, { width, height }, view);
  host.style.setProperty('left', `${left}px`, 'important');
  host.style.setProperty('top', `${top}px`, 'important');
}
