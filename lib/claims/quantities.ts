import { lowerCase } from '../text/fold';
import { type NumberMention, numbers } from '../text/numbers';
import type { Span } from '../text/span';
import { overlaps } from '../text/span';
import type { TimeMention } from '../time/types';
import type { ClaimQuantity } from './types';

/** What a number counts, by the noun behind it (lower case); the first that fits speaks. */
const NOUNS: readonly [what: string, unit: string, noun: RegExp][] = [
  [
    'killed',
    'people',
    /^\s*(?:người|dân thường|binh sĩ|trẻ em|nạn nhân|công dân)?(?:\s+(?:trên khoang|trên máy bay|trên tàu|khác))?\s*(?:(?:đã |đều |bị )*(?:thiệt mạng|chết|tử vong|tử nạn|bị giết|tử trận))/u,
  ],
  [
    'wounded',
    'people',
    /^\s*(?:người|dân thường|binh sĩ|trẻ em|công dân)?(?:\s+khác)?\s*(?:(?:đã |bị )?(?:bị thương))/u,
  ],
  ['wounded', 'people', /^\s*thương binh/u],
  ['bodies', 'bodies', /^\s*(?:bộ |thi |cỗ )?(?:thi thể|thi hài|hài cốt|tử sĩ|xác)/u],
  [
    'prisoners',
    'people',
    /^\s*(?:tù binh|tù nhân|quân nhân bị|binh sĩ (?:nga|ukraine) (?:được|bị bắt)|người (?:mỗi bên|bị giam)|người cho mỗi)/u,
  ],
  ['soldiers', 'people', /^\s*(?:binh sĩ|quân nhân|binh lính|lính|quân|thủy thủ)(?!\p{L})/u],
  ['evacuated', 'people', /^\s*(?:người|dân|cư dân)[^.;,]{0,40}(?:sơ tán|di dời|rời)/u],
  ['civilians', 'people', /^\s*(?:dân thường|cư dân|thường dân)/u],
  ['missiles', 'missiles', /^\s*(?:quả\s+)?(?:tên lửa|quả tên lửa|rốc-két|rocket)/u],
  [
    'drones',
    'drones',
    /^\s*(?:chiếc\s+)?(?:uav|drone|máy bay không người lái|thiết bị bay không người lái|phi cơ không người lái|shahed|geran)/u,
  ],
  ['aircraft', 'aircraft', /^\s*(?:chiếc\s+)?(?:máy bay|tiêm kích|phi cơ|oanh tạc cơ|trực thăng)/u],
  ['tanks', 'tanks', /^\s*(?:chiếc\s+)?xe tăng/u],
  ['vehicles', 'vehicles', /^\s*(?:chiếc\s+)?(?:xe bọc thép|xe thiết giáp|xe quân sự)/u],
  ['ships', 'ships', /^\s*(?:chiếc\s+)?(?:tàu|chiến hạm)/u],
  ['votes for', 'votes', /^\s*(?:phiếu|nước)\s+(?:thuận|ủng hộ|tán thành|đồng ý)/u],
  ['votes against', 'votes', /^\s*(?:phiếu|nước)\s+(?:chống|phản đối)/u],
  ['abstentions', 'votes', /^\s*(?:phiếu trắng|nước bỏ phiếu trắng)/u],
  ['votes', 'votes', /^\s*(?:phiếu|nước bỏ phiếu)/u],
  ['countries', 'countries', /^\s*(?:nước|quốc gia|nước thành viên)/u],
  ['settlements', 'settlements', /^\s*(?:khu định cư|điểm dân cư|ngôi làng|làng|khu dân cư|thị trấn)/u],
  ['points', 'points', /^\s*(?:điểm)(?!\p{L})/u],
  ['listings', 'listings', /^\s*(?:cá nhân|thực thể|tổ chức và cá nhân)/u],
  ['area', 'km2', /^\s*(?:km2|km²|km vuông|kilômét vuông|ki-lô-mét vuông|dặm vuông)/u],
  ['distance', 'km', /^\s*(?:km|kilômét|ki-lô-mét|cây số)(?!\p{L}|\d|²)/u],
  ['percent', 'percent', /^\s*(?:%|phần trăm)/u],
  // Other countries' dollars, by the code of the currency.
  ['money', 'CAD', /^\s*(?:cad|(?:đô la|đô-la|đôla|dollar) canada)(?!\p{L})/u],
  ['money', 'AUD', /^\s*(?:aud|(?:đô la|đô-la|đôla|dollar) (?:úc|australia))(?!\p{L})/u],
  ['money', 'GBP', /^\s*(?:gbp|bảng(?: anh)?)(?!\p{L})/u],
  ['money', 'USD', /^\s*(?:usd|đô la|đô-la|đôla|mỹ kim)/u],
  ['money', 'EUR', /^\s*(?:euro|eur)(?!\p{L})/u],
  ['people', 'people', /^\s*(?:người|thành viên|công dân)/u],
];
const APPROXIMATE =
  /(?:^|\s)(gần|ngót|chưa đến|chưa tới|chưa đầy|dưới|hơn|trên|quá|ít nhất|tối thiểu|không dưới|khoảng|chừng|xấp xỉ|tới)\s+$/u;
const modifierOf = (word: string): 'about' | 'more' | 'less' | undefined =>
  /hơn|trên|quá|ít nhất|tối thiểu|không dưới/.test(word)
    ? 'more'
    : /gần|ngót|chưa|dưới/.test(word)
      ? 'less'
      : word === 'tới'
        ? undefined
        : 'about';
/** A number that orders or names is no quantity: "gói thứ 19", "vòng 2", "Su-35", "điều 5". */
const NAMING_BEFORE =
  /(?:thứ|vòng|gói|điều|số|ngày|tháng|khoản|nghị quyết|km|giai đoạn|lữ đoàn|sư đoàn|trung đoàn)\s$/u;
/** "hàng chục người" and "vài nghìn" count nothing; "giảm từ 28 điểm" tells what was before. */
const LOOSE_BEFORE = /(?:hàng|vài|mấy|nhiều|giảm từ|tăng từ|thay vì|so với|từ mức)\s$/u;
/** Words whose verbs before the number say what happened to the people: "làm 35 người thiệt mạng", "khiến 4 người chết". */
const LOOK_BACK = /(?:thiệt mạng|tử vong|giết chết|cướp đi|làm chết|khiến)\s+(?:\p{L}+\s+){0,3}$/u;

/** "hài cốt của hơn 1.000 binh sĩ": people whose bodies are counted. */
const BODIES_BEFORE =
  /(?:thi thể|thi hài|hài cốt|di hài|tử sĩ)(?:\s+của)?(?:\s+(?:tổng cộng|hơn|gần|khoảng|ít nhất))*\s+$/u;

/** "bắn rơi 747 UAV và 4 tên lửa" counts what was brought down, not what was launched. */
const DOWNED =
  /(?:bắn (?:rơi|hạ)|đánh chặn|vô hiệu hóa|vô hiệu hoá|phá hủy|phá huỷ|tiêu diệt|chặn được|hạ|chặn|rơi)(?![^,;.]{0,60}(?:phóng|trong số|trên tổng))[^;.]{0,50}$/u;

/** "7 tên lửa bị bắn hạ" */
const DOWNED_BEHIND =
  /^\s+\p{L}+(?:\s\p{L}+){0,5}?\s+(?:đã\s+)?bị\s+(?:bắn (?:rơi|hạ)|đánh chặn|chặn|vô hiệu h(?:óa|oá)|tiêu diệt)/u;

function whatOf(number: NumberMention, lower: string): [string, string] | null {
  const after = lower.slice(number.end, number.end + 60);
  for (const [what, unit, noun] of NOUNS) if (noun.test(after)) return [what, unit];
  return null;
}

/** What a figure without a known noun counts: "nhận lại 24", "41 quả", "718 mục tiêu". */
export const BARE = 'count';
/** Smaller ones are everywhere; four digits without a dot are a year or a number plate. */
const LEAST_BARE = 10;

function bareCount({ start, end, value, form }: NumberMention, text: string): [string, string] | null {
  if (form !== 'figures' || value < LEAST_BARE || !Number.isInteger(value)) return null;
  if (/^\d{4,}$/.test(text.slice(start, end)) || /[\p{L}\d./:-]$/u.test(text.slice(start - 1, start)))
    return null;
  return /^[\p{L}\d/:%-]/u.test(text.slice(end, end + 1)) ? null : [BARE, BARE];
}

/** Every counted thing of a text with what it counts; numbers inside time expressions are left out. */
export function quantitiesIn(text: string, times: readonly TimeMention[]): ClaimQuantity[] {
  const lower = lowerCase(text);
  const found: ClaimQuantity[] = [];
  let timeIndex = 0;
  for (const number of numbers(text)) {
    while (timeIndex < times.length && (times[timeIndex]?.end ?? 0) <= number.start) timeIndex += 1;
    const time: Span | undefined = times[timeIndex];
    if (time && overlaps(time, number)) continue;
    const before = lower.slice(Math.max(0, number.start - 28), number.start);
    if (NAMING_BEFORE.test(before) || LOOSE_BEFORE.test(before)) continue;
    // "máy bay không người lái", "Không quân": the word for zero counts nothing.
    if (number.value === 0 && number.form === 'words') continue;
    const counted = whatOf(number, lower) ?? bareCount(number, text);
    if (!counted) continue;
    const [what, unit] = counted;
    const approximate = APPROXIMATE.exec(before)?.[1];
    const mod = approximate ? modifierOf(approximate) : undefined;
    const downed =
      (what === 'drones' || what === 'missiles' || what === 'aircraft') &&
      (DOWNED.test(lower.slice(Math.max(0, number.start - 60), number.start)) ||
        DOWNED_BEHIND.test(lower.slice(number.end, number.end + 60)));
    const killed = what === 'people' && LOOK_BACK.test(before) && /thiệt mạng|chết|tử vong/.test(before);
    if (unit === 'people' && BODIES_BEFORE.test(before)) {
      found.push({
        start: number.start,
        end: number.end,
        value: number.value,
        unit: 'bodies',
        what: 'bodies',
        ...(mod && { mod }),
      });
      continue;
    }
    found.push({
      start: number.start,
      end: number.end,
      value: number.value,
      unit,
      what: killed ? 'killed' : downed ? `downed ${what}` : what,
      ...(mod && { mod }),
    });
  }
  return found;
}
