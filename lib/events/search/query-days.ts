import { isDay } from '../calendar-day';
import { endOfMonth } from '../event-keys';

export interface DaysAsked {
  from: string;
  to: string;
  /** The query without the words that told the time. */
  rest: string;
}

const pad = (value: string): string => value.padStart(2, '0');

const month = (year: string, number: string): [string, string] | null => {
  const name = `${year}-${pad(number)}`;
  return Number(number) >= 1 && Number(number) <= 12 ? [`${name}-01`, endOfMonth(name)] : null;
};

const oneDay = (year: string, number: string, day: string): [string, string] | null => {
  const iso = `${year}-${pad(number)}-${pad(day)}`;
  return isDay(iso) ? [iso, iso] : null;
};

/** Forms of a time in a folded query, the most precise first. */
const FORMS: readonly [RegExp, (...parts: string[]) => [string, string] | null][] = [
  [/(\d{4})-(\d{1,2})-(\d{1,2})/, (y = '', m = '', d = '') => oneDay(y, m, d)],
  [/(?:ngay )?(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})/, (d = '', m = '', y = '') => oneDay(y, m, d)],
  [/(?:ngay )?(\d{1,2}) thang (\d{1,2})(?: nam|,)? (\d{4})/, (d = '', m = '', y = '') => oneDay(y, m, d)],
  [/(\d{4})-(\d{1,2})(?!\d)/, (y = '', m = '') => month(y, m)],
  [/(?:thang )?(\d{1,2})[/.-](\d{4})/, (m = '', y = '') => month(y, m)],
  [/thang (\d{1,2})(?: nam|,)? (\d{4})/, (m = '', y = '') => month(y, m)],
  [/(?:nam )?(20[12]\d)(?!\d)/, (y = '') => [`${y}-01-01`, `${y}-12-31`]],
];

/** The day, month or year that a folded query names ("24/8/2025", "thang 8/2025", "2025"); null when it names none. */
export function daysAsked(folded: string): DaysAsked | null {
  for (const [form, read] of FORMS) {
    const found = new RegExp(`(?<![\\p{L}\\p{N}/.-])${form.source}(?![\\p{L}\\p{N}]|[/.-]\\d)`, 'u').exec(
      folded,
    );
    const range = found && read(...found.slice(1));
    if (found && range) {
      const rest = `${folded.slice(0, found.index)} ${folded.slice(found.index + found[0].length)}`;
      return { from: range[0], to: range[1], rest };
    }
  }
  return null;
}
