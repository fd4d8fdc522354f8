import { checksumOf } from '../../lib/events/pack/checksum';
import type { EventPack, EventRecord, LooseReport } from '../../lib/events/types';

/** Loose reports beside each event where the bundle has none to take the ratio from. */
const REPORTS_AN_EVENT = 1.5;
const OUTLETS = ['vnexpress.net', 'tuoitre.vn', 'thanhnien.vn', 'dantri.com.vn', 'vietnamnet.vn'];

/** A day of the same month, another one for every copy. */
function sameMonth(date: string, copy: number): string {
  if (copy === 0 || date.length === 7) return date;
  const day = ((Number(date.slice(8, 10)) - 1 + copy * 11) % 28) + 1;
  return `${date.slice(0, 8)}${String(day).padStart(2, '0')}`;
}

/**
 * As many events as asked, with the bundle's distribution over months, kinds, parties, places and lengths: each record is
 * one of the bundle's under another id, moved inside its month, with a word of its own.
 */
export function syntheticPack(bundle: EventPack, count: number): EventPack {
  const events = Array.from({ length: count }, (_, index): EventRecord => {
    const base = bundle.events[index % bundle.events.length];
    if (!base) throw new Error('The bundle has no events.');
    const copy = Math.floor(index / bundle.events.length);
    if (copy === 0) return base;
    const date = sameMonth(base.date, copy);
    const rest = { ...base };
    delete rest.aliases;
    delete rest.dateEnd;
    delete rest.otherDays;
    return {
      ...rest,
      id: `${date}-ban-${index}`,
      date,
      title: { ...base.title, vi: `${base.title.vi} (bản ${index})` },
      reports: base.reports.map((report) => ({ ...report, url: `${report.url}?ban=${index}` })),
    };
  });
  const reports = syntheticReports(bundle, events);
  return { ...bundle, version: checksumOf(events, reports), events, reports };
}

function syntheticReports(bundle: EventPack, events: readonly EventRecord[]): LooseReport[] {
  const own = bundle.reports ?? [];
  const ratio = own.length > 0 ? own.length / bundle.events.length : REPORTS_AN_EVENT;
  const count = Math.round(events.length * ratio);
  return Array.from({ length: count }, (_, index): LooseReport => {
    const base = own[index % Math.max(1, own.length)];
    const copy = own.length === 0 ? 0 : Math.floor(index / own.length);
    if (base && copy === 0) return base;
    if (base) {
      const published = base.published === null ? null : sameMonth(base.published.slice(0, 10), copy);
      return {
        ...base,
        published,
        url: `${base.url}/ban-${index}`,
        title: `${base.title ?? ''} (bản ${index})`,
      };
    }
    const event = events[index % events.length];
    const publisher = OUTLETS[index % OUTLETS.length] ?? '';
    return {
      publisher,
      url: `https://${publisher}/ban-${index}.html`,
      title: `${event?.title.vi ?? ''} (bản tin ${index})`,
      published: event?.date ?? null,
      lang: 'vi',
      entities: [...new Set([...(event?.participants ?? []), ...(event?.places ?? [])])],
    };
  });
}

/** Articles about events of the bundle: a title and three happenings of one month, told in the record's own words. */
export function sampleArticles(bundle: EventPack, count: number): BenchArticle[] {
  const dated = bundle.events.filter(({ date }) => date.length === 10 && date >= '2022-02-24');
  return Array.from({ length: count }, (_, index) => {
    const at = Math.floor((index * dated.length) / count);
    const told = dated.slice(at, at + 3);
    const last = told.at(-1)?.date ?? '2025-01-01';
    return {
      url: `https://vnexpress.net/bai-do-${index}.html`,
      publisher: 'vnexpress.net',
      title: told[0]?.title.vi ?? '',
      publishedAt: `${last}T20:00:00+07:00`,
      publishedBasis: 'metadata',
      paragraphs: told.map(({ date, title, summary }) => {
        const [year, month, day] = date.split('-').map(Number);
        return `Ngày ${day}/${month}/${year}, ${title.vi}. ${summary.vi}`;
      }),
    };
  });
}

export interface BenchArticle {
  url: string;
  publisher: string;
  title: string;
  publishedAt: string;
  publishedBasis: 'metadata';
  paragraphs: string[];
}
