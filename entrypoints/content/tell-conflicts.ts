import { askBackground } from '../../lib/platform/messaging';

/** Has the badge of this page's tab show so many conflicts; without an extension that listens there is no badge. */
export const tellConflicts = (count: number): void =>
  void askBackground({ type: 'conflicts', count }).catch(() => undefined);
