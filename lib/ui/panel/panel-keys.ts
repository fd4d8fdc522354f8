import type { MessageKey } from '../messages';
import { FILTERS, type FilterKind } from '../model/items';

/** The panel's keys, as its foot and the options page list them. */
export const panelKeys: { keys: string[]; message: MessageKey }[] = [
  { keys: ['J', '↓', 'K', '↑'], message: 'keys.items' },
  { keys: ['Enter'], message: 'keys.passage' },
  { keys: ['→', '←'], message: 'keys.fold' },
  { keys: ['1', '2', '3', '4'], message: 'keys.filter' },
  { keys: ['/'], message: 'keys.search' },
  { keys: ['C'], message: 'keys.copy' },
  { keys: ['?'], message: 'keys.all' },
];

export type PanelAction =
  | { do: 'move'; by: 1 | -1 }
  | { do: 'open' | 'close' | 'go' | 'search' | 'copy' | 'keys' }
  | { do: 'filter'; kind: FilterKind };

const ACTIONS: Record<string, PanelAction> = {
  j: { do: 'move', by: 1 },
  ArrowDown: { do: 'move', by: 1 },
  k: { do: 'move', by: -1 },
  ArrowUp: { do: 'move', by: -1 },
  ArrowRight: { do: 'open' },
  ArrowLeft: { do: 'close' },
  Enter: { do: 'go' },
  '/': { do: 'search' },
  c: { do: 'copy' },
  '?': { do: 'keys' },
};

interface Key {
  key: string;
  isComposing: boolean;
  ctrlKey: boolean;
  altKey: boolean;
  metaKey: boolean;
}

/** What a key asks for; null for the others, with a modifier, and while Telex composes (it types with J). */
export function panelAction(event: Key): PanelAction | null {
  if (event.isComposing || event.ctrlKey || event.altKey || event.metaKey) return null;
  const kind = /^[1-4]$/.test(event.key) ? FILTERS[Number(event.key) - 1] : undefined;
  if (kind) return { do: 'filter', kind };
  return ACTIONS[event.key.length === 1 ? event.key.toLowerCase() : event.key] ?? null;
}
