import { reportKey } from '../../../lib/events/event-keys';
import { each } from './problem';

/** An event's reports: each once, under its publisher's own host, without what only counts visits. */
export const reportUrls = each((event) => {
  const problems: string[] = [];
  const keys = new Set<string>();
  for (const { url, publisher } of event.reports) {
    const key = reportKey(url);
    if (keys.has(key)) problems.push(`the same report twice: ${url}`);
    keys.add(key);
    if (!URL.canParse(url)) problems.push(`no address: ${url}`);
    else if (!new URL(url).hostname.endsWith(publisher)) problems.push(`${publisher} did not publish ${url}`);
    if (/[?&](?:utm_\w+|fbclid|gclid)=/u.test(url)) problems.push(`an address that counts visits: ${url}`);
  }
  return problems;
});
