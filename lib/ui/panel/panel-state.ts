import type { Analysis } from '../../analysis/types';
import type { PageState } from '../../platform/messages';

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
