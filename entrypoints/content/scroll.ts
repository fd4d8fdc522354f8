const reducedMotion = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;

/** Where a passage comes to stand: a third down the window leaves room for its card. */
const TARGET = 0.35;

function scrollerOf(element: Element | null): Element | null {
  for (let node = element; node && node !== document.body; node = node.parentElement) {
    const overflow = getComputedStyle(node).overflowY;
    if ((overflow === 'auto' || overflow === 'scroll') && node.scrollHeight > node.clientHeight) return node;
  }
  return null;
}

/** Brings a range into view unless it already stands well inside the window; smooth only nearby and where motion is wanted. */
export function scrollToRange(range: Range): void {
  const { top, bottom } = range.getBoundingClientRect();
  if (top >= 80 && bottom <= innerHeight * 0.75) return;
  const distance = top - innerHeight * TARGET;
  const behavior = reducedMotion() || Math.abs(distance) > innerHeight * 3 ? 'instant' : 'smooth';
  const holder = range.startContainer.parentElement;
  if (scrollerOf(holder)) holder?.scrollIntoView({ block: 'center', behavior });
  else scrollBy({ top: distance, behavior });
}
