/** Channels of a computed colour 'rgb(…)' or 'rgba(…)', 0..255 and alpha 0..1; null for other notations. */
function channels(colour: string): { rgb: [number, number, number]; alpha: number } | null {
  const match =
    /^rgba?\((\d+(?:\.\d+)?),? ?(\d+(?:\.\d+)?),? ?(\d+(?:\.\d+)?)(?:(?:,| \/) ?([\d.]+))?\)$/.exec(colour);
  if (!match) return null;
  return {
    rgb: [Number(match[1]), Number(match[2]), Number(match[3])],
    alpha: match[4] === undefined ? 1 : Number(match[4]),
  };
}

/** Relative luminance 0..1 (WCAG 2, sRGB). */
export function luminance(rgb: readonly [number, number, number]): number {
  const [r, g, b] = rgb.map((channel) => {
    const part = channel / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Grey of about #757575: black and white text read equally well on it. */
const MIDDLE = 0.18;

/**
 * Whether the ground under an element is dark: the nearest opaque background up the tree decides; where none is
 * painted, the colour of the text (light text stands on a dark ground).
 */
export function onDarkGround(element: Element): boolean {
  for (let node: Element | null = element; node; node = node.parentElement) {
    const ground = channels(getComputedStyle(node).backgroundColor);
    if (ground && ground.alpha > 0.5) return luminance(ground.rgb) < MIDDLE;
  }
  const ink = channels(getComputedStyle(element).color);
  return ink !== null && luminance(ink.rgb) > MIDDLE * 2;
}
