import type { Analysis } from '../../analysis/types';
import { moment } from '../dates';
import { IconButton } from '../icon-button';
import { Logo } from '../logo';
import { Switch } from '../switch';
import { useSurfaceWords } from '../use-surface-words';
import type { PopupSite } from './popup-site';

interface Props {
  analysis: Analysis | null;
  site: PopupSite | null;
  onSwitch: (on: boolean) => void;
  onOptions: () => void;
}

/** Whose page it is and when it was published; the outlet on or off, and the way to the options. */
export function PopupHeader({ analysis, site, onSwitch, onOptions }: Props) {
  const words = useSurfaceWords();
  const published = analysis === null ? null : moment(words, analysis.publishedAt);
  const known = site !== null && site.kind !== 'other' ? site : null;
  return (
    <header class="PopupHeader">
      <Logo />
      <div class="grow">
        <h1>
          {analysis?.publisher ? words.outlet(analysis.publisher) : (known?.name ?? words.text('product'))}
        </h1>
        {published !== null && <p class="meta">{words.text('popup.published', { day: published })}</p>}
      </div>
      {known && (
        <Switch
          label={words.text('options.sites.on', { name: known.name })}
          checked={known.on}
          onChange={onSwitch}
        />
      )}
      <IconButton icon="gear" label={words.text('action.options')} onClick={onOptions} />
    </header>
  );
}
