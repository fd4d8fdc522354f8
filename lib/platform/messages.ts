import type { Analysis } from '../analysis/types';
import type { Article } from '../article/article';
import type { Span } from '../text/span';

/** Names of people, states and places in the reader's language, by entity id: a page carries no gazetteer. */
export type EntityNames = Record<string, string>;

/** What the reader would see of a page, held by its content script. */
export type PageState =
  | { status: 'loading' }
  | { status: 'analysed'; analysis: Analysis; names?: EntityNames | undefined }
  /** Passed the gate, but the analysis says it is not about the war. */
  | { status: 'irrelevant'; analysis: Analysis }
  | { status: 'error'; message: string };

/** Scripts that a page loads only when it needs them, by the names of their files. */
export type PageScript = 'reading' | 'card' | 'readable';

/** Requests that the background answers. */
export type BackgroundRequest =
  | { type: 'analyse'; article: Article }
  /**
   * How many conflicts the page shows now, for its badge. The page says so itself: an answer to it may come when the tab
   * holds another one.
   */
  | { type: 'conflicts'; count: number }
  /** Put one more script beside the page's content script: what reads its article, the card of its marks, the reader of unknown layouts. */
  | { type: 'load-script'; script: PageScript }
  | { type: 'open-panel' };

export type BackgroundReply<T extends BackgroundRequest['type']> = T extends 'analyse'
  ? { ok: true; analysis: Analysis; names?: EntityNames } | { ok: false; error: string }
  : { ok: boolean };

/** Requests that a page's content script answers. */
export type PageRequest =
  | { type: 'page-state' }
  | { type: 'go-to'; span: Span }
  | { type: 'retry' }
  /** The next or previous mark, or finding, and its card; the background forwards the keyboard commands of the manifest. */
  | { type: 'step'; direction: 'next' | 'previous'; findings: boolean }
  /** The card of the mark that was last shown, else of the first one in view; away again where it is open. */
  | { type: 'toggle-card' };

export type PageReply<T extends PageRequest['type']> = T extends 'page-state' ? PageState : { ok: boolean };

/** Name of the port that the side panel opens to the active tab's content script; while it is open, matches are painted. */
export const PANEL_PORT = 'panel';

/** Over the panel port, content script to panel. */
export type PortToPanel =
  | { type: 'state'; state: PageState }
  /** The claim that is under the reader's eyes while the page scrolls. */
  | { type: 'in-view'; claim: string | null };

/** Over the panel port, panel to content script. */
export type PortToPage = { type: 'go-to'; span: Span } | { type: 'retry' };
