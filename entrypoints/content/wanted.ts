import { passesGate } from '../../lib/article/gate';
import { isForced } from '../../lib/platform/forced';

/** Whether this page is to be read: its first signs speak of the topic, or the reader asked for it. */
export const isWanted = (): boolean => isForced() || passesGate(document, location.href);
