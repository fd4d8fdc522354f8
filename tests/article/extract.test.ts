// @vitest-environment happy-dom
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../lib/article/extract';
import { findStory } from '../../lib/article/readable';
import { passesGate } from '../../lib/article/gate';
import { pour } from '../fixtures/pour';
import { coffee, english, layouts, sample } from '../e2e/kit/sample';

/** The two documents that the same code reads: a browser's (happy-dom) and the command line's (linkedom). */
const readers: [string, (html: string) => Document][] = [
  ['happy-dom', (html) => new DOMParser().parseFromString(html, 'text/html')],
  ['linkedom', (html) => parseHTML(html).document as unknown as Document],
];
const NOW = Date.parse('2026-01-01T00:00:00Z');

describe.each(readers)('in %s', (_, read) => {
  it.each(
    layouts,
  )('%s page of %s: title, time, lead and body, and nothing of the boxes around them', (layout, host) => {
    const html = pour(layout, sample);
    const found = extractArticle(read(html), `https://${host}/trao-doi-tu-binh-post0000001.html`, NOW);
    expect(found?.article).toMatchObject({
      title: sample.title,
      publishedAt: sample.publishedAt,
      publishedBasis: 'metadata',
      publisher: host,
      paragraphs: sample.paragraphs,
    });
  });

  it('reads the document without changing it', () => {
    const document = read(pour('vccorp', sample));
    const before = new XMLSerializer().serializeToString(document);
    extractArticle(document, 'https://tuoitre.vn/a-20250826084000123.htm', NOW);
    expect(new XMLSerializer().serializeToString(document)).toBe(before);
  });

  it('takes the time inside the address where the page names none', () => {
    const bare = pour('vccorp', { ...sample, publishedAt: null });
    const found = extractArticle(
      read(bare),
      'https://tuoitre.vn/trao-doi-tu-binh-20250826084012345.htm',
      NOW,
    );
    expect(found?.article).toMatchObject({ publishedAt: '2025-08-26T08:40:12+07:00', publishedBasis: 'url' });
  });

  it('takes the visible line where neither head nor address names the time', () => {
    const bare = pour('mastercms', sample, { metadata: false });
    const found = extractArticle(read(bare), 'https://baoquocte.vn/trao-doi-tu-binh-300001.html', NOW);
    expect(found?.article).toMatchObject({
      publishedAt: '2025-08-26T08:40:00+07:00',
      publishedBasis: 'page-text',
    });
  });

  it('finds the story of a layout that it does not know, without menu, comments and footer', () => {
    const story = sample.paragraphs.map((text) => `<p>${text}</p>`).join('');
    const html = `<!doctype html><html lang="vi"><head><title>${sample.title} | Báo Lạ</title><meta property="og:title" content="${sample.title}"></head><body><ul class="menu"><li><a href="/">Trang chủ</a></li></ul><div class="khung"><h1>${sample.title}</h1><div class="noi-dung-bai">${story}</div></div><div class="comment-list"><p>Theo tôi nhớ là hôm 23/8.</p></div><footer>Giấy phép ngày 24/8/2021</footer></body></html>`;
    const found = extractArticle(read(html), 'https://bao-la.example/bai-1234567.html', NOW, findStory);
    expect(found?.article.title).toBe(sample.title);
    expect(found?.article.paragraphs).toEqual(sample.paragraphs);
    expect(extractArticle(read(html), 'https://bao-la.example/bai-1234567.html', NOW)).toBeNull();
  });

  it.each([
    ['boxes', (text: string) => `<div>${text}</div>`],
    ['boxes in boxes', (text: string) => `<div class="o"><div>${text}</div></div>`],
    ['lines', (text: string) => `${text}<br><br>`],
    ['items of a list', (text: string) => `<li>${text}</li>`],
  ])('reads the paragraphs of an unknown layout that are bare %s', (_, paragraph) => {
    const story = sample.paragraphs.map(paragraph).join('\n');
    const html = `<!doctype html><html lang="vi"><head><title>${sample.title}</title></head><body><div><a href="/">Trang chủ</a></div><div><h1>${sample.title}</h1><div>${story}</div></div><div>Giấy phép ngày 24/8/2021</div></body></html>`;
    const found = extractArticle(read(html), 'https://bao-la.example/bai-1234567.html', NOW, findStory);
    expect(found?.article.paragraphs).toEqual(sample.paragraphs);
  });

  it.each([
    ['no paragraph', []],
    ['one empty paragraph', ['']],
    ['a pointer to another story alone', ['>> Xem thêm: Tin khác']],
  ])('is null for a known layout whose body holds %s', (_case, paragraphs) => {
    const html = pour('vnexpress', { ...sample, paragraphs }).replace(/<section.*<\/footer>/s, '');
    expect(extractArticle(read(html), 'https://vnexpress.net/bai-4930001.html', NOW, findStory)).toBeNull();
  });

  it('does not overflow on deep nesting, and gives nothing for an empty page', () => {
    const deep = `<html lang="vi"><body>${'<div>'.repeat(3000)}x${'</div>'.repeat(3000)}</body></html>`;
    const at = 'https://tuoitre.vn/a-20250826084012345.htm';
    expect(() => extractArticle(read(deep), at, NOW, findStory)).not.toThrow();
    expect(extractArticle(read('<html><body></body></html>'), at, NOW, findStory)).toBeNull();
  });

  describe('the gate', () => {
    const at = 'https://vnexpress.net/nga-ukraine-trao-doi-tu-binh-4930001.html';
    it.each(layouts)('lets an article about the war through (%s)', (layout) => {
      expect(passesGate(read(pour(layout, sample)), at)).toBe(true);
    });
    it.each([
      ['news off the topic', coffee, at],
      ['English news', english, at],
      ['a front page', sample, 'https://vnexpress.net/'],
    ])('stops %s', (name, article, url) => {
      const html = pour('vnexpress', article);
      const page =
        name === 'English news' ? html.replace('lang="vi"', 'lang="en"').replace('vi_VN', 'en_GB') : html;
      expect(passesGate(read(page), url)).toBe(false);
    });
    it('knows a short address by the publication time, and a section page by its address', () => {
      expect(passesGate(read(pour('onecms', sample)), 'https://nhandan.vn/bai')).toBe(true);
      const section = `<html lang="vi"><head><meta property="og:type" content="article"><meta property="og:title" content="Xung đột Nga - Ukraine"></head><body><h1>Chiến sự Ukraine</h1></body></html>`;
      expect(passesGate(read(section), 'https://vnexpress.net/chu-de')).toBe(false);
    });
  });
});

it('maps every span of the text back to the words on the page', () => {
  document.open();
  document.write(pour('onecms', sample));
  document.close();
  const found = extractArticle(document, 'https://nhandan.vn/a-post1.html', NOW);
  const text = [sample.title, ...sample.paragraphs].join('\n');
  for (const words of ['hôm qua', sample.title, 'Rạng sáng 16/8']) {
    const start = text.indexOf(words);
    const ranges = found?.map.ranges({ start, end: start + words.length }) ?? [];
    expect(ranges.map(String).join('')).toBe(words);
  }
});
