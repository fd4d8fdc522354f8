import { useEffect, useMemo, useState } from 'preact/hooks';
import { outletOf, outlets } from '../../lib/article/outlets';
import {
  addedSites,
  addSite,
  askForSites,
  mayAddSites,
  onSitesChanged,
  removeSites,
  withheldSites,
} from '../../lib/platform/sites';
import type { SiteActions, SitesState } from '../../lib/ui/options/sites-state';

/** The sites that the extension may read, as the browser tells it, and what the reader may do about them. */
export function useSites(): { state: SitesState; actions: SiteActions } {
  const [added, setAdded] = useState<string[]>();
  const [withheld, setWithheld] = useState<string[]>([]);
  useEffect(() => {
    const look = (): void => {
      void addedSites().then(setAdded);
      void withheldSites().then(setWithheld);
    };
    const ended = new AbortController();
    onSitesChanged(look, ended.signal);
    look();
    return () => ended.abort();
  }, []);
  const state = useMemo(
    () => ({ listed: outlets, added, withheld: withheld.length, mayAdd: mayAddSites() }),
    [added, withheld],
  );
  const actions: SiteActions = {
    onAdd: (host) =>
      outletOf(host) !== null || added?.includes(host)
        ? Promise.resolve('listed')
        : addSite(host).then((given) => (given ? 'added' : 'declined')),
    onRemove: (host) => void removeSites([host]),
    onAskForListed: () => void askForSites(withheld),
  };
  return { state, actions };
}
