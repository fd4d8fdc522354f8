/** Boxes of links, tags, tickers, comments, share bars, authors and advertisements inside or beside the bodies of all layouts. */
export const DROPPED = [
  // VCCorp
  '[type=RelatedNewsBox], [type=RelatedOneNews], [type=RelatedNews], #listNewsInContent, .kbwscwlrl-content, #hdExclusive, .tindnd, .h-show-pc, .link-source-detail, .author-info, .detail-tab',
  // ONECMS
  '.cms-relate, .sda_middle, .article__tag, .article__story, .notebox, .inner-article',
  // VnExpress
  '#article-end, .related_news, .list-news, .author_mail, .location-stamp, .box_brief_info, .block_tag',
  // MasterCMS and single outlets
  '.article-member, .article-business, .article-tools, .boxrelation, .insert-wiki-content, .vnnews-text-post, .__MB_RELATED, .MASTERCMS_TPL_RELATED',
  // Everywhere
  '[class*=-author], [class*=_author], .PhotoCMS_Author, [class*=related-], [class*=relate-], [class*=-related], [class*=tin-lien-quan], [class*=tinlienquan], [id*=tinlienquan], [class*=comment], [id*=comment], [class*=social], [class*=share-], [class*=-share], [class*=breadcrumb], [class*=ticker], .tags, .tag, .list-tag, [class*=banner], [class*=adsbygoogle], [class*=quangcao], [class*=newsletter], [class*=wp-caption-credit]',
].join(', ');

/** The author's line that closes a VnExpress body. */
export const isSignature = (element: Element): boolean =>
  element.tagName === 'P' && /text-align\s*:\s*right/i.test(element.getAttribute('style') ?? '');
