import cardStyles from '../../assets/styles/card.css?inline';
import { lineUnder, type Point } from '../content/hit';
import type { Mark } from '../content/marks';
import { type CardView, drawCard } from './card-view';
import { type Box, placeCard } from './place-card';
import type { CardHost, CreateCardHost } from './slot';

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
export const createCardHost: CreateCardHost = (onClosed, signal) => {
  let open: {
    mark: Mark;
    host: HTMLElement;
    container: HTMLElement;
    view: CardView;
    before: Element | null;
  } | null = null;

  const card: CardHost = {
    show(mark, content, point) {
      card.hide();
      const { onDark } = content;
      const before = document.activeElement;
      const host = document.createElement('doi-chieu-card');
      const styles = { ...HOST_STYLE, 'color-scheme': onDark ? 'dark' : 'light' };
      for (const [name, value] of Object.entries(styles)) host.style.setProperty(name, value, 'important');
      host.dataset.theme = onDark ? 'dark' : 'light';
      const root = host.attachShadow({ mode: 'closed' });
      adoptStyles(root);
      for (const type of GUARDED) root.addEventListener(type, stopScripted, { capture: true });
      const container = root.appendChild(document.createElement('div'));
      document.documentElement.append(host);
      const drawn = (): void => place(mark, host, point);
      const view = drawCard(container, mark.item, content, { close: card.hide, drawn });
      open = { mark, host, container, view, before };
    },
    hide() {
      if (!open) return;
      const { host, view, before } = open;
      const hadFocus = document.activeElement === host;
      open = null;
      view.close();
      host.remove();
      if (hadFocus && before instanceof HTMLElement) before.focus({ preventScroll: true });
      onClosed();
    },
    shown: () => (open?.host.isConnected ? open.mark : null),
    holds: (target) => target !== null && target === open?.host,
    offersUndo: () => open?.view.offersUndo() ?? false,
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
};

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
