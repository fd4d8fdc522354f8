import type { Page } from 'playwright-core';

export interface Named {
  role: string;
  name: string;
}

interface AxNode {
  ignored: boolean;
  role?: { value?: unknown };
  name?: { value?: unknown };
}

/** What has a role on a page, as assistive technology is told it; closed shadow roots are no border for it. */
export async function namesOn(page: Page, roles: readonly string[]): Promise<Named[]> {
  const session = await page.context().newCDPSession(page);
  try {
    const { nodes } = (await session.send('Accessibility.getFullAXTree')) as { nodes: AxNode[] };
    return nodes
      .filter(({ ignored }) => !ignored)
      .map(({ role, name }) => ({ role: String(role?.value ?? ''), name: String(name?.value ?? '').trim() }))
      .filter(({ role }) => roles.includes(role));
  } finally {
    await session.detach();
  }
}

/** Everything that a reader operates. */
export const CONTROLS = [
  'button',
  'link',
  'textbox',
  'searchbox',
  'combobox',
  'radio',
  'checkbox',
  'switch',
  'slider',
];
