import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalise } from '../../lib/text/normalise';

describe('normalise', () => {
  it.each([
    ['plain text stays', 'Tối 19/5', 'Tối 19/5'],
    ['no-break spaces become blanks', 'ngày\u00a019/5', 'ngày 19/5'],
    ['thin spaces and tabs too', '19\u2009/\t5', '19 / 5'],
    ['newlines stay', 'a\nb', 'a\nb'],
    ['decomposed letters are composed', 'Tối'.normalize('NFD'), 'Tối'],
  ])('%s', (_, given, expected) => {
    expect(normalise(given).text).toBe(expected);
  });

  it('finds every composed sign where it stood', () => {
    const original = 'Tối 19/5, Hà Nội'.normalize('NFD');
    const { text, toOriginal } = normalise(original);
    for (const word of ['Tối', '19/5', 'Hà', 'Nội']) {
      const start = text.indexOf(word);
      const piece = original.slice(toOriginal(start), toOriginal(start + word.length));
      expect(piece.normalize('NFC')).toBe(word);
    }
    expect(toOriginal(text.length)).toBe(original.length);
  });

  it('maps offsets in order and inside the original, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (original) => {
        const { text, toOriginal } = normalise(original);
        let last = 0;
        for (let offset = 0; offset <= text.length; offset += 1) {
          const mapped = toOriginal(offset);
          expect(mapped).toBeGreaterThanOrEqual(last);
          expect(mapped).toBeLessThanOrEqual(original.length);
          last = mapped;
        }
        expect(toOriginal(text.length)).toBe(original.length);
      }),
    );
  });
});
