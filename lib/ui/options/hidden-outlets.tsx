import { withHost } from '../model/host';
import { Switch } from '../switch';
import { type Site, SiteList } from './site-list';

interface Props {
  outlets: readonly Site[];
  hidden: readonly string[];
  onHidden: (hidden: string[]) => void;
}

/** Outlets whose reports are shown as evidence, each on or off. */
export function HiddenOutlets({ outlets, hidden, onHidden }: Props) {
  return (
    <SiteList
      sites={outlets}
      control={({ host, name }) => (
        <Switch
          label={name}
          checked={!hidden.includes(host)}
          onChange={(shown) => onHidden(withHost(hidden, host, !shown))}
        />
      )}
    />
  );
}
