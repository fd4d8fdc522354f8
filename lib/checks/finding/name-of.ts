import { entityById } from '../../entities/gazetteer';
import type { EntityId } from '../../entities/types';

/** What a finding calls somebody or some place in the reader's language. */
export const nameOf = (id: EntityId, lang: 'vi' | 'en'): string => entityById(id)?.name[lang] ?? id;
