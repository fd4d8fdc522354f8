import { either } from '../text/either';

/** The two sides of the war as papers write them, in lower case. */
const SIDES = {
  russia: 'nga|moscow|moskva|matxcơva|mát-xcơ-va',
  ukraine: 'ukraine|ukraina|kiev|kyiv',
} as const;
export type Side = keyof typeof SIDES;

/** "Đánh chặn" is to shoot down, "đánh giá" to judge. */
const ATTACKS =
  'tấn công|tập kích|không kích|pháo kích|oanh tạc|phóng|đánh(?! chặn| giá)|dội|ném bom|nã|bắn phá|tung|lao';
const DOWNS = 'bắn hạ|bắn rơi|đánh chặn|chặn|hạ';
const WEAPONS = 'uav|drone|tên lửa|máy bay không người lái|xuồng không người lái';

const WHEN_AND_HOW = 'đã |vừa |tiếp tục |lại |đồng loạt |liên tiếp |dồn dập |bất ngờ |ồ ạt |được cho là ';
const BEGINS = '(?:tuyên bố |nói |xác nhận )?(?:mở |thực hiện |tiến hành |phát động )';
const A_WAVE_OF = '(?:một |hàng |các )?(?:đợt |cuộc |loạt |chiến dịch )?';
/** What stands between a side and what it does: "Nga [đã bất ngờ mở đợt] tập kích". */
const ADVERBS = `${either(WHEN_AND_HOW, `${BEGINS}${A_WAVE_OF}`)}*`;

/** A word and not the end or the beginning of a longer one: "\\b" knows no Vietnamese letters. */
const WORD_START = '(?:^|[^\\p{L}])';
const WORD_END = '(?!\\p{L})';
/** Up to so many words between two, as few as will do. */
const words = (most: number): string => `(?: \\p{L}+){0,${most}}?`;
const wordsOrFigures = (most: number): string => `(?: [\\p{L}\\d.]+){0,${most}}?`;

const patternOf = (...parts: string[]): RegExp => new RegExp(parts.join(''), 'u');

const formsOf = (side: string, other: string): RegExp[] => [
  // "Nga phóng 810 UAV", "UAV Ukraine đánh kho dầu"; "Nga, Ukraine tấn công nhau" tells both
  patternOf(WORD_START, either(side), ' ', ADVERBS, either(ATTACKS), '(?! nhau|\\p{L})'),
  // "đợt tập kích lớn của Nga"; "tấn công nhà máy của Nga" names the target
  patternOf('(?:đợt|cuộc|vụ|đòn|trận|làn sóng) ', either(ATTACKS), words(3), ' của ', either(side), WORD_END),
  // "đợt tấn công tại Ukraine", "tập kích vào lãnh thổ Nga": whose ground is struck
  patternOf(
    either(ATTACKS),
    words(4),
    ' (?:tại|ở|vào|nhằm vào|lãnh thổ|trên lãnh thổ) (?:lãnh thổ )?',
    either(other),
    WORD_END,
  ),
  // "hạ 41 UAV của Ukraine"
  patternOf(
    WORD_START,
    either(DOWNS),
    wordsOrFigures(4),
    ' ',
    either(WEAPONS),
    '(?: của)? ',
    either(side),
    WORD_END,
  ),
];
const FORMS: readonly [Side, RegExp[]][] = [
  ['russia', formsOf(SIDES.russia, SIDES.ukraine)],
  ['ukraine', formsOf(SIDES.ukraine, SIDES.russia)],
];

const downedBy = (side: string): RegExp =>
  patternOf(WORD_START, either(side), ' (?:nói |tuyên bố |cho biết )?', ADVERBS, either(DOWNS), WORD_END);
/** "Ukraine nói chặn 430 UAV": what a side shoots down is the other's. */
const DOWNED_BY: readonly [Side, RegExp][] = [
  ['ukraine', downedBy(SIDES.russia)],
  ['russia', downedBy(SIDES.ukraine)],
];

/** The side that attacks in a clause, in lower case; null when it tells none, or both. */
export function attackerIn(lower: string): Side | null {
  const sides = new Set<Side>();
  for (const [side, forms] of FORMS) if (forms.some((form) => form.test(lower))) sides.add(side);
  if (sides.size === 0) for (const [side, form] of DOWNED_BY) if (form.test(lower)) sides.add(side);
  const [only] = sides;
  return sides.size === 1 && only ? only : null;
}
