import { StateView } from '../state-view';
import { useSurfaceWords } from '../use-surface-words';
import type { PopupSite } from './popup-site';

interface Props {
  site: PopupSite;
  onOn: () => void;
  onAnyway: () => void;
}

/** The reader has switched this site off: on again, or this page alone. */
export function SiteOff({ site, onOn, onAnyway }: Props) {
  const words = useSurfaceWords();
  return (
    <StateView title={words.text('popup.off', { name: site.name })}>
      <p>{words.text('popup.off.why')}</p>
      <button type="button" class="Button Button--main" onClick={onOn}>
        {words.text('popup.off.on')}
      </button>
      <button type="button" class="TextButton" onClick={onAnyway}>
        {words.text('popup.off.once')}
      </button>
    </StateView>
  );
}
