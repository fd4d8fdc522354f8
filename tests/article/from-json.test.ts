import { describe, expect, it } from 'vitest';
import { articleFromJson } from '../../lib/article/from-json';

describe('articleFromJson', () => {
  it('keeps texts exactly as given and passes over further fields', () => {
    const paragraphs = ['  Hà Nội  '.normalize('NFD'), '', 'a\u00a0b'];
    const read = articleFromJson({ id: 'd1', title: ' T ', paragraphs, notes: 'x', url: null });
    expect(read).toEqual({
      ok: true,
      article: {
        id: 'd1',
        url: null,
        publisher: null,
        title: ' T ',
        publishedAt: null,
        publishedBasis: null,
        paragraphs,
      },
    });
  });

  it.each([
    ['2025-05-19T22:00:00+07:00', '2025-05-19T22:00:00+07:00'],
    ['2025-05-19T22:00', '2025-05-19T22:00:00+07:00'],
    ['2025-05-19', '2025-05-19T00:00:00+07:00'],
    [null, null],
    [undefined, null],
  ])('reads the time %s', (publishedAt, expected) => {
    const read = articleFromJson({ publishedAt, paragraphs: [] });
    expect(read.ok && read.article.publishedAt).toBe(expected);
  });

  it('takes the outlet from the address when no publisher is given', () => {
    const read = articleFromJson({ url: 'https://amp.vtcnews.vn/bai-ar1.html', paragraphs: [] });
    expect(read.ok && read.article.publisher).toBe('vtcnews.vn');
  });

  it.each([
    [{ paragraphs: 'một' }, /^paragraphs: /],
    [{ paragraphs: [1] }, /^paragraphs\.0: /],
    [{}, /paragraphs/],
    [{ publishedAt: '2025-02-30', paragraphs: [] }, /^publishedAt: no such time: "2025-02-30"$/],
    [{ publishedAt: 5, paragraphs: [] }, /^publishedAt: /],
    [{ title: 7, paragraphs: [] }, /^title: /],
    [[], /./],
    [null, /./],
    ['text', /./],
  ])('names the place of what is wrong in %j', (input, problem) => {
    const read = articleFromJson(input);
    expect(read.ok ? '' : read.problem).toMatch(problem);
  });
});
