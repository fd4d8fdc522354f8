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

type ListKeyEvent = KeyboardEvent & { currentTarget: HTMLElement };

/** What of an item takes the focus: the summary of a row, the whole of a full item. */
const focusable = (element: HTMLElement): HTMLElement =>
  element.querySelector<HTMLElement>(':scope > summary') ?? element;

/** Key handler of the list; single keys act only while the focus is inside it. */
export function listKeys(handlers: Handlers): (event: ListKeyEvent) => void {
  return (event) => {
    const action = panelAction(event);
    const target = event.target instanceof HTMLElement ? event.target : null;
    if (!action || !target) return;
    const element = target.closest<HTMLElement>('[data-item]');
    const item = element ? handlers.itemById(element.dataset.item ?? '') : undefined;
    switch (action.do) {
      case 'move':
        moveFocus(event.currentTarget, element, action.by);
        break;
      case 'open':
      case 'close':
        if (!(element instanceof HTMLDetailsElement)) return;
        element.open = action.do === 'open';
        break;
      case 'go':
        // Enter on a link or button inside an item keeps its own meaning.
        if (element === null || target !== focusable(element)) return;
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

/** To the next or previous item; from outside of all to the first or last. */
function moveFocus(list: HTMLElement, from: HTMLElement | null, by: 1 | -1): void {
  const all = [...list.querySelectorAll<HTMLElement>('[data-item]')];
  const at = from ? all.indexOf(from) : -1;
  const next = all[at === -1 ? (by === 1 ? 0 : all.length - 1) : at + by];
  if (!next) return;
  focusable(next).focus();
  next.scrollIntoView({ block: 'nearest' });
}
