import { useSurfaceWords } from '../use-surface-words';
import { withHost } from '../model/host';
import { Switch } from '../switch';
import { AddSite } from './add-site';
import { SiteList } from './site-list';
import type { SiteActions, SitesState } from './sites-state';

export interface SitesProps {
  state: SitesState;
  actions: SiteActions;
  off: readonly string[];
  onOff: (off: string[]) => void;
}

/** Where the extension runs: each outlet on or off, sites of the reader's own, and what the browser holds back. */
export function Sites({ state, actions, off, onOff }: SitesProps) {
  const words = useSurfaceWords();
  const { listed, added = [], withheld, mayAdd } = state;
  const control = (host: string, name: string) => (
    <Switch
      label={words.text('options.sites.on', { name })}
      checked={!off.includes(host)}
      onChange={(on) => onOff(withHost(off, host, !on))}
    />
  );
  return (
    <div class="Stack">
      {withheld > 0 && (
        <div class="Withheld row">
          <p class="grow">{words.text('options.sites.withheld', { n: withheld })}</p>
          <button type="button" class="Button" onClick={actions.onAskForListed}>
            {words.text('options.sites.allow')}
          </button>
        </div>
      )}
      <SiteList sites={listed} control={({ host, name }) => control(host, name)}>
        {added.map((host) => (
          <li key={host}>
            <span class="grow">
              {host} <small>{words.text('options.sites.own')}</small>
            </span>
            <button
              type="button"
              class="TextButton"
              aria-label={words.text('options.sites.remove.label', { host })}
              onClick={() => actions.onRemove(host)}
            >
              {words.text('options.sites.remove')}
            </button>
            {control(host, host)}
          </li>
        ))}
      </SiteList>
      {mayAdd && <AddSite onAdd={actions.onAdd} />}
    </div>
  );
}
