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
    ['to the right of the mark when it is too tall for both', line(200, 250), { left: 268, top: 192 }],
    ['to the left when it is too tall and the right is narrow', line(800, 250), { left: 448, top: 192 }],
    ['no lower than the mark when it is too tall for both', line(200, 170), { left: 268, top: 154 }],
  ])('stands %s', (name, anchor, expected) => {
    const height = name.includes('too tall') ? 600 : card.height;
    expect(placeCard(anchor, { ...card, height }, view)).toEqual(expected);
  });

  it('lies over the mark, inside the window, where a narrow window leaves nothing else', () => {
    expect(placeCard(line(200, 250), { ...card, height: 600 }, { width: 390, height: 800 })).toEqual({
      left: 38,
      top: 192,
    });
  });

  it('shows its head when it is taller than the window', () => {
    expect(placeCard(line(200, 300), { width: 344, height: 900 }, view).top).toBe(8);
  });
});
