import { type Article, articleText } from '../../lib/article/article';
import type { TextMap } from '../../lib/article/text-map';
import type { PageState } from '../../lib/platform/messages';
import { anchorsOf } from './anchors';
import { askAnalysis } from './ask-analysis';
import { isLost, type Mark, marksOf } from './marks';
import { type Extraction, readArticle } from './read-article';
import { isWanted } from './wanted';

export interface ArticleListeners {
  /** The state is another one, and the marks with it. */
  entered(): void;
  /** The page drew the same text anew: the marks stand elsewhere. */
  moved(): void;
  /** Something off the topic has taken the article's place. */
  gone(): void;
}

/** One article of the page, as it stands there now. */
export interface TrackedArticle {
  article(): Article;
  map(): TextMap;
  state(): PageState;
  /** Marks of the whole analysis in reading order; none before there is one. */
  marks(): readonly Mark[];
  /** An element of the article's column; null when nothing of it was found. */
  column(): Element | null;
  /** Asks the background for the analysis; only the newest question's answer counts. */
  analyse(): void;
  /** The page has changed: its marks are set anew, or its new text is analysed. */
  look(): void;
}

const addressWithoutHash = (): string | undefined => location.href.split('#')[0];

/** Keeps an article, its analysis and its marks in step with the page, until the signal ends. */
export function trackArticle(
  first: Extraction,
  listeners: ArticleListeners,
  signal: AbortSignal,
): TrackedArticle {
  const address = addressWithoutHash();
  let { article, map } = first;
  let anchors = anchorsOf(first);
  let state: PageState = { status: 'loading' };
  let marks: Mark[] = [];
  let asked = 0;

  function enter(next: PageState): void {
    state = next;
    marks = next.status === 'analysed' ? marksOf(next.analysis, map) : [];
    listeners.entered();
  }

  async function analyse(): Promise<void> {
    const question = ++asked;
    if (state.status !== 'analysed') enter({ status: 'loading' });
    const next = await askAnalysis(article);
    if (question === asked && !signal.aborted) enter(next);
  }

  /** The article in the place of a lost one. A page that navigates within itself is left to `followPage`, which knows when the new one is complete. */
  function take(again: Extraction): void {
    const same = articleText(again.article) === articleText(article);
    if (!same && !isWanted()) {
      listeners.gone();
      return;
    }
    ({ article, map } = again);
    anchors = anchorsOf(again);
    if (!same) void analyse();
    else if (state.status === 'analysed') {
      marks = marksOf(state.analysis, map);
      listeners.moved();
    }
  }

  return {
    article: () => article,
    map: () => map,
    state: () => state,
    marks: () => marks,
    column: () => anchors.column(),
    analyse: () => void analyse(),
    look() {
      if (anchors.stand() && !marks.some(isLost)) return;
      const again = addressWithoutHash() === address ? readArticle() : null;
      if (again) take(again);
    },
  };
}
