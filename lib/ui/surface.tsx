import { type ComponentChildren, render } from 'preact';
import { outletName } from '../article/outlets';
import { browserLanguage } from '../platform/extension';
import { readSettings, type Settings, watchSettings } from '../platform/settings';
import { type SurfaceWords, surfaceWords } from './messages';
import { WordsProvider } from './use-surface-words';
import { type Locale, localeOf } from './words';

export interface Surface {
  settings: Settings;
  words: SurfaceWords;
}

/**
 * Draws one of the extension's own pages into `#app` in the reader's language and theme, and again when the settings
 * change. `draw` is called with every redraw; components keep their state. `entityName` names people, states and places
 * on the surfaces that speak of them.
 */
export async function mountSurface(
  draw: (surface: Surface) => ComponentChildren,
  entityName?: (id: string, locale: Locale) => string | null,
): Promise<void> {
  const root = document.getElementById('app');
  if (!root) throw new Error('The page has no #app.');
  const show = (settings: Settings): void => {
    const locale = localeOf(settings.language, browserLanguage());
    const words = surfaceWords(locale, outletName, entityName && ((id) => entityName(id, locale)));
    document.documentElement.lang = words.locale;
    if (settings.theme === 'auto') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = settings.theme;
    render(<WordsProvider words={words}>{draw({ settings, words })}</WordsProvider>, root);
  };
  watchSettings(show, new AbortController().signal);
  show(await readSettings());
}
