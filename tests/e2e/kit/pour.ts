/** What a layout is filled with; paragraphs are HTML, the first one is the lead. */
export interface Poured {
  title: string;
  paragraphs: readonly string[];
  /** ISO 8601 with offset. */
  publishedAt: string;
}

export type LayoutName = 'vccorp' | 'onecms' | 'vnexpress' | 'mastercms';

/** Furniture with days and figures of its own: what leaks into the article shows at once. */
const RELATED = [
  'Nga tuyên bố kiểm soát thêm một làng ở Donetsk ngày 20/8/2025',
  'Ukraine nhận 1.212 thi thể binh sĩ hôm 11/6',
];
const links = (tag: string): string =>
  RELATED.map(
    (text, index) => `<${tag}><a href="/bai-khac-${index}-0000009${index}.html">${text}</a></${tag}>`,
  ).join('');
const FOOT = `<section class="box-comment" id="comment"><h3>Ý kiến</h3><p>Theo tôi nhớ thì chuyện này xảy ra hôm 23/8 chứ không phải hôm 25/8, các bạn xem lại giúp.</p></section>
<div class="tags"><a href="/tag">tù binh</a> <a href="/tag2">Nga - Ukraine</a></div>
<aside class="box-related"><h3>Đọc thêm</h3><ul>${links('li')}</ul></aside>
<footer><p>Tòa soạn: Hà Nội. Giấy phép số 548/GP-BTTTT ngày 24/8/2021.</p></footer>`;

const WEEKDAYS = ['Chủ nhật', 'Thứ hai', 'Thứ ba', 'Thứ tư', 'Thứ năm', 'Thứ sáu', 'Thứ bảy'];

/** The publication moment on the clock of Hanoi. */
function clock(publishedAt: string) {
  const hanoi = new Date(Date.parse(publishedAt) + 7 * 3_600_000);
  const iso = hanoi.toISOString();
  const [year = '', month = '', day = ''] = iso.slice(0, 10).split('-');
  return { year, month, day, time: iso.slice(11, 16), weekday: WEEKDAYS[hanoi.getUTCDay()] ?? '' };
}

const paragraphs = (texts: readonly string[], open: string): string =>
  texts.map((text) => `<${open}>${text}</p>`).join('\n');

/** A calm newspaper page: the pictures of the demo show it. */
const STYLE = `body { margin: 0 auto; max-width: 720px; padding: 0 24px 48px; color: #1c1c1c; font: 18px/1.7 "Noto Serif", Georgia, serif }
header { display: flex; gap: 28px; align-items: baseline; padding: 14px 0 10px; border-bottom: 2px solid #111; font: 14px/1.5 "Noto Sans", sans-serif } header b { font: 700 24px/1.3 "Noto Serif", serif } header a { color: #555; text-decoration: none; margin-right: 16px }
h1 { font-size: 33px; line-height: 1.34; margin: 8px 0 10px } h2, .description, .article__sapo, .article-detail-desc { font-size: 18px; line-height: 1.6; font-weight: 600; margin: 12px 0 } .date, .detail-time, .article__meta, .article-date { font: 14px/1.5 "Noto Sans", sans-serif; color: #666; margin-top: 18px }
.related_news, .article-relate, .article-related, .VCSortableInPreviewMode, .box-comment, .box-related, .tags, footer { font: 14px/1.6 "Noto Sans", sans-serif; color: #666 } .related_news a, .article-relate a, .article-related a, .VCSortableInPreviewMode a, .box-related a, .tags a { color: #444 } h3, h4 { font-size: 15px; font-weight: 500; margin: 6px 0 } section, aside, footer { border-top: 1px solid #e3e1dc; margin-top: 20px; padding-top: 10px }`;

const page = (title: string, head: string, body: string): string =>
  `<!doctype html>
<html lang="vi"><head><meta charset="utf-8"><title>${title}</title><meta property="og:title" content="${title.replace(/"/g, '&quot;')}">
<meta property="og:type" content="article"><meta property="og:locale" content="vi_VN">${head}
<style>${STYLE}</style></head>
<body><header><b>Bài mẫu</b><nav><a href="/">Trang chủ</a> <a href="/the-gioi">Thế giới</a></nav></header><main>${body}</main>${FOOT}</body></html>`;

const published = (at: string): string => `<meta property="article:published_time" content="${at}">`;

const LAYOUTS: Record<LayoutName, (article: Poured) => string> = {
  vccorp({ title, paragraphs: [lead = '', ...rest], publishedAt }) {
    const { year, month, day, time } = clock(publishedAt);
    return page(
      title,
      published(publishedAt),
      `<h1 class="detail-title article-title" data-role="title">${title}</h1>
<div class="detail-time"><div data-role="publishdate">${day}/${month}/${year} ${time} GMT+7</div></div>
<h2 class="detail-sapo" data-role="sapo">${lead}</h2>
<div class="detail-cmain"><div class="detail-content afcbc-body" data-role="content" itemprop="articleBody">
${paragraphs(rest.slice(0, 2), 'p')}
<div class="VCSortableInPreviewMode" type="RelatedOneNews">${links('h4')}</div>
<figure class="VCSortableInPreviewMode" type="Photo"><img alt=""></figure>
${paragraphs(rest.slice(2), 'p')}</div></div>`,
    );
  },
  onecms({ title, paragraphs: [lead = '', ...rest], publishedAt }) {
    const { year, month, day, time } = clock(publishedAt);
    return page(
      title,
      published(publishedAt),
      `<h1 class="article__title cms-title">${title}</h1>
<div class="article__meta"><time datetime="${publishedAt}">${day}/${month}/${year} ${time}</time></div>
<div class="article__sapo cms-desc">${lead}</div>
<div class="article__body cms-body" itemprop="articleBody">
${paragraphs(rest.slice(0, 2), 'p')}
<div class="article-relate">${links('p')}</div>
${paragraphs(rest.slice(2), 'p')}</div>
<div class="article__tag"><a href="/x">Ukraine</a></div>`,
    );
  },
  vnexpress({ title, paragraphs: [lead = '', ...rest], publishedAt }) {
    const { year, month, day, time, weekday } = clock(publishedAt);
    return page(
      title,
      `<meta name="pubdate" itemprop="datePublished" content="${publishedAt}">
<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', '@type': 'NewsArticle', datePublished: publishedAt })}</script>`,
      `<div class="header-content"><span class="date">${weekday}, ${Number(day)}/${Number(month)}/${year}, ${time} (GMT+7)</span></div>
<h1 class="title-detail">${title}</h1><p class="description">${lead}</p>
<article class="fck_detail">
${paragraphs(rest, 'p class="Normal"')}
<p class="Normal" style="text-align:right;"><strong>Minh Họa</strong></p></article>
<div class="related_news">${links('h4')}</div>`,
    );
  },
  mastercms({ title, paragraphs: [lead = '', ...rest], publishedAt }) {
    const { year, month, day, time } = clock(publishedAt);
    return page(
      title,
      published(publishedAt),
      `<h1 class="article-detail-title">${title}</h1>
<div class="article-date">${time} | ${day}/${month}/${year}</div>
<div class="article-detail-desc">${lead}</div>
<div class="__MASTERCMS_CONTENT">
<div class="article-related"><b>Tin liên quan</b>${links('p')}</div>
${paragraphs(rest, 'p')}</div>`,
    );
  },
};

/** A page of one of the four content systems behind most Vietnamese papers, with the boxes that stand around an article. */
export const pour = (layout: LayoutName, article: Poured): string => LAYOUTS[layout](article);
