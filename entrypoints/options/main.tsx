import { outlets } from '../../lib/article/outlets';
import { writeSettings } from '../../lib/platform/settings';
import { pageMayOpenPanel } from '../../lib/platform/side-panel';
import { Options } from '../../lib/ui/options/options';
import { mountSurface, type Surface } from '../../lib/ui/surface';
import { useStoreExtent } from '../../lib/ui/use-store-extent';
import { searchTheStore } from '../../lib/ui/store-view';
import { exportFound } from './export-found';
import { usePacks } from './use-packs';
import { useShelf } from './use-shelf';

/** A search here is for taking out what it finds: all of it. */
const MOST_FOUND = 5000;
const searchAll = (text: string) => searchTheStore(text, MOST_FOUND);

function OptionsPage({ settings }: Surface) {
  const { state, actions } = usePacks();
  const shelf = useShelf();
  const extent = useStoreExtent(state.packs?.map(({ pack }) => pack).join(' ') ?? '');
  return (
    <Options
      settings={settings}
      sites={outlets}
      extent={extent}
      packs={state}
      packActions={actions}
      onSearch={searchAll}
      onExportFound={exportFound}
      shelved={shelf.articles}
      onEraseShelf={shelf.erase}
      panelPermission={pageMayOpenPanel}
      onChange={(changes) => void writeSettings(changes)}
    />
  );
}

void mountSurface((surface) => {
  document.title = surface.words.text('options.title');
  return <OptionsPage {...surface} />;
});
