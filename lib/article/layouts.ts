import { outletOf, type TemplateFamily } from './outlets';

/** Where a page layout keeps its parts: CSS selectors. */
export interface Layout {
  title: string;
  lead: string;
  body: string;
  /** Its visible date line. */
  date: string;
}

/** The four content systems that many papers share first; they are also tried on hosts that are not in the list. */
const LAYOUTS: Partial<Record<TemplateFamily, Layout>> = {
  vccorp: {
    title:
      'h1.detail-title, h1[data-role=title], h1.title[itemprop=headline], h1.details__headline, h1.title_detail',
    lead: '[data-role=sapo], .detail-sapo, p.sapo, h2.sapo, .detail__summary, .news-sapo',
    body: '[data-role=content], .detail-content.afcbc-body, .detail__cmain-main, .main-content-body, #mainContent, .clearfix.news-content, div.noidung',
    date: '[data-role=publishdate], .detail-time, span.pdate, .date-time, .detail-info .time',
  },
  onecms: {
    title: 'h1.article__title, h1.cms-title, h1.article__header, h1.the-article-title',
    lead: '.article__sapo, .cms-desc, .the-article-summary',
    body: '.article__body, .cms-body, .zce-content-body, #article-body',
    date: '.article__meta time, .article__meta, .byline-dateline, .cms-date',
  },
  vnexpress: {
    title: 'h1.title-detail',
    lead: 'p.description',
    body: 'article.fck_detail, .fck_detail',
    date: '.header-content .date, span.date',
  },
  mastercms: {
    title: 'h1.article-detail-title',
    lead: '.article-detail-desc',
    body: '.__MASTERCMS_CONTENT, .article-detail-content',
    date: '.article-date, .article-detail-date, .format_date',
  },
  dantri: {
    title: 'h1.title-page, h1.e-magazine__title, h1.dt-news__title',
    lead: '.singular-sapo, .e-magazine__sapo, .dt-news__sapo',
    body: '#desktop-in-article, .singular-content, .e-magazine__body, .dt-news__content',
    date: 'time.author-time, .dt-news__time',
  },
  vietnamnet: {
    title: 'h1.content-detail-title',
    lead: '.content-detail-sapo, .ArticleLead',
    body: '#maincontent, .maincontent, .ArticleContent',
    date: '.bread-crumb-detail__time, .ArticleDate',
  },
  vov: {
    title: 'h1.article-title, h1.main-title',
    lead: 'h2.sapo, .article__sapo',
    body: '.article-body, .text.main-contents, .article-content',
    date: '.article__meta',
  },
  baotintuc: {
    title: 'h1.detail-title',
    lead: '.detail-sapo, .sapo',
    body: '.detail-content, .contents',
    date: 'span.time, .detail-time',
  },
  laodong: {
    title: 'h1.title-detail, h1.headline_detail, h1.article-title',
    lead: '.chappeau, .sapo',
    body: '.art-body, #box_details, .article-content',
    date: '.time-post',
  },
  znews: {
    title: 'h1.the-article-title',
    lead: '.the-article-summary',
    body: '.the-article-body',
    date: '.the-article-publish',
  },
  qdnd: {
    title: 'h1.post-title, h1.article-title',
    lead: '.post-description, .post-summary',
    body: '.post-content, .article-body',
    date: '.post-subinfo, .post-date',
  },
  vtcnews: {
    title: 'h1',
    lead: 'h2.sapo, h2.font18',
    body: '.edittor-content, .content-wrapper',
    date: '.time-update, .author-make',
  },
  cand: {
    title: 'h1.news-title, h1.box-title-detail, .box-title-detail',
    lead: '.news-description, .box-des-detail',
    body: '.detail-content-body, .news-content',
    date: '.box-date',
  },
  bbc: {
    title: 'h1#content, main h1',
    lead: '',
    body: 'main[role=main], main, .story-body__inner',
    date: 'main time',
  },
  pangea: { title: 'h1.title, h1.pg-title', lead: '.intro', body: 'div.wsw', date: '.published time, time' },
  rfi: {
    title: 'h1.t-content__title, h1',
    lead: '.t-content__chapo',
    body: '.t-content__body',
    date: '.m-pub-dates time, .t-content time',
  },
  '24h': {
    title: 'h1.brmCne, h1.clrTit',
    lead: '.brmSpo, .sapo',
    body: '.text-conent, .brmDtl, article.nwsHt',
    date: '.cate-24h-foot-arti-deta-cre, .updTm',
  },
  bnews: { title: 'h1.font-42', lead: '', body: '.lr-ct', date: '' },
};

/** Layouts to try on a page of this host, the outlet's own first. */
export function layoutsFor(host: string): Layout[] {
  const family = outletOf(host)?.family;
  const own = family && LAYOUTS[family];
  const shared = [LAYOUTS.vccorp, LAYOUTS.onecms, LAYOUTS.vnexpress, LAYOUTS.mastercms];
  return [own, ...shared, GENERIC].filter(
    (layout, i, all): layout is Layout => !!layout && all.indexOf(layout) === i,
  );
}

/** schema.org's names, used by many sites beside their own. */
const GENERIC: Layout = {
  title: 'h1[itemprop=headline]',
  lead: 'h1 ~ [class*=sapo], h1 + h2',
  body: '[itemprop=articleBody]',
  date: '[itemprop=datePublished]',
};

/** Bodies of the shared layouts, for the gate's one look. */
export const KNOWN_BODY = [LAYOUTS.vccorp, LAYOUTS.onecms, LAYOUTS.vnexpress, LAYOUTS.mastercms, GENERIC]
  .map((layout) => layout?.body)
  .join(', ');
