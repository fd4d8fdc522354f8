import type { FilterKind, Item } from '../model/items';
import { panelAction } from './panel-keys';

interface Handlers {
  itemById: (id: string) => Item | undefined;
  onGoTo: ((item: Item) => void) | undefined;
  onCopy: (item: Item) => void;
  onFilter: (kind: FilterKind) => void;
  onSearch: () => void;
  onKeys: () => void;
}

/** What of an item takes the focus: the summary of a row, the whole of a full item. */
const focusable = (element: HTMLElement): HTMLElement =>
  element.querySelector<HTMLElement>(':scope > summary') ?? element;

/** Key handler of the list; single keys act only while the focus is inside it. */
export function useListKeys(
  handlers: Handlers,
): (event: KeyboardEvent & { currentTarget: HTMLElement }) => void {
  return (event) => {
    const action = panelAction(event);
    const target = event.target instanceof HTMLElement ? event.target : null;
    if (!action || !target) return;
    const element = target.closest<HTMLElement>('[data-item]');
    const item = element ? handlers.itemById(element.dataset.item ?? '') : undefined;
    // Enter on a link or button inside an item keeps its own meaning.
    const onItself = element !== null && target === focusable(element);
    if (action.do === 'go' && !onItself) return;
    const all = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-item]')];
    switch (action.do) {
      case 'move': {
        const at = element ? all.indexOf(element) : -1;
        const next = all[at === -1 ? (action.by === 1 ? 0 : all.length - 1) : at + action.by];
        if (next) {
          focusable(next).focus();
          next.scrollIntoView({ block: 'nearest' });
        }
        break;
      }
      case 'open':
      case 'close':
        if (!(element instanceof HTMLDetailsElement)) return;
        element.open = action.do === 'open';
        break;
      case 'go':
        if (item) handlers.onGoTo?.(item);
        break;
      case 'copy':
        if (item) handlers.onCopy(item);
        break;
      case 'filter':
        handlers.onFilter(action.kind);
        break;
      case 'search':
        handlers.onSearch();
        break;
      case 'keys':
        handlers.onKeys();
        break;
    }
    event.preventDefault();
  };
}
