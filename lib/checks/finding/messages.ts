import type { FindingKind } from '../types';

type Lang = 'vi' | 'en';
/** With what a value is compared: earlier or later reports, a source of unknown day, the calendar, the page itself. */
export type Against = 'earlier' | 'later' | 'source' | 'calendar' | 'article' | 'publication';

const HEADS: Record<Lang, Record<FindingKind, string>> = {
  vi: {
    date: 'Ngày',
    weekday: 'Thứ trong tuần',
    ordinal: 'Số thứ tự',
    figure: 'Số liệu',
    duration: 'Khoảng thời gian',
    role: 'Chức danh',
    place: 'Địa điểm',
  },
  en: {
    date: 'Date',
    weekday: 'Weekday',
    ordinal: 'Ordinal',
    figure: 'Figure',
    duration: 'Duration',
    role: 'Role',
    place: 'Place',
  },
};
/** A day told to the hour. */
const CLOCK: Record<Lang, string> = { vi: 'Giờ', en: 'Clock time' };
const AGAINST: Record<Lang, Record<Against, [differs: string, label: string]>> = {
  vi: {
    earlier: ['khác với các bản tin trước', 'các bản tin trước'],
    later: ['khác với các bản tin sau', 'các bản tin sau'],
    source: ['khác với nguồn tham khảo', 'nguồn'],
    calendar: ['khác với lịch', 'lịch'],
    article: ['khác với chỗ khác trong bài', 'chỗ khác trong bài'],
    publication: ['khác với ngày đăng', 'đăng ngày'],
  },
  en: {
    earlier: ['differs from earlier reports', 'earlier reports'],
    later: ['differs from later reports', 'later reports'],
    source: ['differs from the reference sources', 'source'],
    calendar: ['differs from the calendar', 'the calendar'],
    article: ['differs from another place in the article', 'another place in the article'],
    publication: ['differs from the publication day', 'published'],
  },
};
const THIS_PAGE: Record<Lang, string> = { vi: 'trang này', en: 'this page' };
const REASONS: Record<Lang, Record<NoteReason, string>> = {
  vi: {
    zone: 'lệch ngày do múi giờ',
    night: 'vụ việc kéo dài qua đêm',
    rounded: 'làm tròn',
    early: 'số liệu ban đầu',
    plan: 'kế hoạch đã đổi',
    disputed: 'các bản tin ghi khác nhau',
  },
  en: {
    zone: 'day shift by time zone',
    night: 'across midnight',
    rounded: 'rounded',
    early: 'early count',
    plan: 'plan moved',
    disputed: 'reports differ among themselves',
  },
};
export type NoteReason = 'zone' | 'night' | 'rounded' | 'early' | 'plan' | 'disputed';

const WEEKDAYS: Record<Lang, string[]> = {
  vi: ['thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy', 'Chủ nhật'],
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
};
/** English name of an ISO weekday: the normalised value of weekday findings. */
export const weekdayName = (iso: number): string => WEEKDAYS.en[iso - 1] ?? '';

const day = (iso: string, lang: Lang): string => {
  const [date = '', clock] = iso.split('T');
  const [year, month, ofMonth] = date.split('-');
  if (clock) return `${clock.slice(0, 'hh:mm'.length)}, ${day(date, lang)}`;
  if (lang === 'en') return iso;
  if (ofMonth) return `${Number(ofMonth)}/${Number(month)}/${year}`;
  return month ? `tháng ${Number(month)}/${year}` : `năm ${year}`;
};

const isDay = (value: string): boolean => /^\d{4}-\d\d-\d\d$/.test(value);

/** A normalised value as a reader writes it. */
function readable(kind: FindingKind, value: string, lang: Lang): string {
  // A page that tells the first of its kind, and the day of an earlier one.
  if (kind === 'ordinal' && isDay(value)) return day(value, lang);
  if (kind === 'date')
    return value
      .split('/')
      .map((part) => day(part, lang))
      .join(' – ');
  if (kind === 'weekday') return WEEKDAYS[lang][WEEKDAYS.en.indexOf(value)] ?? value;
  if (kind === 'figure' && /^\d+(?:\.\d+)?$/.test(value))
    return Number(value).toLocaleString(lang === 'en' ? 'en' : 'vi-VN');
  if (kind === 'duration') return readableDuration(value, lang);
  return value;
}

const UNITS: Record<Lang, Record<string, string>> = {
  vi: { Y: 'năm', M: 'tháng', W: 'tuần', D: 'ngày', H: 'giờ', m: 'phút', S: 'giây' },
  en: { Y: 'years', M: 'months', W: 'weeks', D: 'days', H: 'hours', m: 'minutes', S: 'seconds' },
};
function readableDuration(value: string, lang: Lang): string {
  const [, date = '', time = ''] = /^P([^T]*)(?:T(.*))?$/.exec(value) ?? [];
  const parts = [...date.matchAll(/(\d+)([YMWD])/g), ...time.replaceAll('M', 'm').matchAll(/(\d+)([HmS])/g)];
  return parts.length === 0
    ? value
    : parts.map(([, amount = '', unit = '']) => `${amount} ${UNITS[lang][unit] ?? unit}`).join(' ');
}

/** What a finding says: both values, normalised, and with what the page's own is compared. */
export interface Compared {
  kind: FindingKind;
  claimed: string;
  known: string;
  against: Against;
  /** What explains the difference of a note. */
  reason?: NoteReason | undefined;
}

/** The one neutral sentence of a finding, with both values. */
export function messageOf({ kind, claimed, known, against, reason }: Compared, lang: Lang): string {
  const [differs, label] = AGAINST[lang][against];
  const values = `${THIS_PAGE[lang]}: ${readable(kind, claimed, lang)} · ${label}: ${readable(kind, known, lang)}`;
  const why = reason ? ` (${REASONS[lang][reason]})` : '';
  const head = kind === 'date' && claimed.includes('T') ? CLOCK[lang] : HEADS[lang][kind];
  return `${head} ${differs}${why}; ${values}.`;
}
