import type { Page } from 'playwright-core';

/** Texts of the ranges behind every highlight of ours, by name, in reading order. */
export type Highlights = Record<string, string[]>;

/** Page and content script share one registry of highlights. */
export const highlightsOf = (page: Page): Promise<Highlights> =>
  page.evaluate(() => {
    const found: Record<string, string[]> = {};
    CSS.highlights.forEach((highlight, name) => {
      const ranges = [...highlight] as Range[];
      ranges.sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b));
      found[name] = ranges.map(String);
    });
    return found;
  });

/** Waits until something is painted and gives it. */
export async function painted(page: Page, name = 'dc-conflict'): Promise<Highlights> {
  await page.waitForFunction((wanted) => CSS.highlights.has(wanted), name);
  return highlightsOf(page);
}

/** Middle of the n-th range of a highlight, in pixels of the window; scrolled into view first. */
export const pointIn = (page: Page, name: string, index = 0): Promise<{ x: number; y: number }> =>
  page.evaluate(
    ([wanted, nth]) => {
      const ranges = [...(CSS.highlights.get(wanted) ?? [])] as Range[];
      ranges.sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b));
      const range = ranges[nth];
      if (!range) throw new Error(`no range ${nth} in ${wanted}`);
      range.startContainer.parentElement?.scrollIntoView({ block: 'center' });
      const box = range.getClientRects()[0];
      if (!box) throw new Error('the range has no box');
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    },
    [name, index] as const,
  );
