import { type ComponentChildren, render } from 'preact';
import type { SurfaceWords } from '../../lib/ui/messages';
import { WordsProvider } from '../../lib/ui/use-surface-words';
import { vi } from './words-of-tests';

/** Draws into a fresh element of the document and gives it back; drawing again keeps the components' state. */
export function draw(children: ComponentChildren, words: SurfaceWords = vi, into?: HTMLElement): HTMLElement {
  const root = into ?? document.body.appendChild(document.createElement('div'));
  render(<WordsProvider words={words}>{children}</WordsProvider>, root);
  return root;
}

/** Ends what stands in the document: components that are only taken out of it would draw themselves again later. */
export function clear(): void {
  for (const root of [...document.body.children]) render(null, root);
  document.body.replaceChildren();
}

/** What a reader reads: runs of white space as one. */
export const textOf = (element: Element | null | undefined): string =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

export const settle = (milliseconds = 0): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
