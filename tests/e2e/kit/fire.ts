import type { Page } from 'playwright-core';
import type { Rig } from './rig';

/** The browser's own menus and shortcuts lie outside a headless window: the worker is given the event they end in. */
export async function fire(
  rig: Pick<Rig, 'tabOf'> & { browser: Pick<Rig['browser'], 'context'> },
  page: Page,
  event: 'menu' | 'command',
  name: string,
  more: { selectionText?: string; pageUrl?: string } = {},
): Promise<void> {
  const [worker] = rig.browser.context.serviceWorkers();
  const tab = await rig.tabOf(page);
  await worker?.evaluate(
    ([kind, id, value, details]) => {
      interface Fired {
        dispatch(...details: unknown[]): void;
      }
      const { contextMenus, commands } = chrome;
      if (kind === 'menu')
        (contextMenus.onClicked as unknown as Fired).dispatch({ menuItemId: value, ...details }, { id });
      else (commands.onCommand as unknown as Fired).dispatch(value, { id });
    },
    [event, tab, name, more] as const,
  );
}
