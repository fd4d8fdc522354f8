// @vitest-environment happy-dom
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../lib/article/extract';
import { findStory } from '../../lib/article/readable';

const parsers = [
  ['happy-dom', (html: string) => new DOMParser().parseFromString(html, 'text/html')],
  ['linkedom', (html: string) => parseHTML(html).document as unknown as Document],
] as const;

const TITLE = 'Hai phái đoàn nối lại đàm phán tại Istanbul';
const LEAD =
  'Ngày 16/5, phái đoàn Nga và Ukraine ngồi vào bàn đàm phán tại Istanbul, lần đầu sau hơn ba năm gián đoạn.';
const BODY = [
  'Cuộc gặp kéo dài chưa đầy hai giờ. Hai bên nhất trí mỗi bên trao trả 1.000 tù binh trong những ngày tới.',
  'Phía Thổ Nhĩ Kỳ cho biết hai phái đoàn cũng trao đổi về điều kiện của một lệnh ngừng bắn lâu dài.',
  'Chưa có ngày cho vòng đàm phán tiếp theo, nhưng hai bên sẽ giữ liên lạc qua các nhóm làm việc.',
];
const OTHER = 'Đoàn đàm phán từng trở về tay trắng trong lần gặp trước, theo một bản tin khác của ngày 7/7.';
const OTHER_HEADLINE = '<h4><a href="/k">Ngày 7/7, đoàn đàm phán trở về tay trắng sau hai giờ</a></h4>';

interface Parts {
  description?: string;
  heading?: string;
  /** What stands between headline and body. */
  between: string;
  body?: readonly string[];
}

const page = ({ description = '', heading = `<h1>${TITLE}</h1>`, between, body = BODY }: Parts): string =>
  `<!doctype html><html lang="vi"><head><title>${TITLE}</title><meta property="og:title" content="${TITLE}">${
    description && `<meta name="description" content='${description}'>`
  }</head><body><div><a href="/">Trang Mẫu</a></div><div><div>${heading}</div>${between}<div>${body
    .map((text) => `<p>${text}</p>`)
    .join('')}</div></div><div>Giấy phép số 1, cấp ngày 2/1/2020.</div></body></html>`;

describe.each(parsers)('the lead of an unknown layout with %s', (_name, parse) => {
  const read = (parts: Parts) =>
    extractArticle(parse(page(parts)), 'https://trang-mau.example/dam-phan-12345.html', undefined, findStory)
      ?.article.paragraphs;

  it.each<[string, Parts]>([
    ['told by the description', { description: LEAD, between: `<div>${LEAD}</div>` }],
    [
      'told by a description that was cut',
      { description: `${LEAD.slice(0, 80)}…`, between: `<div><b>${LEAD}</b></div>` },
    ],
    [
      "told by a description with the paper's name behind it",
      { description: `${LEAD} | Trang Mẫu`, between: `<div>${LEAD}</div>` },
    ],
    [
      'behind the mark of the paper and in other quotes',
      { description: LEAD, between: `<div>(TMO) - ${LEAD}</div>` },
    ],
    ['in an element named like a lead', { between: `<div class="bai-sapo">${LEAD}</div>` }],
    [
      'named, where the description is the motto of the site',
      { description: 'Tin nhanh mỗi ngày cho người bận rộn', between: `<h2 class="standfirst">${LEAD}</h2>` },
    ],
    ['a heading without a name', { between: `<h2>${LEAD}</h2>` }],
    [
      'a heading of one short sentence',
      { between: '<h3>Hai phái đoàn đồng ý sẽ còn gặp lại trong tháng tới.</h3>' },
    ],
    [
      'below date and author',
      { between: `<div>Thứ sáu, 16/05/2025, 20:10</div><div>Thanh An</div><h2>${LEAD}</h2>` },
    ],
    [
      'above a list of links to other stories',
      { description: LEAD, between: `<p>${LEAD}</p><ul><li>${OTHER_HEADLINE}</li></ul>` },
    ],
    [
      'beside another story whose teaser reads like it',
      { between: `<h2>${LEAD}</h2><div>${OTHER_HEADLINE}<p>${OTHER}</p></div>` },
    ],
    ['set twice, for wide and narrow screens', { between: `<h2>${LEAD}</h2><h2>${LEAD}</h2>` }],
    [
      'below a headline that is no heading',
      { description: LEAD, heading: `<b>${TITLE}</b>`, between: `<div>${LEAD}</div>` },
    ],
    [
      "where the only heading is the site's name",
      { heading: `<h1>Trang Mẫu</h1><div>${TITLE}</div>`, between: `<div class="summary">${LEAD}</div>` },
    ],
  ])('%s is part of the story, once', (_case, parts) => {
    const lead = /<h3>([^<]+)<\/h3>/.exec(parts.between)?.[1] ?? LEAD;
    expect(read(parts)).toEqual([lead, ...BODY]);
  });

  it.each<[string, Parts]>([
    ['a caption', { between: `<figure><img><figcaption>${LEAD}</figcaption></figure>` }],
    ['hidden text', { description: LEAD, between: `<div style="display:none">${LEAD}</div>` }],
    ["another story's teaser", { between: `<div>${OTHER_HEADLINE}<p>${OTHER}</p></div>` }],
    ['a box of related stories', { between: `<div class="related-box"><p>${OTHER}</p></div>` }],
    ['links', { between: `<p><a href="/k">${OTHER.slice(0, 60)}</a></p>` }],
    ['a heading of a section', { between: '<h3>Những điều còn để ngỏ sau cuộc gặp ở Istanbul</h3>' }],
    ['a heading that breaks off', { between: '<h3>Những điều còn để ngỏ sau cuộc gặp ở Istanbul…</h3>' }],
    ['an aside', { between: `<aside class="summary">${OTHER}</aside>` }],
    [
      'a line without a sentence',
      { between: '<p>Chuyên trang chiến sự, cập nhật từng giờ cùng bạn đọc</p>' },
    ],
  ])('%s is no lead', (_case, parts) => {
    expect(read(parts)).toEqual(BODY);
  });

  it('is not told again where the body begins with it', () => {
    const parts = { description: LEAD, between: `<div class="sapo">${LEAD}</div>`, body: [LEAD, ...BODY] };
    expect(read(parts)).toEqual([LEAD, ...BODY]);
  });
});
