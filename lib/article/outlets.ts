import list from '../../assets/outlets/outlets.json';

/** Kinds of page that `layouts.ts` has selectors for: content systems that papers share, and single outlets; 'rfa' and 'other' have none of their own. */
export type TemplateFamily =
  | 'vccorp'
  | 'onecms'
  | 'vnexpress'
  | 'mastercms'
  | 'dantri'
  | 'vietnamnet'
  | 'vov'
  | 'baotintuc'
  | 'laodong'
  | 'znews'
  | 'qdnd'
  | 'vtcnews'
  | 'cand'
  | 'bbc'
  | 'pangea'
  | 'rfi'
  | 'rfa'
  | '24h'
  | 'bnews'
  | 'other';

export interface Outlet {
  /** Registrable host; its subdomains (www., m., amp., sections) belong to it. */
  host: string;
  /** Name as the outlet writes it. */
  name: string;
  family: TemplateFamily;
  /** Older or mirror hosts of the same outlet. */
  hosts?: string[];
  /** Only pages below this path are Vietnamese (BBC, RFI, RFA). */
  path?: string;
}

/** Every outlet on whose pages the content script runs by itself. */
export const outlets = list as readonly Outlet[];

const isHostOf = (host: string, domain: string): boolean => host === domain || host.endsWith(`.${domain}`);

/** The outlet that a host ('m.vnexpress.net', 'amp.cand.com.vn') belongs to; null for any other host. */
export function outletOf(host: string): Outlet | null {
  const name = host.toLowerCase().replace(/\.$/, '');
  return (
    outlets.find((outlet) =>
      [outlet.host, ...(outlet.hosts ?? [])].some((domain) => isHostOf(name, domain)),
    ) ?? null
  );
}

/** Display name of a host's outlet; a host that is not in the list is shown as it is, without "www.". */
export const outletName = (host: string): string => outletOf(host)?.name ?? host.replace(/^www\./, '');

/** What `Article.publisher` holds for a page address: the outlet's own host, else the page's without "www."; null without one. */
export function publisherOf(url: string | null): string | null {
  const host = url && URL.canParse(url) ? new URL(url).hostname.replace(/\.$/, '') : '';
  return host === '' ? null : (outletOf(host)?.host ?? host.replace(/^www\./, ''));
}

/** Match patterns of the content script (http and https, all subdomains; only the Vietnamese part of BBC, RFI, RFA). */
export function matchPatterns(): string[] {
  return outlets.flatMap(({ host, hosts = [], path = '' }) => [
    `*://*.${host}${path}/*`,
    ...hosts.map((other) => `*://*.${other}/*`),
  ]);
}
