import { eventTypesIn } from '../../claims/event-words';
import { typeFit } from '../compare/compare-types';
import { isOnDay } from '../score/date-part';
import type { Evidence } from '../score/score';
import { AT_PLACE } from '../weights';

/** From this fit on the several are of the event's kind. */
const SOME_KIND = 0.5;

/** Many happenings told at once are none of them: "nhiều lần", "những lần", "các đợt"; up to what they are. */
const SEVERAL =
  /(?<!\p{L})(?:nhiều|những|các|mọi|hàng loạt|vài|chuỗi|loạt)\s+(?:lần|đợt|cuộc|vòng|vụ|gói|lệnh|tập kích|đòn)(?!\p{L})(?:\s+\p{L}+){0,4}/giu;
/** So are counted ones, "hai vòng đàm phán trước đó", "17 gói trừng phạt", "ít nhất sáu lần gặp" … */
const COUNTED =
  /(?<!\p{L}|[\d./,])(?:hai|ba|bốn|sáu|bảy|tám|chín|mười|\d{1,3})\s+(?:lần|đợt|cuộc|vòng|vụ|gói)(?!\p{L}|\s+(?:thứ|trừng phạt thứ|hơn|so))/iu;
/** … and sums over a time: "đã trao trả tổng cộng 11.000 thi thể". */
const SUMMED =
  /(?<!\p{L})(?:tổng cộng|tổng số|cộng dồn|(?<!nhất |trước )(?:cho )?(?:đến|tới) nay|(?<!nhất |đầu |tiên )kể từ năm \d{4}|(?<!nhất )từ đầu (?:năm|cuộc|chiến|xung))(?!\p{L})/iu;

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
