import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldAccents, oneTonePlacement } from '../../lib/text/fold';

describe('foldAccents', () => {
  it.each([
    ['Tổng thống Đức', 'tong thong duc'],
    ['ƯỚC LƯỢNG', 'uoc luong'],
    ['Zelensky', 'zelensky'],
    ['Kyiv – 19/5', 'kyiv – 19/5'],
    ['', ''],
  ])('%s → %s', (given, expected) => {
    expect(foldAccents(given)).toBe(expected);
  });

  it('keeps the length of Vietnamese text, so that offsets stay', () => {
    const letters = [
      ...'aăâbcdđeêghiklmnoôơpqrstuưvxyàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ .,/-',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...letters), { maxLength: 60 }), (signs) => {
        const text = signs.join('');
        expect(foldAccents(text)).toHaveLength(text.length);
        expect(foldAccents(text.toUpperCase())).toBe(foldAccents(text));
      }),
    );
  });
});

describe('oneTonePlacement', () => {
  it.each([
    ['hoà bình', 'hòa bình'],
    ['hòa bình', 'hòa bình'],
    ['thuỷ thủ', 'thủy thủ'],
    ['khoẻ', 'khỏe'],
    // Closed syllables and qu- have one spelling.
    ['hoàn toàn', 'hoàn toàn'],
    ['quý', 'quý'],
    ['quả', 'quả'],
  ])('%s → %s', (given, expected) => {
    expect(oneTonePlacement(given)).toBe(expected);
  });
});
