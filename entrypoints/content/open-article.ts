import { articleText } from '../../lib/article/article';
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
import { anchorsOf } from './anchors';
import { askAnalysis } from './ask-analysis';
import type { CardContent } from '../card/slot';
import { onDarkGround } from './ground';
import { isLost, type Mark, marksOf, shownMarks } from './marks';
import { createPainter } from './paint';
import { servePanels } from './panel-server';
import { type Extraction, readArticle } from './read-article';
import { createReader } from './reader';
import { serveRequests } from './serve-requests';
import { isWanted } from './wanted';
import { watchBody } from './watch-body';

/**
 * Everything about one article of the page, from its analysis to its marks; all of it ends with the signal.
 * `gone` is called when something off the topic has taken the article's place.
 */
export function openArticle(first: Extraction, gone: () => void, signal: AbortSignal): void {
  const address = location.href.split('#')[0];
  let { article, map } = first;
  let state: PageState = { status: 'loading' };
  let settings: Settings = defaultSettings;
  let marks: Mark[] = [];
  let shown: Mark[] = [];
  let asked = 0;
  let anchors = anchorsOf(first);

  const painter = createPainter(signal);
  const onDark = (): boolean => {
    const column = anchors.column();
    return column !== null && onDarkGround(column);
  };
  const reader = createReader({ marks: () => shown, map: () => map, cardContent }, painter, signal);
  const panels = servePanels(
    {
      state: () => state,
      map: () => map,
      column: () => anchors.column(),
      goTo: reader.goTo,
      retry: () => void analyse(),
      changed: repaint,
    },
    signal,
  );
  serveRequests(reader, { state: () => state, retry: () => void analyse() }, signal);

  function repaint(): void {
    shown = shownMarks(marks, quietnessOn(settings, article.publisher), panels.isOpen());
    painter.show(shown, shown.length > 0 && onDark());
    reader.refresh();
  }

  function enter(next: PageState): void {
    state = next;
    marks = next.status === 'analysed' ? marksOf(next.analysis, map) : [];
    repaint();
    panels.tell();
  }

  /** Asks the background; only the newest question's answer counts. */
  async function analyse(): Promise<void> {
    const question = ++asked;
    if (state.status !== 'analysed') enter({ status: 'loading' });
    const next = await askAnalysis(article);
    if (question === asked && !signal.aborted) enter(next);
  }

  function cardContent(): CardContent | null {
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

  /**
   * The page drew the article anew: the same text gets its marks back, another text is analysed. A page that navigates
   * within itself is left to `followPage`, which knows when the new article is complete.
   */
  function look(): void {
    if (anchors.stand() && !marks.some(isLost)) return;
    const again = location.href.split('#')[0] === address ? readArticle() : null;
    if (!again) return;
    const same = articleText(again.article) === articleText(article);
    if (!same && !isWanted()) {
      gone();
      return;
    }
    ({ article, map } = again);
    anchors = anchorsOf(again);
    if (!same) void analyse();
    else if (state.status === 'analysed') {
      marks = marksOf(state.analysis, map);
      repaint();
    }
  }

  watchBody(look, signal);
  watchRejections(() => void analyse(), signal);
  watchSettings((next) => {
    const otherLanguage = next.language !== settings.language;
    settings = next;
    if (otherLanguage) void analyse();
    else repaint();
  }, signal);
  // Back from the back-forward cache the badge is empty and the panel's port closed; the question sets both right.
  addEventListener('pageshow', (event) => void (event.persisted && analyse()), { signal });
  void readSettings().then((stored) => {
    if (signal.aborted) return;
    settings = stored;
    repaint();
  });
  void analyse();
}

const askForPanel = (): void => void askBackground({ type: 'open-panel' }).catch(() => undefined);
