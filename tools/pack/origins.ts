import type { EventRecord, EventReport } from '../../lib/events/types';
import { isCitable } from './checks/citable';

/** Second levels under which names are given out: 'baotintuc.com.vn' is a publisher, 'com.vn' none. */
const SECOND_LEVELS = new Set(['com', 'net', 'org', 'gov', 'edu', 'info', 'co']);

/** The publisher behind a host: 'amp.cand.com.vn' → 'cand.com.vn', 'en.interfax.com.ua' → 'interfax.com.ua'. */
export function publisherOf(host: string): string {
  const labels = host.split('.');
  const short = labels.length > 2 && SECOND_LEVELS.has(labels.at(-2) ?? '') ? 3 : 2;
  return labels.slice(-short).join('.');
}

/** The agency that an article names, else its publisher: reprints of one agency are one origin. */
const originOf = ({ origin, publisher }: EventReport): string => origin ?? publisherOf(publisher);

/** Independent origins of an event's articles. */
export const originsOf = (event: EventRecord): Set<string> =>
  new Set(event.reports.filter(isCitable).map(originOf));
