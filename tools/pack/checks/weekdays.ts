import { eventDays } from '../../../lib/events/event-keys';
import type { EventRecord } from '../../../lib/events/types';
import { weekdayOf } from '../../../lib/time/iso-days';
import { each } from './problem';

const NAMES = ['hai', 'ba', 'tư', 'năm', 'sáu', 'bảy'];
const ENGLISH = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
/**
 * A weekday in running text: "thứ Ba" with its capital, or "hôm thứ ba"; "vòng thứ ba", "ngày thứ hai" and "gói thứ bảy"
 * count and name no day.
 */
const WEEKDAY =
  /thứ (Hai|Ba|Tư|Năm|Sáu|Bảy)(?!\p{L})|(?:hôm|sáng|chiều|tối|đêm|trưa) thứ (hai|ba|tư|năm|sáu|bảy)(?!\p{L}| liên tiếp)|(chủ nhật)(?!\p{L})/gu;
const ENGLISH_WEEKDAY = new RegExp(`\\b(?:${ENGLISH.join('|')})\\b`, 'giu');
/** A weekday that stands with another day ("thứ Hai 24/11", "Monday, 24 November") is held against that day's own event. */
const WITH_ITS_DAY = /^,?\s*(?:ngày\s*)?\(?\d/u;

const isoOf = (name: string): number => (name === 'chủ nhật' ? 7 : NAMES.indexOf(name) + 1);

/** Weekdays named without a day of their own, as ISO numbers with the words. */
function named({ title, summary }: EventRecord): { word: string; weekday: number }[] {
  const vietnamese = `${title.vi}. ${summary.vi}`.replace(/Chủ [Nn]hật/g, 'chủ nhật');
  const english = `${title.en ?? ''}. ${summary.en ?? ''}`;
  const alone = (text: string) => (match: RegExpMatchArray) =>
    !WITH_ITS_DAY.test(text.slice((match.index ?? 0) + match[0].length));
  return [
    ...[...vietnamese.matchAll(WEEKDAY)].filter(alone(vietnamese)).map((match) => {
      const word = (match[1] ?? match[2] ?? match[3] ?? '').toLowerCase();
      return { word, weekday: isoOf(word) };
    }),
    ...[...english.matchAll(ENGLISH_WEEKDAY)].filter(alone(english)).map(([word]) => ({
      word,
      weekday: ENGLISH.indexOf(word.toLowerCase()) + 1,
    })),
  ];
}

/** Weekday words of titles and summaries against the record's days. */
export const weekdays = each((event) => {
  if (event.date.length === 7) return [];
  const days = new Set(eventDays(event).map(weekdayOf));
  return named(event)
    .filter(({ weekday }) => !days.has(weekday))
    .map(({ word }) => `names the weekday "${word}", which is none of its days`);
});
