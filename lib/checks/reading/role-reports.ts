import type { Role } from '../../entities/types';
import type { Report } from '../../events/types';

const VIETNAMESE = /^https?:\/\/(?:[^/]*\.vn\/(?!en\/)|vnexpress\.net\/)/u;

/** Reports of a role: of the day on which it began, and one in the reader's language of the bearer in the office. */
export function reportsOfRole({ fromSource, source, toSource }: Role): Report[] {
  const bearer = source !== undefined && VIETNAMESE.test(source) ? source : undefined;
  const told = [...new Set([fromSource, bearer])].filter((url) => url !== undefined);
  const any = source ?? toSource;
  const urls = told.length > 0 || any === undefined ? told : [any];
  return urls.map((url) => ({
    publisher: new URL(url).host.replace(/^www\./, ''),
    url,
    title: null,
    published: null,
    lang: VIETNAMESE.test(url) ? 'vi' : 'en',
  }));
}
