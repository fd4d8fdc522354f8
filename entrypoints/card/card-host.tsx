import { render } from 'preact';
import cardStyles from '../../assets/styles/card.css?inline';
import { outletName } from '../../lib/article/outlets';
import { browserLanguage } from '../../lib/platform/extension';
import { cardWords } from '../../lib/ui/card-messages';
import { citation } from '../../lib/ui/citation';
import { HoverCard } from '../../lib/ui/hover-card';
import { localeOf } from '../../lib/ui/words';
import { lineUnder, type Point } from '../content/hit';
import type { Mark } from '../content/marks';
import { type Box, placeCard } from './place-card';
import type { CardContent, CardHost, CreateCardHost } from './slot';

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
  let open: { mark: Mark; host: HTMLElement; container: HTMLElement; before: Element | null } | null = null;

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
      render(contentOf(mark, content, card.hide), container);
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
};

function contentOf({ item }: Mark, { analysis, language, openPanel }: CardContent, close: () => void) {
  const words = cardWords(localeOf(language, browserLanguage()), outletName);
  const copy = () =>
    void navigator.clipboard.writeText(citation(words, analysis, item)).catch(() => undefined);
  return (
    <HoverCard
      words={words}
      analysis={analysis}
      item={item}
      onOpenPanel={openPanel}
      onCopy={copy}
      onClose={close}
    />
  );
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
