import { describe, expect, it } from 'vitest';
import { analyse } from '../../lib/analysis/analyse';
import type { Article } from '../../lib/article/article';
import { memoryStore } from '../../lib/events/memory/store';
import { loadBundledPack } from '../../tools/pack/load';
import { mustBeSound } from './sound';

/** What `npm run fuzz` broke once, in words of our own. */
const FOUND: readonly [fault: string, title: string, ...paragraphs: string[]][] = [
  [
    'a sign whose small form is longer than itself moved every offset behind it',
    '',
    'Tại İzmir, ngày 24/2/2022',
  ],
  ['the same sign before a figure', '', 'Ở İstanbul, hai bên trao đổi 84 tù binh ngày 14/8.'],
];

describe('found by fuzzing', () => {
  it.each(FOUND)('%s', async (_fault, title, ...paragraphs) => {
    const article: Article = {
      url: null,
      publisher: null,
      title,
      publishedAt: '2025-08-26T08:40:00+07:00',
      publishedBasis: 'metadata',
      paragraphs,
    };
    const analysis = await analyse(article, memoryStore([]));
    mustBeSound(analysis, article);
    for (const { start, end } of analysis.times)
      expect(analysis.text.slice(start, end)).toMatch(/^ngày \d{1,2}\/\d/);
  });

  it('a day that no year has, beside a length, on a page without its day', async () => {
    const article: Article = {
      url: null,
      publisher: null,
      title: '',
      publishedAt: null,
      publishedBasis: null,
      paragraphs: ['hơn ba năm', '31-4'],
    };
    const analysis = await analyse(article, memoryStore([await loadBundledPack()]));
    mustBeSound(analysis, article);
    expect(analysis.reference.value).toBeNull();
  });
});
