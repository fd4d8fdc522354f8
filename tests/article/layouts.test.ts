// @vitest-environment happy-dom
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { articleText } from '../../lib/article/article';
import { extractArticle } from '../../lib/article/extract';
import { findStory } from '../../lib/article/readable';
import { cleanArticle } from '../fixtures/articles';
import { type LayoutName, pour, UNKNOWN_LAYOUTS } from '../fixtures/pour';

const NOW = Date.UTC(2026, 10, 28);

/** The same page through the DOM of the browser tests and through the command line's. */
const parsers = [
  ['happy-dom', (html: string) => new DOMParser().parseFromString(html, 'text/html')],
  ['linkedom', (html: string) => parseHTML(html).document as unknown as Document],
] as const;

const layouts: [LayoutName, string][] = [
  ['vccorp', 'https://tuoitre.vn/hai-tong-thong-dien-dam-20250520081500123.htm'],
  ['onecms', 'https://nhandan.vn/hai-tong-thong-dien-dam-post880000.html'],
  ['vnexpress', 'https://vnexpress.net/hai-tong-thong-dien-dam-4880000.html'],
  ['mastercms', 'https://baoquocte.vn/hai-tong-thong-dien-dam-310000.html'],
  ...UNKNOWN_LAYOUTS.map((name): [LayoutName, string] => [
    name,
    'https://trang-mau.example/hai-tong-thong-dien-dam-12345.html',
  ]),
];

describe.each(parsers)('extractArticle with %s', (_name, parse) => {
  it.each(layouts)('%s: the article and nothing of the page around it', (layout, url) => {
    const page = extractArticle(parse(pour(layout, cleanArticle)), url, NOW, findStory);
    expect(page?.article).toEqual({
      url,
      publisher: new URL(url).hostname,
      title: cleanArticle.title,
      publishedAt: cleanArticle.publishedAt,
      publishedBasis: 'metadata',
      paragraphs: cleanArticle.paragraphs,
    });
  });

  it.each(layouts)('%s: reads the visible date when the metadata say nothing', (layout, url) => {
    const address = url.replace('20250520081500123', 'khong-gio');
    const page = extractArticle(
      parse(pour(layout, cleanArticle, { metadata: false })),
      address,
      NOW,
      findStory,
    );
    expect(page?.article).toMatchObject({
      publishedAt: cleanArticle.publishedAt,
      publishedBasis: 'page-text',
    });
  });

  it('takes the time in the address before the visible line', () => {
    const url = 'https://tuoitre.vn/hai-tong-thong-dien-dam-20250519233000123.htm';
    const page = extractArticle(parse(pour('vccorp', cleanArticle, { metadata: false })), url, NOW);
    expect(page?.article).toMatchObject({ publishedAt: '2025-05-19T23:30:00+07:00', publishedBasis: 'url' });
  });

  it.each(layouts)('%s: finds no time where the page gives none', (layout, url) => {
    const address = url.replace('20250520081500123', 'khong-gio');
    const page = extractArticle(
      parse(pour(layout, { ...cleanArticle, publishedAt: null })),
      address,
      NOW,
      findStory,
    );
    expect(page?.article.paragraphs).toEqual(cleanArticle.paragraphs);
    expect(page?.article).toMatchObject({ publishedAt: null, publishedBasis: null });
  });

  it.each([
    '2099-01-01T00:00:00+07:00',
    '0001-01-01T00:00:00',
    '2025-02-30T10:00:00+07:00',
  ])('passes over %s in the metadata', (time) => {
    const html = pour('onecms', cleanArticle).replace(
      'content="2025-05-20T08:15:00+07:00"',
      `content="${time}"`,
    );
    const page = extractArticle(parse(html), 'https://nhandan.vn/bai-post1.html', NOW);
    expect(page?.article).toMatchObject({
      publishedAt: cleanArticle.publishedAt,
      publishedBasis: 'page-text',
    });
  });

  it('keeps the first publication of an updated article', () => {
    const updated = '<meta property="article:modified_time" content="2025-06-01T00:00:00+07:00">';
    const html = pour('onecms', cleanArticle).replace('</head>', `${updated}</head>`);
    expect(extractArticle(parse(html), 'https://nhandan.vn/bai-post1.html', NOW)?.article.publishedAt).toBe(
      cleanArticle.publishedAt,
    );
  });

  it.each(layouts)('%s: leaves the page as it was', (layout, url) => {
    const document = parse(pour(layout, cleanArticle));
    const before = new XMLSerializer().serializeToString(document);
    extractArticle(document, url, NOW, findStory);
    expect(new XMLSerializer().serializeToString(document)).toBe(before);
  });
});

describe.each(parsers)('text of a body with %s', (_name, parse) => {
  const filler =
    'Câu này đủ dài để phần thân bài được nhận ra là một bài báo chứ không phải một khung trống. '
      .repeat(2)
      .trim();
  const read = (body: string, url = 'https://vnexpress.net/bai-viet-1234567.html') =>
    extractArticle(
      parse(
        `<html lang="vi"><head><title>Bài mẫu</title></head><body><h1 class="title-detail">Bài mẫu</h1><article class="fck_detail">${body}<p>${filler}</p></article></body></html>`,
      ),
      url,
      NOW,
    )?.article.paragraphs.slice(0, -1);

  it.each([
    ['a line break parts paragraphs', '<p>Một.<br>Hai.<br/><br/>Ba.</p>', ['Một.', 'Hai.', 'Ba.']],
    ['bare text between boxes', 'Một.<div>Hai.</div>Ba.', ['Một.', 'Hai.', 'Ba.']],
    ['nested boxes', '<div><div><p>Một.</p><div>Hai <b>hai</b>.</div></div></div>', ['Một.', 'Hai hai.']],
    ['white space of every kind', '<p>\n  Một&nbsp;\t hai\n   <b> ba</b> .</p>', ['Một hai ba .']],
    [
      'hidden and silent elements',
      '<p hidden>Ẩn.</p><p style="display: none">Ẩn.</p><script>1</script><style>p{}</style><template><p>Ẩn.</p></template><noscript>Ẩn.</noscript><p>Một.</p>',
      ['Một.'],
    ],
    [
      'a caption without its credit',
      '<figure><img><figcaption><p class="Image">Ông A ở Moskva hôm 18/5. Ảnh: <em>AFP</em></p></figcaption></figure><p>Một.</p>',
      ['Ông A ở Moskva hôm 18/5.', 'Một.'],
    ],
    [
      'a caption with its credit in brackets',
      '<table class="tplCaption"><tr><td><img></td></tr><tr><td class="Image">Ông A ở Moskva. (Nguồn: TASS)</td></tr></table><p>Một.</p>',
      ['Ông A ở Moskva.', 'Một.'],
    ],
    [
      'a caption that is nothing but a credit',
      '<figure><figcaption>Ảnh: Reuters</figcaption></figure><p>Một.</p>',
      ['Một.'],
    ],
    [
      'a headline of another story',
      '<p><a href="/x">Tin khác không liên quan gì đến bài</a></p><p>Một.</p>',
      ['Một.'],
    ],
    ['a pointer to another story', '<p>&gt;&gt; Xem thêm: Tin khác</p><p>Một.</p>', ['Một.']],
    ['a linked word in its sentence', '<p>Ông <a href="/t">Putin</a> nói.</p>', ['Ông Putin nói.']],
    ['the mark of the paper', '<p>(Dân trí) - Một.</p>', ['Một.']],
    ['the mark of the paper without brackets', '<p>VOV.VN - Một.</p>', ['Một.']],
    [
      'decomposed letters as they are',
      `<p>${'Hà Nội hôm qua.'.normalize('NFD')}</p>`,
      ['Hà Nội hôm qua.'.normalize('NFD')],
    ],
  ])('%s', (_case, body, paragraphs) => {
    expect(read(body)).toEqual(paragraphs);
  });

  // happy-dom's own queries recurse: there the walk cannot be reached.
  it.runIf(_name === 'linkedom')('walks ten thousand levels without a stack', () => {
    const document = parse(
      '<html lang="vi"><body><h1>Bài mẫu</h1><article class="fck_detail"></article></body></html>',
    );
    let inner = document.querySelector('.fck_detail') as Element;
    for (let i = 0; i < 10_000; i++) inner = inner.appendChild(document.createElement('div'));
    inner.appendChild(document.createTextNode(filler));
    expect(
      extractArticle(document, 'https://vnexpress.net/bai-viet-1234567.html', NOW)?.article.paragraphs,
    ).toEqual([filler]);
  });

  it('is null for a page without a body', () => {
    expect(
      extractArticle(
        parse('<html lang="vi"><body><h1>Bài mẫu</h1></body></html>'),
        'https://vnexpress.net/x',
        NOW,
        findStory,
      ),
    ).toBeNull();
  });
});

/** Puts a page into the tests' own document. */
function show(html: string): void {
  document.open();
  document.write(html);
  document.close();
}

describe('text map', () => {
  it.each(
    layouts,
  )('%s: every stretch of the text leads to the same words in the page and back', (layout, url) => {
    show(pour(layout, cleanArticle));
    const page = extractArticle(document, url, NOW, findStory);
    if (!page) throw new Error('no article');
    const text = articleText(page.article);
    for (const word of text.matchAll(/[^\s]+(?: [^\s]+)?/g)) {
      const span = { start: word.index, end: word.index + word[0].length };
      if (word[0].includes('\n')) continue;
      const ranges = page.map.ranges(span);
      expect(ranges.map(String).join('').replace(/\s+/g, ' ')).toBe(word[0]);
      const [first] = ranges;
      expect(first && page.map.offsetAt(first.startContainer, first.startOffset)).toBe(word.index);
    }
  });

  it('says nothing of what has left the page or changed', () => {
    show(pour('vnexpress', cleanArticle));
    const page = extractArticle(document, 'https://vnexpress.net/x-1234567.html', NOW);
    if (!page) throw new Error('no article');
    const text = articleText(page.article);
    const gone = text.indexOf('công thức');
    const changed = text.indexOf('Chưa có ngày');
    const paragraphs = document.querySelectorAll('p.Normal');
    paragraphs[1]?.remove();
    if (paragraphs[2]?.firstChild) (paragraphs[2].firstChild as Text).data = 'Khác';
    expect(page.map.ranges({ start: gone, end: gone + 9 })).toEqual([]);
    expect(page.map.ranges({ start: changed, end: changed + 12 })).toEqual([]);
    expect(page.map.offsetAt(document.body, 0)).toBeNull();
  });
});
