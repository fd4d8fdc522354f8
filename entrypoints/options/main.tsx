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
const search = {
  onSearch: (text: string) => searchTheStore(text, MOST_FOUND),
  onExport: exportFound,
};

function OptionsPage({ settings }: Surface) {
  const welcome = useWelcome();
  const { refresh, ...packs } = usePacks();
  const extent = useStoreExtent(packs.state.packs?.map(({ pack }) => pack).join(' ') ?? '');
  const sites = useSites();
  const shelf = useShelf();
  const commands = useCommands();
  const setAside = useSetAside();
  const bytes = useStoredBytes([packs.state.packs, settings, setAside.aside]);
  const text = diagnostics({
    version: extensionVersion(),
    userAgent: navigator.userAgent,
    language: browserLanguage(),
    settings,
    packs: packs.state.packs ?? [],
    beside: packs.state.beside,
    bytes: bytes ?? null,
    sites: {
      listed: outlets.length,
      withheld: sites.state.withheld,
      added: sites.state.added?.length ?? 0,
    },
    shortcuts: commands,
  });
  return (
    <Options
      settings={settings}
      onChange={(changes) => void writeSettings(changes)}
      welcome={welcome}
      extent={extent}
      sites={sites}
      packs={packs}
      search={search}
      shelf={shelf}
      shortcuts={{ commands, onChange: openShortcutSettings }}
      panelPermission={pageMayOpenPanel}
      stored={{ bytes, ...setAside, onErase: () => eraseEverything().finally(refresh) }}
      diagnostics={{ text, onCopy: (copied) => navigator.clipboard.writeText(copied) }}
    />
  );
}

void mountSurface((surface) => {
  document.title = surface.words.text('options.title');
  return <OptionsPage {...surface} />;
});
