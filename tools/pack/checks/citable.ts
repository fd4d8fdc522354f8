import type { EventReport } from '../../../lib/events/types';

/** Pages that list articles, whatever kind the record gives them: tags, searches, topics, front pages. */
const LISTING =
  /\/(?:tag|tags|tu-khoa|topic|chu-de|search|tim-kiem|su-kien)\/|^https?:\/\/[^/]+\/?$|[?&]page=\d/iu;

export const isListing = (url: string): boolean => LISTING.test(url);

/** Reports of these kinds are articles that the panel may show. */
export const isArticle = ({ kind }: EventReport): boolean => kind === 'press' || kind === 'foreign';

export const isCitable = (report: EventReport): boolean => isArticle(report) && !isListing(report.url);
