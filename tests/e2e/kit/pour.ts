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

const page = (title: string, head: string, body: string): string =>
  `<!doctype html>
<html lang="vi"><head><meta charset="utf-8"><title>${title}</title><meta property="og:title" content="${title.replace(/"/g, '&quot;')}">
<meta property="og:type" content="article"><meta property="og:locale" content="vi_VN">${head}
<style>body { margin: 0; font: 18px/1.7 "Noto Serif", serif } main { width: 640px; margin: 24px auto }</style></head>
<body><header><nav><a href="/">Trang chủ</a> <a href="/the-gioi">Thế giới</a></nav></header><main>${body}</main>${FOOT}</body></html>`;

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
