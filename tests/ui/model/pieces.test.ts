import { describe, expect, it } from 'vitest';
import { linkToPassage } from '../../../lib/ui/model/citation';
import { itemsOf } from '../../../lib/ui/model/items';
import { quoteOf } from '../../../lib/ui/model/quote';
import { finds } from '../../../lib/ui/model/search';
import { everything, selected, toggled } from '../../../lib/ui/model/select';
import { arrowFits, spread, stripOf } from '../../../lib/ui/model/strip';
import { at, sampleAnalysis } from '../../fixtures/analysis';

describe('search', () => {
  it.each(['dam phan', 'Đàm phán', 'Đàm phán'.normalize('NFD')])('“%s” finds either normal form', (query) => {
    expect(finds(query, ['vòng đàm phán'])).toBe(true);
    expect(finds(query, ['vòng đàm phán'.normalize('NFD')])).toBe(true);
  });

  it.each([
    ['thang 6', true],
    ['THÁNG', true],
    ['6 thuong', true],
    ['thang 7', false],
  ])('“%s” in a sentence on June: %s', (query, expected) => {
    expect(finds(query, ['Trong tháng 6, các nhóm thương binh'])).toBe(expected);
  });
});

describe('select', () => {
  const items = itemsOf(sampleAnalysis);
  const texts = (item: { mark: { start: number; end: number } }) => [
    sampleAnalysis.text.slice(item.mark.start, item.mark.end),
  ];

  it('shows everything when no filter is pressed', () => {
    expect(selected(items, everything, texts)).toHaveLength(items.length);
  });

  it('several filters add up, and undecided counts as unmatched', () => {
    const two = toggled(toggled(everything, 'conflict'), 'none');
    expect(selected(items, two, texts).map(({ kind }) => kind)).toEqual(['conflict', 'none', 'undecided']);
    expect(toggled(two, 'none').kinds).toEqual(['conflict']);
  });

  it('a query narrows what the filters leave', () => {
    expect(selected(items, { ...everything, kinds: ['note'], query: 'gan 500' }, texts)).toHaveLength(1);
    expect(selected(items, { ...everything, kinds: ['match'], query: 'gan 500' }, texts)).toHaveLength(0);
  });
});

describe('quoteOf', () => {
  const long = `${'một hai ba bốn '.repeat(10)}hôm qua ${'năm sáu bảy tám '.repeat(10)}`;

  it('keeps a short clause whole', () => {
    const claim = sampleAnalysis.claims[0];
    if (!claim) throw new Error('The sample has no claim.');
    expect(quoteOf(sampleAnalysis.text, at('Ngày 14/8'), claim)).toEqual({
      before: '',
      mark: 'Ngày 14/8',
      after: ', hai bên trao đổi 84 tù binh mỗi bên',
    });
  });

  it('ends without the comma of its clause', () => {
    const text = 'Đợt trao đổi dịp lễ Phục sinh, hôm 19/4';
    expect(quoteOf(text, { start: 0, end: 0 }, { start: 0, end: 30 }).after).toBe(text.slice(0, 29));
  });

  it('cuts a long one at words and says so', () => {
    const start = long.indexOf('hôm qua');
    const quote = quoteOf(long, { start, end: start + 7 }, { start: 0, end: long.length });
    expect(quote.before).toMatch(/^…(một|hai|ba|bốn) /);
    expect(quote.after).toMatch(/ (năm|sáu|bảy|tám)…$/);
    expect(quote.before.length).toBeLessThanOrEqual(82);
  });
});

describe('stripOf', () => {
  it.each([
    [
      '2025-08-25',
      '2025-08-24',
      '2025-08-26',
      ['2025-08-23', '2025-08-24', '2025-08-25', '2025-08-26'],
      '2025-08-26',
    ],
    [
      '2025-08-25',
      '2025-08-24',
      '2025-12-26',
      ['2025-08-23', '2025-08-24', '2025-08-25', '2025-08-26'],
      null,
    ],
    [
      '2025-08-20',
      '2025-08-24',
      null,
      ['2025-08-20', '2025-08-21', '2025-08-22', '2025-08-23', '2025-08-24'],
      null,
    ],
  ])('%s against %s, published %s', (claimed, known, published, days, inside) => {
    const strip = stripOf(claimed, known, published);
    expect(strip?.days).toEqual(days);
    expect(strip?.published).toBe(inside);
  });

  it.each([
    ['2025-08-25', '2025-08-18'],
    ['2025-08', '2025-08-18'],
    ['2025-02-29', '2025-02-27'],
  ])('none for %s against %s', (claimed, known) => {
    expect(stripOf(claimed, known, null)).toBeNull();
  });
});

describe('arrowFits', () => {
  it.each([
    ['2025-08-25', '2025-08-24', '2025-08-26', true],
    ['2025-08-24', '2025-08-25', '2025-08-25', false],
    ['2025-08-22', '2025-08-23', '2025-08-26', false],
    ['2025-08-26', '2025-08-24', '2025-08-26', false],
  ])('from %s to %s, published %s: %s', (claimed, known, published, expected) => {
    const strip = stripOf(claimed, known, published);
    expect(strip && arrowFits(strip)).toBe(expected);
  });
});

describe('spread', () => {
  it.each([
    ['apart already', [50, 150], [50, 150]],
    ['touching', [100, 120], [100, 166]],
    ['at the left edge', [10, 200], [30, 200]],
    ['at the right edge', [250, 300], [216, 282]],
  ])('%s', (_name, middles, expected) => {
    expect(
      spread(
        middles.map((at) => ({ at, half: 30 })),
        312,
      ),
    ).toEqual(expected);
  });
});

describe('linkToPassage', () => {
  const url = 'https://vnexpress.net/bai-mau.html';

  it('carries a short passage whole and a long one by its ends', () => {
    expect(decodeURIComponent(linkToPassage(url, sampleAnalysis.text, at('Ngày 14/8')))).toBe(
      `${url}#:~:text=Ngày 14/8`,
    );
    const claim = sampleAnalysis.claims[3];
    if (!claim) throw new Error('The sample has no claim c4.');
    expect(decodeURIComponent(linkToPassage(url, sampleAnalysis.text, claim))).toBe(
      `${url}#:~:text=Đợt mới nhất diễn,(UAE) làm trung gian`,
    );
  });

  it('keeps the page’s own hash and hides dashes from the fragment’s grammar', () => {
    expect(linkToPassage(`${url}#muc-2`, 'Trump-Putin', { start: 0, end: 11 })).toBe(
      `${url}#muc-2:~:text=Trump%2DPutin`,
    );
  });
});
