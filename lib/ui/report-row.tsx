import type { Report } from '../events/types';
import { reportDay } from './dates';
import { Icon } from './icon';
import { useCardWords } from './use-card-words';
import { type Locale, memoised } from './words';

const languageNames = memoised((locale: Locale) => new Intl.DisplayNames(locale, { type: 'language' }));

/** "(tiếng Anh)" beside a report that is not in Vietnamese; null for codes that Intl does not know. */
function languageName(locale: Locale, code: string): string | null {
  try {
    const name = languageNames(locale).of(code);
    if (!name || name === code) return null;
    return locale === 'vi' ? name.charAt(0).toLowerCase() + name.slice(1) : name;
  } catch {
    return null;
  }
}

interface Props {
  report: Report;
  /** Grouped lists name the day once, above their rows. */
  undated?: boolean;
  /** A line under it in the place of its title. */
  note?: string | undefined;
}

/** Outlet and day first; the title only when the store knows it. */
export function ReportRow({ report, undated, note }: Props) {
  const words = useCardWords();
  const language = report.lang === 'vi' ? null : languageName(words.locale, report.lang);
  const under = note ?? report.title;
  return (
    <li>
      <a href={report.url} target="_blank" rel="noopener noreferrer">
        <span>
          <b>{words.outlet(report.publisher)}</b>
          {undated ? '' : `, ${reportDay(words, report.published)}`}
          {language === null ? '' : ` (${language})`}
        </span>
        <Icon name="ext" />
        {under === null ? null : <small lang={note === undefined ? report.lang : undefined}>{under}</small>}
      </a>
    </li>
  );
}
