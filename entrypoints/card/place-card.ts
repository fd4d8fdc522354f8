export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Pixels between the card and its mark, and between the card and the window's edge. */
const GAP = 8;
/** The card's text column lines up with the mark: its padding hangs out to the left. */
const HANG = 16;

/** Left and top of a card of a given size: under its mark, above it where there is no room, always inside the window. */
export function placeCard(
  anchor: Box,
  card: { width: number; height: number },
  view: { width: number; height: number },
): { left: number; top: number } {
  const left = Math.max(GAP, Math.min(anchor.left - HANG, view.width - card.width - GAP));
  const below = anchor.bottom + GAP;
  const above = anchor.top - GAP - card.height;
  const fitsBelow = below + card.height <= view.height - GAP;
  const top =
    fitsBelow || above < GAP ? Math.max(GAP, Math.min(below, view.height - card.height - GAP)) : above;
  // Whole pixels keep its text sharp; down, since a card is as tall as the window at most.
  return { left: Math.round(left), top: Math.floor(top) };
}
