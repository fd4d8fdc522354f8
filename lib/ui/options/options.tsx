import { type Settings, withLevel } from '../../platform/settings';
import type { Extent } from '../panel/panel-state';
import { useKeptFocus } from '../use-kept-focus';
import { useSurfaceWords } from '../use-surface-words';
import { Appearance } from './appearance';
import { Diagnostics, type DiagnosticsProps } from './diagnostics';
import { HiddenOutlets } from './hidden-outlets';
import { OptionsHeader } from './options-header';
import { OwnLevels } from './own-levels';
import { Packs, type PacksProps } from './packs';
import { Permissions } from './permissions';
import { Privacy } from './privacy';
import { Quietness } from './quietness';
import { Section } from './section';
import { Shelf, type ShelfProps } from './shelf';
import { Shortcuts, type ShortcutsProps } from './shortcuts';
import { Sites, type SitesProps } from './sites';
import { StoreSearch, type StoreSearchProps } from './store-search';
import type { StoredDataProps } from './stored-data';
import { Welcome } from './welcome';

/** What each section shows that is not a setting, under the section's name; what may be chosen is in `settings`. */
interface Props {
  settings: Settings;
  onChange: (changes: Partial<Settings>) => void;
  /** Shown just after the installation and when the reader asks: the page begins with what the extension does. */
  welcome: { shown: boolean; onShow: (shown: boolean) => void };
  /** Of the store; null while it is being filled. */
  extent: Extent | null | undefined;
  sites: Pick<SitesProps, 'state' | 'actions'>;
  packs: PacksProps;
  search: StoreSearchProps;
  shelf: Pick<ShelfProps, 'articles' | 'onErase'>;
  shortcuts: ShortcutsProps;
  /** Firefox opens its sidebar without a permission. */
  panelPermission: boolean;
  stored: StoredDataProps;
  diagnostics: DiagnosticsProps;
}

/** Everything the reader may choose, and what the extension does with it. */
export function Options(props: Props) {
  const { settings, onChange, welcome, extent } = props;
  const sites = props.sites.state;
  const words = useSurfaceWords();
  const page = useKeptFocus<HTMLElement>();
  return (
    <main class="Options" ref={page}>
      <OptionsHeader onWelcome={welcome.shown ? undefined : () => welcome.onShow(true)} />
      {welcome.shown && (
        <Welcome
          extent={extent}
          outlets={sites.listed.length}
          withheld={sites.withheld}
          onAskForListed={props.sites.actions.onAskForListed}
          onClose={() => welcome.onShow(false)}
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
        <Sites {...props.sites} off={settings.offSites} onOff={(offSites) => onChange({ offSites })} />
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
        <Packs {...props.packs} />
      </Section>
      <Section name="search" why={words.text('options.search.why')}>
        <StoreSearch {...props.search} />
      </Section>
      <Section name="shelf" why={words.text('options.shelf.why')}>
        <Shelf {...props.shelf} kept={settings.shelf} onKeep={(shelf) => onChange({ shelf })} />
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
        <Diagnostics {...props.diagnostics} />
      </Section>
    </main>
  );
}
