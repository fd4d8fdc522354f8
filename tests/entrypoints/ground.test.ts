import { describe, expect, it } from 'vitest';
import { luminance } from '../../entrypoints/content/ground';

describe('luminance', () => {
  it.each([
    ['white', [255, 255, 255], 1],
    ['black', [0, 0, 0], 0],
    ['the grey between them', [119, 119, 119], 0.184],
    ['a dark theme of a paper', [21, 20, 26], 0.007],
  ] as const)('of %s', (_name, rgb, expected) => {
    expect(luminance(rgb)).toBeCloseTo(expected, 3);
  });
});
