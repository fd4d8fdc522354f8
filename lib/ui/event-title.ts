import type { EventRecord } from '../events/types';
import type { CardWords } from './card-messages';

/** An event's title in the reader's language, in Vietnamese where it has no other. */
export const eventTitle = ({ locale }: CardWords, { title }: EventRecord): string =>
  locale === 'en' ? (title.en ?? title.vi) : title.vi;
