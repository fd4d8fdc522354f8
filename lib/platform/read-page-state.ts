import * as v from 'valibot';
import { isAnalysis } from '../analysis/is-analysis';
import type { Analysis } from '../analysis/types';
import type { PageState, PortToPanel } from './messages';

/*
 * What a page's content script tells the extension's own pages and the worker: it runs in the page's process, which
 * may have been taken over. The content script itself never loads this file: it has no room for a schema library.
 */

const analysis = v.custom<Analysis>(isAnalysis);

const pageState: v.GenericSchema<unknown, PageState> = v.variant('status', [
  v.object({ status: v.literal('loading') }),
  v.object({
    status: v.literal('analysed'),
    analysis,
    names: v.optional(v.record(v.string(), v.string())),
  }),
  v.object({ status: v.literal('irrelevant'), analysis }),
  v.object({ status: v.literal('error'), message: v.string() }),
]);

const portToPanel: v.GenericSchema<unknown, PortToPanel> = v.variant('type', [
  v.object({ type: v.literal('state'), state: pageState }),
  v.object({ type: v.literal('in-view'), claim: v.nullable(v.string()) }),
]);

const read = <T>(schema: v.GenericSchema<unknown, T>, value: unknown): T | null => {
  const result = v.safeParse(schema, value);
  return result.success ? result.output : null;
};

/** The state of a page as its content script or the session's storage tells it; null when it is none. */
export const readPageState = (value: unknown): PageState | null => read(pageState, value);

/** A message to the panel; null when it is none. */
export const readPortToPanel = (value: unknown): PortToPanel | null => read(portToPanel, value);
