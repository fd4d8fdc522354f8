import type { Settings } from '../../platform/settings';
import { Logo } from '../logo';
import type { Extent } from '../panel/panel-state';
import { Switch } from '../switch';
import { useSurfaceWords } from '../use-surface-words';
import { Appearance } from './appearance';
import type { PacksState } from './pack-state';
import { type PackActions, Packs } from './packs';
import { Quietness } from './quietness';
import { Section } from './section';
import { Shelf } from './shelf';
import { Shortcuts, type ShortcutsProps } from './shortcuts';
import { Diagnostics } from './diagnostics';
import { OwnLevels } from './own-levels';
import { SiteList } from './site-list';
import { Sites } from './sites';
import type { SiteActions, SitesState } from './sites-state';
import { Permissions } from './permissions';
import { Privacy } from './privacy';
import type { StoredDataProps } from './stored-data';
import { Welcome } from './welcome';
import { StoreSearch, type StoreSearchProps } from './store-search';

interface Props {
  settings: Settings;
  /** Just installed: the page begins with what the extension does. */
  welcome: boolean;
  onWelcome: (shown: boolean) => void;
  sites: SitesState;
  siteActions: SiteActions;
  stored: StoredDataProps;
  shortcuts: ShortcutsProps;
  diagnostics: string;
  onCopy: (text: string) => Promise<void>;
  extent: Extent | null | undefined;
  packs: PacksState;
  packActions: PackActions;
  onSearch: StoreSearchProps['onSearch'];
  onExportFound: StoreSearchProps['onExport'];
  /** Articles on the reader's shelf; undefined until the store answered. */
  shelved: number | undefined;
  onEraseShelf: () => void;
  /** Firefox opens its sidebar without a permission. */
  panelPermission: boolean;
  onChange: (changes: Partial<Settings>) => void;
}

/** Everything the reader may choose, and what the extension does with it. */
export function Options(props: Props) {
  const { settings, extent, packs, packActions, onSearch, onExportFound, panelPermission, onChange } = props;
  const { welcome, onWelcome, sites, siteActions } = props;
  const { shelved, onEraseShelf } = props;
  const words = useSurfaceWords();
  return (
    <main class="Options">
      <header class="OptionsHeader">
        <Logo size={32} />
        <div class="grow">
          <h1>{words.text('product')}</h1>
          <p class="meta">{words.text('options.what')}</p>
        </div>
        {!welcome && (
          <button type="button" class="TextButton" onClick={() => onWelcome(true)}>
            {words.text('welcome.again')}
          </button>
        )}
      </header>
      {welcome && (
        <Welcome
          extent={extent}
          outlets={sites.listed.length}
          withheld={sites.withheld}
          onAskForListed={siteActions.onAskForListed}
          onClose={() => onWelcome(false)}
        />
      )}
      <Section id="marks" title={words.text('options.marks')} why={words.text('options.marks.why')}>
        <div class="Packs">
          <Quietness value={settings.quietness} onChange={(quietness) => onChange({ quietness })} />
          <OwnLevels
            levels={settings.quietnessOf}
            onCommon={(host) => {
              const others = Object.entries(settings.quietnessOf).filter(([own]) => own !== host);
              onChange({ quietnessOf: Object.fromEntries(others) });
            }}
          />
        </div>
      </Section>
      <Section
        id="sites"
        title={words.text('options.sites')}
        why={words.text('options.sites.why', { n: sites.listed.length })}
      >
        <Sites
          state={sites}
          actions={siteActions}
          off={settings.offSites}
          onOff={(offSites) => onChange({ offSites })}
        />
      </Section>
      <Section id="hidden" title={words.text('options.hidden')} why={words.text('options.hidden.why')}>
        <SiteList
          sites={sites.listed}
          control={({ host, name }) => (
            <Switch
              label={name}
              checked={!settings.hiddenOutlets.includes(host)}
              onChange={(shown) => {
                const others = settings.hiddenOutlets.filter((hidden) => hidden !== host);
                onChange({ hiddenOutlets: shown ? others : [...others, host] });
              }}
            />
          )}
        />
      </Section>
      <Section id="language" title={words.text('options.language')}>
        <Appearance settings={settings} onChange={onChange} />
      </Section>
      <Section id="packs" title={words.text('options.packs')} why={words.text('options.packs.why')}>
        <Packs state={packs} actions={packActions} />
      </Section>
      <Section id="search" title={words.text('options.search')} why={words.text('options.search.why')}>
        <StoreSearch onSearch={onSearch} onExport={onExportFound} />
      </Section>
      <Section id="shelf" title={words.text('options.shelf')} why={words.text('options.shelf.why')}>
        <Shelf
          kept={settings.shelf}
          articles={shelved}
          onKeep={(shelf) => onChange({ shelf })}
          onErase={onEraseShelf}
        />
      </Section>
      <Section
        id="shortcuts"
        title={words.text('options.shortcuts')}
        why={words.text('options.shortcuts.why')}
      >
        <Shortcuts {...props.shortcuts} />
      </Section>
      <Section
        id="permissions"
        title={words.text('options.permissions')}
        why={words.text('options.permissions.why')}
      >
        <Permissions panel={panelPermission} mayAdd={sites.mayAdd} />
      </Section>
      <Section id="privacy" title={words.text('options.privacy')}>
        <Privacy shelf={settings.shelf} events={extent?.events ?? 0} stored={props.stored} />
      </Section>
      <Section
        id="diagnostics"
        title={words.text('options.diagnostics')}
        why={words.text('options.diagnostics.why')}
      >
        <Diagnostics text={props.diagnostics} onCopy={props.onCopy} />
      </Section>
    </main>
  );
}
