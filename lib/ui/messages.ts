import en from '../../assets/locales/surfaces.en.json';
import vi from '../../assets/locales/surfaces.vi.json';
import { cardCatalogues, type CardKey } from './card-messages';
import { type Locale, type Words, wordsOf } from './words';

export type MessageKey = CardKey | keyof typeof vi;
/** The words of panel, popup and options; they hold the card's, so card components work inside them. */
export type SurfaceWords = Words<MessageKey>;

export const catalogues: Record<Locale, Record<MessageKey, string>> = {
  vi: { ...cardCatalogues.vi, ...vi },
  en: { ...cardCatalogues.en, ...en },
};

export const surfaceWords = (
  locale: Locale,
  outlet: (host: string) => string,
  entity?: (id: string) => string | null,
): SurfaceWords => wordsOf(locale, catalogues[locale], outlet, entity);
