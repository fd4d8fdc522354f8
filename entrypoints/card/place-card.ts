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

/**
 * Left and top of a card of a given size: under its mark, above it where there is no room, beside it where there is
 * none either, and over it only where the window leaves nothing else; always inside the window.
 */
export function placeCard(
  anchor: Box,
  card: { width: number; height: number },
  view: { width: number; height: number },
): { left: number; top: number } {
  const inside = (at: number, size: number, room: number): number =>
    Math.max(GAP, Math.min(at, room - size - GAP));
  const below = anchor.bottom + GAP;
  const above = anchor.top - GAP - card.height;
  const right = anchor.right + GAP;
  const left = anchor.left - GAP - card.width;
  const fitsBelow = below + card.height <= view.height - GAP;
  const fitsRight = right + card.width <= view.width - GAP;
  const overlaps = !fitsBelow && above < GAP;
  const at =
    overlaps && (fitsRight || left >= GAP)
      ? { left: fitsRight ? right : left, top: inside(anchor.top - HANG, card.height, view.height) }
      : {
          left: inside(anchor.left - HANG, card.width, view.width),
          top: fitsBelow || overlaps ? inside(below, card.height, view.height) : above,
        };
  // Whole pixels keep its text sharp; down, since a card is as tall as the window at most.
  return { left: Math.round(at.left), top: Math.floor(at.top) };
}
