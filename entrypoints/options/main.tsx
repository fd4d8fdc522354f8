import { outlets } from '../../lib/article/outlets';
import { browserLanguage, extensionVersion } from '../../lib/platform/extension';
import { writeSettings } from '../../lib/platform/settings';
import { openShortcutSettings } from '../../lib/platform/shortcuts';
import { pageMayOpenPanel } from '../../lib/platform/side-panel';
import { diagnostics } from '../../lib/ui/model/diagnostics';
import { Options } from '../../lib/ui/options/options';
import { mountSurface, type Surface } from '../../lib/ui/surface';
import { useStoreExtent } from '../../lib/ui/use-store-extent';
import { searchTheStore } from '../../lib/ui/store-view';
import { eraseEverything } from './erase';
import { exportFound } from './export-found';
import { useCommands } from './use-commands';
import { usePacks } from './use-packs';
import { useSetAside } from './use-set-aside';
import { useShelf } from './use-shelf';
import { useSites } from './use-sites';
import { useStoredBytes } from './use-stored-bytes';
import { useWelcome } from './use-welcome';

/** A search here is for taking out what it finds: all of it. */
const MOST_FOUND = 5000;
const searchAll = (text: string) => searchTheStore(text, MOST_FOUND);

function OptionsPage({ settings }: Surface) {
  const { state, actions, refresh } = usePacks();
  const shelf = useShelf();
  const extent = useStoreExtent(state.packs?.map(({ pack }) => pack).join(' ') ?? '');
  const sites = useSites();
  const commands = useCommands();
  const [welcome, showWelcome] = useWelcome();
  const setAside = useSetAside();
  const bytes = useStoredBytes([state.packs, settings, setAside.aside]);
  return (
    <Options
      settings={settings}
      welcome={welcome}
      onWelcome={showWelcome}
      sites={sites.state}
      siteActions={sites.actions}
      extent={extent}
      packs={state}
      packActions={actions}
      onSearch={searchAll}
      onExportFound={exportFound}
      shelved={shelf.articles}
      onEraseShelf={shelf.erase}
      panelPermission={pageMayOpenPanel}
      stored={{ bytes, ...setAside, onErase: () => eraseEverything().finally(refresh) }}
      shortcuts={{ commands, onChange: openShortcutSettings }}
      diagnostics={diagnostics({
        version: extensionVersion(),
        userAgent: navigator.userAgent,
        language: browserLanguage(),
        settings,
        packs: state.packs ?? [],
        beside: state.beside,
        bytes: bytes ?? null,
        sites: {
          listed: outlets.length,
          withheld: sites.state.withheld,
          added: sites.state.added?.length ?? 0,
        },
        shortcuts: commands,
      })}
      onCopy={(text) => navigator.clipboard.writeText(text)}
      onChange={(changes) => void writeSettings(changes)}
    />
  );
}

void mountSurface((surface) => {
  document.title = surface.words.text('options.title');
  return <OptionsPage {...surface} />;
});
