import { useEffect, useState } from 'preact/hooks';
import { outletOf } from '../../lib/article/outlets';
import { tabAddress } from '../../lib/platform/active-tab';
import { addedSites, mayAddSites } from '../../lib/platform/sites';
import { hostFrom } from '../../lib/ui/model/host';
import type { PopupSite } from '../../lib/ui/popup/popup-site';

/** The site of a tab; null until it is known, and where its address is not told. */
export function useSite(tabId: number | null, offSites: readonly string[]): PopupSite | null {
  const [site, setSite] = useState<Omit<PopupSite, 'on'> | null>(null);
  useEffect(() => {
    if (tabId === null) return;
    let wanted = true;
    void Promise.all([tabAddress(tabId), addedSites()]).then(([address, added]) => {
      if (wanted) setSite(address === null ? null : siteAt(address, added));
    });
    return () => {
      wanted = false;
    };
  }, [tabId]);
  return site && { ...site, on: !offSites.includes(site.host) };
}

function siteAt(address: string, added: readonly string[]): Omit<PopupSite, 'on'> | null {
  const host = hostFrom(address);
  if (host === null) return null;
  const outlet = outletOf(host);
  const own = added.find((known) => host === known || host.endsWith(`.${known}`));
  if (outlet) return { host: outlet.host, name: outlet.name, kind: 'listed', mayAdd: false };
  return own === undefined
    ? { host, name: host, kind: 'other', mayAdd: mayAddSites() }
    : { host: own, name: own, kind: 'added', mayAdd: false };
}
