import type { CDPSession, Page } from 'playwright-core';
import { PATIENCE_MS } from './patience';

interface DomNode {
  nodeId: number;
  nodeName: string;
  children?: DomNode[];
  shadowRoots?: DomNode[];
}

/** The hover card, seen through its closed shadow root by the debugger's protocol. */
export interface Card {
  text: string;
  /** href, target and rel of its links. */
  links: { href: string; target: string; rel: string }[];
  /** Names of its buttons. */
  buttons: string[];
  box: { x: number; y: number; width: number; height: number };
  /** Middle of a button in pixels of the window. */
  middleOf(button: string): { x: number; y: number };
  focused: string;
}

/** What the card is made of, to be looked at where tools can reach it: its root is closed. */
export interface CardMarkup {
  html: string;
  css: string;
}

interface CardFacts extends Omit<Card, 'middleOf'> {
  places: Record<string, { x: number; y: number }>;
}

const hostOf = (node: DomNode): DomNode | null =>
  node.nodeName === 'DOI-CHIEU-CARD'
    ? node
    : (node.children ?? []).reduce<DomNode | null>((found, child) => found ?? hostOf(child), null);

/** Runs in the card's root. */
function readCard(this: ShadowRoot): CardFacts {
  const buttons = [...this.querySelectorAll('button')];
  const nameOf = (element: Element): string =>
    element.getAttribute('aria-label') ?? element.textContent?.trim() ?? '';
  const section = this.querySelector('section');
  const { x, y, width, height } = section?.getBoundingClientRect() ?? new DOMRect();
  return {
    text: section?.innerText ?? '',
    links: [...this.querySelectorAll('a')].map(({ href, target, rel }) => ({ href, target, rel })),
    buttons: buttons.map(nameOf),
    box: { x, y, width, height },
    places: Object.fromEntries(
      buttons.map((button) => {
        const box = button.getBoundingClientRect();
        return [nameOf(button), { x: box.x + box.width / 2, y: box.y + box.height / 2 }];
      }),
    ),
    focused: this.activeElement ? nameOf(this.activeElement) : '',
  };
}

/** Runs in the card's root. */
function copyCard(this: ShadowRoot): CardMarkup {
  const css = this.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules].map(({ cssText }) => cssText));
  return { html: this.querySelector('section')?.outerHTML ?? '', css: css.join('\n') };
}

async function inCard<T>(session: CDPSession, look: (this: ShadowRoot) => T): Promise<T | null> {
  const { root } = (await session.send('DOM.getDocument', { depth: -1, pierce: true })) as { root: DomNode };
  const shadow = hostOf(root)?.shadowRoots?.[0];
  if (!shadow) return null;
  const { object } = await session.send('DOM.resolveNode', { nodeId: shadow.nodeId });
  const { result } = await session.send('Runtime.callFunctionOn', {
    objectId: object.objectId,
    // Transpilers mark functions with a helper that the page does not have.
    functionDeclaration: `function () { const __name = (value) => value; return (${look.toString()}).call(this); }`,
    returnByValue: true,
  });
  return result.value as T;
}

async function read(session: CDPSession): Promise<Card | null> {
  const facts = await inCard(session, readCard);
  if (!facts) return null;
  return {
    ...facts,
    middleOf: (button) => {
      const place = facts.places[button];
      if (!place) throw new Error(`the card has no button “${button}”: ${facts.buttons.join(', ')}`);
      return place;
    },
  };
}

/** The card that is on the page now, or null. */
export async function cardOn(page: Page): Promise<Card | null> {
  const session = await page.context().newCDPSession(page);
  try {
    return await read(session);
  } finally {
    await session.detach();
  }
}

export async function cardMarkup(page: Page): Promise<CardMarkup> {
  const session = await page.context().newCDPSession(page);
  try {
    const markup = await inCard(session, copyCard);
    if (!markup) throw new Error('no card is shown');
    return markup;
  } finally {
    await session.detach();
  }
}

/** Waits for a card. */
export async function cardShown(page: Page): Promise<Card> {
  for (const end = Date.now() + PATIENCE_MS; Date.now() < end; ) {
    const card = await cardOn(page);
    if (card) return card;
    await page.waitForTimeout(50);
  }
  throw new Error('no card was shown');
}

export async function cardGone(page: Page): Promise<void> {
  await page.waitForFunction(() => document.querySelector('doi-chieu-card') === null);
}
