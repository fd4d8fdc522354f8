import type { Site } from './site-list';

/** Where the extension runs. */
export interface SitesState {
  /** Outlets of the list. */
  listed: readonly Site[];
  /** Hosts that the reader added; undefined until the browser answered. */
  added: readonly string[] | undefined;
  /** Outlets of the list that the browser does not let the extension read. */
  withheld: number;
  /** Whether this build may ask for further sites. */
  mayAdd: boolean;
}

/** How adding a site ended: its host is on the list already, the reader declined, or it is there. */
export type Added = 'listed' | 'declined' | 'added';

export interface SiteActions {
  /** In the reader's click itself. */
  onAdd: (host: string) => Promise<Added>;
  onRemove: (host: string) => void;
  onAskForListed: () => void;
}
