import { isArticle, isCitable, isListing } from './citable';
import { each } from './problem';
import withoutArticle from './without-article.json';

/** First records whose article is still sought; they give context only, and their ids are kept for good. */
const SOUGHT = new Set<string>(withoutArticle);

/** Every event has an article; a listing page is none. */
export const sources = each((event) => {
  const problems = event.reports
    .filter((report) => isArticle(report) && isListing(report.url))
    .map(({ url }) => `a listing page is called an article: ${url}`);
  const has = event.reports.some(isCitable);
  if (!has && !SOUGHT.has(event.id)) problems.push('no article is cited');
  if (has && SOUGHT.has(event.id)) problems.push('has an article now: take it out of without-article.json');
  return problems;
});
