import { type ComponentChildren, render } from 'preact';
import { outletName } from '../article/outlets';
import { browserLanguage } from '../platform/extension';
import { readSettings, type Settings, watchSettings } from '../platform/settings';
import { type SurfaceWords, surfaceWords } from './messages';
import { WordsProvider } from './use-surface-words';
import { localeOf } from './words';

export interface Surface {
  settings: Settings;
  words: SurfaceWords;
}

/**
 * Draws one of the extension's own pages into `#app` in the reader's language and theme, and again when the settings
 * change. `draw` is called with every redraw; components keep their state.
 */
export async function mountSurface(draw: (surface: Surface) => ComponentChildren): Promise<void> {
  const root = document.getElementById('app');
  if (!root) throw new Error('The page has no #app.');
  const show = (settings: Settings): void => {
    const words = surfaceWords(localeOf(settings.language, browserLanguage()), outletName);
    document.documentElement.lang = words.locale;
    if (settings.theme === 'auto') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = settings.theme;
    render(<WordsProvider words={words}>{draw({ settings, words })}</WordsProvider>, root);
  };
  watchSettings(show, new AbortController().signal);
  show(await readSettings());
}
