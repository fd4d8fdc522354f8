import { type Settings, withLevel } from '../../platform/settings';
import type { Extent } from '../panel/panel-state';
import { useKeptFocus } from '../use-kept-focus';
import { useSurfaceWords } from '../use-surface-words';
import { Appearance } from './appearance';
import { Diagnostics } from './diagnostics';
import { HiddenOutlets } from './hidden-outlets';
import { OptionsHeader } from './options-header';
import { OwnLevels } from './own-levels';
import type { PacksState } from './pack-state';
import { type PackActions, Packs } from './packs';
import { Permissions } from './permissions';
import { Privacy } from './privacy';
import { Quietness } from './quietness';
import { Section } from './section';
import { Shelf } from './shelf';
import { Shortcuts, type ShortcutsProps } from './shortcuts';
import { Sites } from './sites';
import type { SiteActions, SitesState } from './sites-state';
import { StoreSearch, type StoreSearchProps } from './store-search';
import type { StoredDataProps } from './stored-data';
import { Welcome } from './welcome';

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
  const { settings, welcome, onWelcome, sites, siteActions, extent, onChange } = props;
  const words = useSurfaceWords();
  const page = useKeptFocus<HTMLElement>();
  return (
    <main class="Options" ref={page}>
      <OptionsHeader onWelcome={welcome ? undefined : () => onWelcome(true)} />
      {welcome && (
        <Welcome
          extent={extent}
          outlets={sites.listed.length}
          withheld={sites.withheld}
          onAskForListed={siteActions.onAskForListed}
          onClose={() => onWelcome(false)}
        />
      )}
      <Section name="marks" why={words.text('options.marks.why')}>
        <div class="Stack">
          <Quietness value={settings.quietness} onChange={(quietness) => onChange({ quietness })} />
          <OwnLevels
            levels={settings.quietnessOf}
            onCommon={(host) => onChange({ quietnessOf: withLevel(settings.quietnessOf, host, null) })}
          />
        </div>
      </Section>
      <Section name="sites" why={words.text('options.sites.why', { n: sites.listed.length })}>
        <Sites
          state={sites}
          actions={siteActions}
          off={settings.offSites}
          onOff={(offSites) => onChange({ offSites })}
        />
      </Section>
      <Section name="hidden" why={words.text('options.hidden.why')}>
        <HiddenOutlets
          outlets={sites.listed}
          hidden={settings.hiddenOutlets}
          onHidden={(hiddenOutlets) => onChange({ hiddenOutlets })}
        />
      </Section>
      <Section name="language">
        <Appearance settings={settings} onChange={onChange} />
      </Section>
      <Section name="packs" why={words.text('options.packs.why')}>
        <Packs state={props.packs} actions={props.packActions} />
      </Section>
      <Section name="search" why={words.text('options.search.why')}>
        <StoreSearch onSearch={props.onSearch} onExport={props.onExportFound} />
      </Section>
      <Section name="shelf" why={words.text('options.shelf.why')}>
        <Shelf
          kept={settings.shelf}
          articles={props.shelved}
          onKeep={(shelf) => onChange({ shelf })}
          onErase={props.onEraseShelf}
        />
      </Section>
      <Section name="shortcuts" why={words.text('options.shortcuts.why')}>
        <Shortcuts {...props.shortcuts} />
      </Section>
      <Section name="permissions" why={words.text('options.permissions.why')}>
        <Permissions panel={props.panelPermission} mayAdd={sites.mayAdd} />
      </Section>
      <Section name="privacy">
        <Privacy shelf={settings.shelf} events={extent?.events ?? 0} stored={props.stored} />
      </Section>
      <Section name="diagnostics" why={words.text('options.diagnostics.why')}>
        <Diagnostics text={props.diagnostics} onCopy={props.onCopy} />
      </Section>
    </main>
  );
}
