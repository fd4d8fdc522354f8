import type { Analysis } from '../../analysis/types';
import type { PageState } from '../../platform/messages';
import { withoutOutlets } from '../model/hidden';

/** What the panel is told of its tab; `none` = no content script answers there. */
export type PanelState = PageState | { status: 'none' };

/** What the store covers. */
export interface Extent {
  from: string;
  to: string;
  events: number;
}

export const analysisIn = (state: PanelState): Analysis | null =>
  state.status === 'analysed' || state.status === 'irrelevant' ? state.analysis : null;

/** The state without the reports of outlets that the reader has hidden. */
export const hideOutlets = (state: PanelState, hidden: readonly string[]): PanelState =>
  state.status === 'analysed' || state.status === 'irrelevant'
    ? { ...state, analysis: withoutOutlets(state.analysis, hidden) }
    : state;
