import en from '../../assets/locales/card.en.json';
import vi from '../../assets/locales/card.vi.json';
import { type Locale, type Words, wordsOf } from './words';

/** Messages that the hover card needs; they ride in the content script, so the surfaces' own stand apart. */
export type CardKey = keyof typeof vi;
export type CardWords = Words<CardKey>;

export const cardCatalogues: Record<Locale, Record<CardKey, string>> = { vi, en };

export const cardWords = (
  locale: Locale,
  outlet: (host: string) => string,
  entity?: (id: string) => string | null,
): CardWords => wordsOf(locale, cardCatalogues[locale], outlet, entity);
