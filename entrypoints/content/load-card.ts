import type { CreateCardHost } from '../card/slot';
import { scriptLoader } from './script-loader';

/** The hover card's script. */
export const loadCard = scriptLoader<CreateCardHost>('card', () => globalThis.doiChieuCard);
