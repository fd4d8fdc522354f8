export type Locale = 'vi' | 'en';
export type Values = Record<string, string | number>;

/** What a component says with: one locale, one catalogue, and the names of outlets. */
export interface Words<Key extends string> {
  locale: Locale;
  /** The message in the locale; placeholders without a value stay for `rich` to fill with elements. */
  text(key: Key, values?: Values): string;
  /** Name of the outlet behind a host: 'vnexpress.net' → 'VnExpress'. */
  outlet(host: string): string;
  /** Name of a person, state or place; null where the surface carries no gazetteer (the hover card). */
  entity(id: string): string | null;
}

const PLACEHOLDER = /\{(\w+)(?::([^|}]*)\|([^}]*))?\}/g;

/** `{name}` takes a value; `{n:report|reports}` takes the first form when n is 1 and the second otherwise. */
export function fill(template: string, values: Values, locale: Locale): string {
  return template.replace(PLACEHOLDER, (whole, name: string, one?: string, many?: string) => {
    const value = values[name];
    if (value === undefined) return whole;
    if (one !== undefined && many !== undefined) return value === 1 ? one : many;
    return typeof value === 'number' ? number(value, locale) : value;
  });
}

/** Intl's formatters cost milliseconds to make: each is made when a surface first needs it. */
export function memoised<Key extends string, T>(make: (key: Key) => T): (key: Key) => T {
  const made = new Map<Key, T>();
  return (key) => {
    const known = made.get(key);
    if (known !== undefined) return known;
    const fresh = make(key);
    made.set(key, fresh);
    return fresh;
  };
}

const formatOf = memoised((locale: Locale) => new Intl.NumberFormat(locale));

/** 1.000 in Vietnamese, 1,000 in English. */
export const number = (value: number, locale: Locale): string => formatOf(locale).format(value);

/** Messages stand in lower case where they may follow other words; headings begin with a capital. */
export const capital = (text: string): string => text.charAt(0).toLocaleUpperCase() + text.slice(1);

/** The words of one locale over a catalogue of that locale. */
export function wordsOf<Key extends string>(
  locale: Locale,
  catalogue: Record<Key, string>,
  outlet: (host: string) => string,
  entity: (id: string) => string | null = () => null,
): Words<Key> {
  return { locale, outlet, entity, text: (key, values = {}) => fill(catalogue[key], values, locale) };
}

/** The reader's language: the setting, else the browser's when it is Vietnamese or English, else Vietnamese. */
export function localeOf(setting: 'auto' | Locale, browserLanguage: string): Locale {
  if (setting !== 'auto') return setting;
  return browserLanguage.toLowerCase().startsWith('en') ? 'en' : 'vi';
}
