/** The two sides of the war as papers write them, in lower case. */
const SIDES = {
  russia: 'nga|moscow|moskva|matxcơva|mát-xcơ-va',
  ukraine: 'ukraine|ukraina|kiev|kyiv',
} as const;
export type Side = keyof typeof SIDES;

const ATTACKS =
  'tấn công|tập kích|không kích|pháo kích|oanh tạc|phóng|đánh(?! chặn| giá)|dội|ném bom|nã|bắn phá|tung|lao';
const ADVERBS =
  '(?:đã |vừa |tiếp tục |lại |đồng loạt |liên tiếp |dồn dập |bất ngờ |ồ ạt |được cho là |(?:tuyên bố |nói |xác nhận )?(?:mở |thực hiện |tiến hành |phát động )(?:một |hàng |các )?(?:đợt |cuộc |loạt |chiến dịch )?)*';
const DOWNS = 'bắn hạ|bắn rơi|đánh chặn|chặn|hạ';
const WEAPONS = 'uav|drone|tên lửa|máy bay không người lái|xuồng không người lái';

const formsOf = (side: string, other: string): RegExp[] => [
  // "Nga phóng 810 UAV", "UAV Ukraine đánh kho dầu"
  new RegExp(`(?:^|[^\\p{L}])(?:${side}) ${ADVERBS}(?:${ATTACKS})(?! nhau|\\p{L})`, 'u'),
  // "đợt tập kích lớn của Nga"; "tấn công nhà máy của Nga" names the target
  new RegExp(
    `(?:đợt|cuộc|vụ|đòn|trận|làn sóng) (?:${ATTACKS})(?: \\p{L}+){0,3}? của (?:${side})(?!\\p{L})`,
    'u',
  ),
  // "đợt tấn công tại Ukraine", "tập kích vào lãnh thổ Nga": whose ground is struck
  new RegExp(
    `(?:${ATTACKS})(?: \\p{L}+){0,4}? (?:tại|ở|vào|nhằm vào|lãnh thổ|trên lãnh thổ) (?:lãnh thổ )?(?:${other})(?!\\p{L})`,
    'u',
  ),
  // "hạ 41 UAV của Ukraine"
  new RegExp(
    `(?:^|[^\\p{L}])(?:${DOWNS})(?: [\\p{L}\\d.]+){0,4}? (?:${WEAPONS})(?: của)? (?:${side})(?!\\p{L})`,
    'u',
  ),
];
const FORMS: readonly [Side, RegExp[]][] = [
  ['russia', formsOf(SIDES.russia, SIDES.ukraine)],
  ['ukraine', formsOf(SIDES.ukraine, SIDES.russia)],
];
/** "Ukraine nói chặn 430 UAV": what a side shoots down is the other's. */
const DOWNED_BY: readonly [Side, RegExp][] = [
  [
    'ukraine',
    new RegExp(
      `(?:^|[^\\p{L}])(?:${SIDES.russia}) (?:nói |tuyên bố |cho biết )?${ADVERBS}(?:${DOWNS})(?!\\p{L})`,
      'u',
    ),
  ],
  [
    'russia',
    new RegExp(
      `(?:^|[^\\p{L}])(?:${SIDES.ukraine}) (?:nói |tuyên bố |cho biết )?${ADVERBS}(?:${DOWNS})(?!\\p{L})`,
      'u',
    ),
  ],
];

/** The side that attacks in a clause, in lower case; null when it tells none, or both. */
export function attackerIn(lower: string): Side | null {
  const sides = new Set<Side>();
  for (const [side, forms] of FORMS) if (forms.some((form) => form.test(lower))) sides.add(side);
  if (sides.size === 0) for (const [side, form] of DOWNED_BY) if (form.test(lower)) sides.add(side);
  const [only] = sides;
  return sides.size === 1 && only ? only : null;
}
