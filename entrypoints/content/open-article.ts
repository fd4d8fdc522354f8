import { outletName } from '../../lib/article/outlets';
import type { PageState } from '../../lib/platform/messages';
import { askBackground } from '../../lib/platform/messaging';
import { watchRejections } from '../../lib/platform/rejections';
import {
  defaultSettings,
  quietnessOn,
  readSettings,
  type Settings,
  watchSettings,
} from '../../lib/platform/settings';
import { pageMayOpenPanel } from '../../lib/platform/side-panel';
import { withoutOutlets } from '../../lib/ui/model/hidden';
import type { CardContent } from '../card/slot';
import { onDarkGround } from './ground';
import { type Mark, shownMarks } from './marks';
import { createPainter } from './paint';
import { servePanels } from './panel-server';
import type { Extraction } from './read-article';
import { createReader } from './reader';
import { serveRequests } from './serve-requests';
import { tellConflicts } from './tell-conflicts';
import { trackArticle } from './track-article';
import { watchBody } from './watch-body';

/**
 * Everything about one article of the page, from its analysis to its marks; all of it ends with the signal.
 * `gone` is called when something off the topic has taken the article's place.
 */
export function openArticle(first: Extraction, gone: () => void, signal: AbortSignal): void {
  let settings: Settings = defaultSettings;
  let shown: readonly Mark[] = [];

  const page = trackArticle(first, { entered, moved: repaint, gone }, signal);
  const { state, map, column, analyse } = page;
  const onDark = (): boolean => {
    const element = column();
    return element !== null && onDarkGround(element);
  };
  const cardContent = (): CardContent | null => contentOf(state(), settings, onDark);
  const painter = createPainter(signal);
  const reader = createReader({ marks: () => shown, map, cardContent }, painter, signal);
  const panels = servePanels(
    { state, map, column, goTo: reader.goTo, retry: analyse, changed: repaint },
    signal,
  );
  serveRequests(reader, { state, retry: analyse }, signal);

  function repaint(): void {
    shown = shownMarks(page.marks(), quietnessOn(settings, page.article().publisher), panels.isOpen());
    painter.show(shown, shown.length > 0 && onDark());
    reader.refresh();
  }
  function entered(): void {
    repaint();
    panels.tell();
    const count = conflictsIn(state());
    if (count !== null) tellConflicts(count);
  }

  const use = (next: Settings): void => {
    settings = next;
    repaint();
  };

  watchBody(page.look, signal);
  watchRejections(analyse, signal);
  watchSettings((next) => {
    const otherLanguage = next.language !== settings.language;
    use(next);
    if (otherLanguage) analyse();
  }, signal);
  // Back from the back-forward cache the badge is empty and the panel's port closed; the question sets both right.
  addEventListener('pageshow', ({ persisted }) => void (persisted && analyse()), { signal });
  void readSettings().then((stored) => {
    if (!signal.aborted) use(stored);
  });
  analyse();
}

/** How many conflicts a page in this state shows; null while it is not known. */
function conflictsIn(state: PageState): number | null {
  if (state.status === 'loading') return null;
  if (state.status !== 'analysed') return 0;
  return state.analysis.findings.filter(({ severity }) => severity === 'conflict').length;
}

/** What a card is drawn from; null while there is no analysis. */
function contentOf(state: PageState, settings: Settings, onDark: () => boolean): CardContent | null {
  if (state.status !== 'analysed') return null;
  return {
    analysis: withoutOutlets(state.analysis, settings.hiddenOutlets),
    names: state.names ?? {},
    outlet: outletName,
    language: settings.language,
    onDark: onDark(),
    openPanel: pageMayOpenPanel ? askForPanel : undefined,
  };
}

const askForPanel = (): void => void askBackground({ type: 'open-panel' }).catch(() => undefined);
