import { describe, expect, it } from 'vitest';
import { placeCard } from '../../entrypoints/card/place-card';

const view = { width: 1000, height: 800 };
const card = { width: 344, height: 300 };
const line = (left: number, top: number) => ({ left, top, right: left + 60, bottom: top + 20 });

describe('placeCard', () => {
  it.each([
    ['under the mark, its text in line with it', line(200, 100), { left: 184, top: 128 }],
    ['8 px from the right edge', line(900, 100), { left: 648, top: 128 }],
    ['8 px from the left edge', line(4, 100), { left: 8, top: 128 }],
    ['above the mark when there is no room below', line(200, 600), { left: 184, top: 292 }],
    ['inside the window when there is room on neither side', line(200, 250), { left: 184, top: 192 }],
  ])('stands %s', (name, anchor, expected) => {
    const height = name.includes('neither') ? 600 : card.height;
    expect(placeCard(anchor, { ...card, height }, view)).toEqual(expected);
  });

  it('shows its head when it is taller than the window', () => {
    expect(placeCard(line(200, 300), { width: 344, height: 900 }, view).top).toBe(8);
  });
});
