import { vi as spy } from 'vitest';
import type { PanelProps } from '../../lib/ui/panel/panel-props';

/** Days and number of events of a store. */
export const extent = { from: '2014-03-01', to: '2026-08-22', events: 259 };

/** What a panel in this state is given, with spies for what the reader may do. */
export const propsFor = (state: PanelProps['state'], more: Partial<PanelProps> = {}): PanelProps => ({
  state,
  inView: null,
  extent,
  onGoTo: spy.fn(),
  onRetry: spy.fn(),
  onOptions: spy.fn(),
  onCopy: spy.fn(async () => undefined),
  onExport: spy.fn(),
  onReject: spy.fn(),
  onRestore: spy.fn(),
  ...more,
});
