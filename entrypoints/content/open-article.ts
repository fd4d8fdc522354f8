import { type Article, articleText } from '../../lib/article/article';
import { extractArticle } from '../../lib/article/extract';
import { outletName } from '../../lib/article/outlets';
import type { TextMap } from '../../lib/article/text-map';
import { browserLanguage } from '../../lib/platform/extension';
import type { PageState } from '../../lib/platform/messages';
import { askBackground, servePage } from '../../lib/platform/messaging';
import { defaultSettings, readSettings, type Settings, watchSettings } from '../../lib/platform/settings';
import { pageMayOpenPanel } from '../../lib/platform/side-panel';
import { cardWords } from '../../lib/ui/card-messages';
import { citation } from '../../lib/ui/citation';
import { withoutOutlets } from '../../lib/ui/model/hidden';
import { localeOf } from '../../lib/ui/words';
import { anchorsOf } from './anchors';
import type { CardContent } from './card-host';
import { onDarkGround } from './ground';
import { isLost, type Mark, marksOf, shownMarks } from './marks';
import { createPainter } from './paint';
import { servePanels } from './panel-server';
import { createReader } from './reader';
import { watchBody } from './watch-body';

export interface Extraction {
  article: Article;
  map: TextMap;
}

/** Everything about one article of the page, from its analysis to its marks; all of it ends with the signal. */
export function openArticle(first: Extraction, signal: AbortSignal): void {
  let { article, map } = first;
  let state: PageState = { status: 'loading' };
  let settings: Settings = defaultSettings;
  let marks: Mark[] = [];
  let shown: Mark[] = [];
  let asked = 0;
  let anchors = anchorsOf(first);

  const painter = createPainter(signal);
  const onDark = (): boolean => {
    const holder = anchors.nodes.at(-1)?.parentElement;
    return holder ? onDarkGround(holder) : false;
  };
  const reader = createReader(
    { marks: () => shown, map: () => map, card: (mark) => cardOf(mark) },
    painter,
    signal,
  );
  const panels = servePanels(
    {
      state: () => state,
      map: () => map,
      column: () => anchors.nodes.at(-1)?.parentElement ?? null,
      goTo: reader.goTo,
      retry: () => void analyse(),
      changed: repaint,
    },
    signal,
  );
  servePage(
    {
      'page-state': () => state,
      'go-to': ({ span }) => {
        reader.goTo(span);
        return { ok: true };
      },
      retry: () => {
        void analyse();
        return { ok: true };
      },
      step: ({ direction }) => ({ ok: reader.step(direction) }),
    },
    signal,
  );

  function repaint(): void {
    shown = shownMarks(marks, settings.quietness, panels.isOpen());
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
    const next = await askBackground({ type: 'analyse', article }).then(
      (reply): PageState =>
        reply.ok
          ? { status: reply.analysis.relevant ? 'analysed' : 'irrelevant', analysis: reply.analysis }
          : { status: 'error', message: reply.error },
      (error: unknown): PageState => ({ status: 'error', message: String(error) }),
    );
    if (question === asked && !signal.aborted) enter(next);
  }

  function cardOf({ item }: Mark): CardContent | null {
    if (state.status !== 'analysed') return null;
    const analysis = withoutOutlets(state.analysis, settings.hiddenOutlets);
    const words = cardWords(localeOf(settings.language, browserLanguage()), outletName);
    const openPanel = () => void askBackground({ type: 'open-panel' }).catch(() => undefined);
    return {
      words,
      analysis,
      onDark: onDark(),
      onOpenPanel: pageMayOpenPanel ? openPanel : undefined,
      onCopy: () =>
        void navigator.clipboard.writeText(citation(words, analysis, item)).catch(() => undefined),
    };
  }

  /** The page drew the article anew: the same text gets its marks back, another text is analysed. */
  function look(): void {
    if (anchors.stand() && !marks.some(isLost)) return;
    const again = extractArticle(document, location.href);
    if (!again) return;
    anchors = anchorsOf(again);
    const same = articleText(again.article) === articleText(article);
    ({ article, map } = again);
    if (!same) void analyse();
    else if (state.status === 'analysed') {
      marks = marksOf(state.analysis, map);
      repaint();
    }
  }

  watchBody(look, signal);
  watchSettings((next) => {
    const otherLanguage = next.language !== settings.language;
    settings = next;
    if (otherLanguage) void analyse();
    else repaint();
  }, signal);
  // Back from the back-forward cache the badge is empty and the panel's port closed; the question sets both right.
  addEventListener('pageshow', (event) => void (event.persisted && analyse()), { signal });
  void readSettings().then((stored) => {
    settings = stored;
    repaint();
  });
  void analyse();
}
