import { asPoint, type Parser, pattern, type Point, startsOf, textBefore } from '../atom';
import { anyOf, dayPartOf, WORD_END } from '../words';

const FROM_PUBLICATION: Record<string, number> = {
  'hôm nay': 0,
  'ngày hôm nay': 0,
  'hôm qua': -1,
  'ngày hôm qua': -1,
  'hôm kia': -2,
  'ngày hôm kia': -2,
  'ngày mai': 1,
  'hom nay': 0,
  'hom qua': -1,
  'ngay mai': 1,
};

/** hôm nay, hôm qua, ngày mai. "ngày nay" means nowadays and is left to the vague words. */
const nearDay: Parser = pattern(
  startsOf(Object.keys(FROM_PUBLICATION)),
  `(${anyOf(Object.keys(FROM_PUBLICATION))})${WORD_END}`,
  (match) =>
    asPoint(match, {
      fromPublication: FROM_PUBLICATION[(match[1] ?? '').replace(/\s+/g, ' ')] ?? 0,
      led: true,
    }),
);

const PART_STARTS = ['sáng', 'trưa', 'chiều', 'tối', 'đêm', 'khuya']
  .flatMap((part) => ['nay', 'qua', 'mai', 'kia'].map((day) => `${part}_${day}`))
  .join(' ');
/** sáng nay, đêm qua, tối mai, rạng sáng nay, buổi sáng nay. */
const partOfNearDay: Parser = pattern(
  `hồi buổi rạng_sáng sáng_sớm chiều_tối ${PART_STARTS}`,
  `(?:hồi )?(?:buổi )?(rạng sáng|sáng sớm|chiều tối|sáng|trưa|chiều|tối|đêm|khuya) (nay|qua|mai|kia)${WORD_END}`,
  (match) => {
    const dayPart = dayPartOf(match[1] ?? '');
    const fromPublication = { nay: 0, qua: -1, mai: 1, kia: -2 }[match[2] ?? ''] ?? 0;
    return asPoint(match, { fromPublication, led: true, ...(dayPart && { dayPart }) });
  },
);

const COUNTED =
  /(?<!\p{L})(?:\d|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|vài|nhiều|những|các|mấy|đến|tới)\s$/u;
/** cùng ngày, hôm sau, ngày hôm sau, hôm trước, ngày hôm đó: counted from the day mentioned last. */
const fromPrevious: Parser = pattern(
  'cùng_ngày cùng_hôm cùng_đêm cùng_tối cùng_sáng ngày_hôm ngày_đó ngày_kế ngày_tiếp ngày_sau ngày_trước hôm_sau hôm_trước hôm_đó hôm_ấy ngay_hôm sáng_đó tối_đó đêm_đó',
  `(cùng ngày hôm đó|cùng ngày|cùng hôm|cùng đêm|cùng tối|cùng sáng|ngày hôm sau|ngày hôm trước|hôm sau|hôm trước|hôm đó|hôm ấy|ngày hôm đó|ngày hôm ấy|ngày đó|ngày kế tiếp|ngày tiếp theo|ngày sau đó|ngày trước đó|ngay hôm sau|(?:sáng|tối|đêm) đó)${WORD_END}`,
  (match, { lower }) => {
    const words = match[1] ?? '';
    if (!words.startsWith('cùng') && COUNTED.test(textBefore(lower, match.index, 8))) return null;
    const fromPrevious = /sau|kế|tiếp/.test(words) ? 1 : /trước/.test(words) ? -1 : 0;
    const point: Point = { fromPrevious, led: true };
    if (words.startsWith('cùng')) point.sameDay = true;
    const dayPart = dayPartOf(/đêm|tối|sáng/.exec(words)?.[0] ?? '');
    if (dayPart) point.dayPart = dayPart;
    return asPoint(match, point);
  },
);

export const nearDayParsers: readonly Parser[] = [partOfNearDay, nearDay, fromPrevious];
