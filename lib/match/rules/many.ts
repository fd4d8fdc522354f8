import { eventTypesIn } from '../../claims/event-words';
import { either } from '../../text/either';
import { patternOf, WORD_END, WORD_START } from '../../text/pattern';
import { typeFit } from '../compare/type-fit';
import { isOnDay } from '../score/date-part';
import type { Evidence } from '../score/evidence';
import { AT_PLACE } from '../weights';

/** From this fit on the several are of the event's kind. */
const SOME_KIND = 0.5;

/** Nouns by which happenings are counted. */
const TURNS = 'lần|đợt|cuộc|vòng|vụ|gói';

/** Words for an untold number. */
const MANY = 'nhiều|những|các|mọi|hàng loạt|vài|chuỗi|loạt';
/** Many happenings told at once are none of them: "nhiều lần", "những lần", "các đợt"; up to what they are. */
const SEVERAL = new RegExp(
  `${WORD_START}${either(MANY)}\\s+${either(TURNS, 'lệnh|tập kích|đòn')}${WORD_END}(?:\\s+\\p{L}+){0,4}`,
  'giu',
);

/** "Năm" is left out: it is also a year. A part of a longer number or a date ("2/10 vòng") is none. */
const NUMBER = '(?<!\\p{L}|[\\d./,])(?:hai|ba|bốn|sáu|bảy|tám|chín|mười|\\d{1,3})';
/** "ba gói trừng phạt thứ …" names one of them, "gấp ba lần so với" compares. */
const NOT_COUNTED = '(?:thứ|trừng phạt thứ|hơn|so)';
/** Counted ones are none of them either: "hai vòng đàm phán trước đó", "17 gói trừng phạt", "ít nhất sáu lần gặp" … */
const COUNTED = patternOf(NUMBER, '\\s+', either(TURNS), `(?!\\p{L}|\\s+${NOT_COUNTED})`);

const IN_ALL = 'tổng cộng|tổng số|cộng dồn';
/** Up to now, or since some beginning; "lớn nhất đến nay", "lần đầu tiên kể từ năm 2022" tell one happening. */
const UP_TO_NOW = '(?<!nhất |trước )(?:cho )?(?:đến|tới) nay';
const SINCE_YEAR = '(?<!nhất |đầu |tiên )kể từ năm \\d{4}';
const SINCE_BEGINNING = '(?<!nhất )từ đầu (?:năm|cuộc|chiến|xung)';
/** … and sums over a time: "đã trao trả tổng cộng 11.000 thi thể". */
const SUMMED = patternOf(WORD_START, either(IN_ALL, UP_TO_NOW, SINCE_YEAR, SINCE_BEGINNING), WORD_END);

/** Whether a clause tells several happenings of any kind. */
export const isPlural = (words: string): boolean => words.search(SEVERAL) >= 0;

const SITTINGS = /^(?:các|những)\s+cuộc\s/iu;

/** One round has several sittings: "các cuộc đàm phán tại Geneva", of that place or on that day. */
const isRound = (several: string, { event, place, date }: Evidence): boolean =>
  event.type === 'talks' && SITTINGS.test(several) && ((place ?? 0) >= AT_PLACE || isOnDay({ date }));

/**
 * Whether a clause tells several of the event's kind: "sau nhiều lần tấn công" says nothing of the sanctions that
 * followed.
 */
export const isOneOfMany = (words: string, one: Evidence): boolean =>
  [...words.matchAll(SEVERAL)].some(([several]) => {
    const kinds = eventTypesIn(several.toLowerCase());
    return kinds.length === 0 || (typeFit(kinds, one.event.type) >= SOME_KIND && !isRound(several, one));
  });

/**
 * Whether it counts or sums them up. One that tells a month or a day may count those of it ("hai vòng vào cuối tháng 1
 * và đầu tháng 2"); one that tells a day may sum up what it brought.
 */
export const isSum = (words: string, told: { day: boolean; month: boolean }): boolean =>
  !told.day && (SUMMED.test(words) || (!told.month && COUNTED.test(words)));
