import { type Parser, pattern, textBefore } from '../atom';
import { anyOf } from '../words';

/** Names of zones in Vietnamese papers → IANA zone, fixed offset, or 'local'. */
const ZONES: Record<string, string> = {
  'việt nam': 'Asia/Ho_Chi_Minh',
  vn: 'Asia/Ho_Chi_Minh',
  'hà nội': 'Asia/Ho_Chi_Minh',
  'đông dương': 'Asia/Ho_Chi_Minh',
  'gmt+7': 'Asia/Ho_Chi_Minh',
  moskva: 'Europe/Moscow',
  moscow: 'Europe/Moscow',
  'mát-xcơ-va': 'Europe/Moscow',
  mátxcơva: 'Europe/Moscow',
  matxcơva: 'Europe/Moscow',
  maxcơva: 'Europe/Moscow',
  nga: 'Europe/Moscow',
  kiev: 'Europe/Kyiv',
  kyiv: 'Europe/Kyiv',
  ukraine: 'Europe/Kyiv',
  'ki-ép': 'Europe/Kyiv',
  'u-crai-na': 'Europe/Kyiv',
  minsk: 'Europe/Minsk',
  belarus: 'Europe/Minsk',
  istanbul: 'Europe/Istanbul',
  'thổ nhĩ kỳ': 'Europe/Istanbul',
  ankara: 'Europe/Istanbul',
  washington: 'America/New_York',
  'washington dc': 'America/New_York',
  'washington d.c.': 'America/New_York',
  'new york': 'America/New_York',
  'miền đông': 'America/New_York',
  'miền đông nước mỹ': 'America/New_York',
  'miền đông mỹ': 'America/New_York',
  'bờ đông': 'America/New_York',
  'bờ đông nước mỹ': 'America/New_York',
  'bờ đông mỹ': 'America/New_York',
  et: 'America/New_York',
  edt: 'America/New_York',
  est: 'America/New_York',
  mỹ: 'America/New_York',
  florida: 'America/New_York',
  miami: 'America/New_York',
  alaska: 'America/Anchorage',
  anchorage: 'America/Anchorage',
  london: 'Europe/London',
  anh: 'Europe/London',
  paris: 'Europe/Paris',
  pháp: 'Europe/Paris',
  berlin: 'Europe/Berlin',
  đức: 'Europe/Berlin',
  brussels: 'Europe/Brussels',
  budapest: 'Europe/Budapest',
  rome: 'Europe/Rome',
  vatican: 'Europe/Rome',
  'trung âu': 'Europe/Berlin',
  geneva: 'Europe/Zurich',
  riyadh: 'Asia/Riyadh',
  jeddah: 'Asia/Riyadh',
  'ả rập xê út': 'Asia/Riyadh',
  'saudi arabia': 'Asia/Riyadh',
  'bắc kinh': 'Asia/Shanghai',
  'trung quốc': 'Asia/Shanghai',
  seoul: 'Asia/Seoul',
  tokyo: 'Asia/Tokyo',
  'nhật bản': 'Asia/Tokyo',
  'abu dhabi': 'Asia/Dubai',
  uae: 'Asia/Dubai',
  gmt: '+00:00',
  utc: '+00:00',
  'quốc tế': '+00:00',
  'địa phương': 'local',
  'sở tại': 'local',
  'nước sở tại': 'local',
};
const NAMES = anyOf(Object.keys(ZONES)).replaceAll('+', '\\+').replaceAll('.', '\\.');
const ZONE_NAME = new RegExp(`^ (?:${NAMES})(?!\\p{L})`, 'u');
const DAY_BEFORE_ZONE = /^\d{1,2}[-–](?:0?[1-9]|1[0-2]) giờ$/;
const IN_PART_OF_DAY = /(?<!\p{L})(?:sáng|trưa|chiều|tối|đêm|khuya) $/u;
/** "Sáng 1-6 giờ Ukraine" tells a day and its zone; "chiều 2-4 giờ" tells hours. */
export const isDayInZone = (written: string, before: string, after: string): boolean =>
  DAY_BEFORE_ZONE.test(written) && IN_PART_OF_DAY.test(before) && ZONE_NAME.test(after);
const ABBREVIATION = '(?:et|edt|est|gmt[^)\\n]{0,4})';

/** "(theo giờ Việt Nam)", "giờ Moskva", ", theo giờ Hà Nội", "GMT", "theo giờ miền Đông (ET)". */
const zone: Parser = pattern(
  'theo tính giờ tức gmt utc et edt est',
  `(?:(?:theo|tính theo|tức|tức theo) )?(?:giờ (?:chuẩn |mùa (?:hè|đông) )?(?:của )?(?:tại )?(?:thủ đô |nước )?(${NAMES})|(gmt|utc|et|edt|est)(?:\\s?([+-])\\s?(\\d{1,2}))?)(?: ?\\(${ABBREVIATION}\\))?(?![\\p{L}\\d])`,
  (match, { lower }) => {
    const [full, named, abbreviated, sign = '+', hours] = match;
    const name = (named ?? abbreviated ?? '').replace(/\s+/g, ' ');
    const before = textBefore(lower, match.index, 6);
    if (named === undefined && !/[\d\p{L}(]\s?$/u.test(before)) return null;
    if (named === undefined && name.startsWith('e') && !/(?:\d|[hg])\s?$|giờ\s$|[(]$/u.test(before))
      return null;
    let start = match.index;
    let end = match.index + full.length;
    // "22 giờ GMT": the hour keeps its word; "18/3 giờ Washington" has no hour there.
    if (named !== undefined && full.startsWith('giờ') && /(?:^|[^\dhg:/.])\d{1,2}\s$/.test(before))
      start += /^giờ\s+/.exec(full)?.[0].length ?? 0;
    const opening = /(?:,\s{0,2}|\s?\(\s?)$/.exec(textBefore(lower, start, 4));
    if (opening) {
      if (!opening[0].includes('(')) start -= opening[0].length;
      else if (/^\s?\)/.test(lower.slice(end, end + 2))) {
        start -= opening[0].trimStart().length;
        end = lower.indexOf(')', end) + 1;
      }
    }
    const zoneName = hours ? `${sign}${hours.padStart(2, '0')}:00` : (ZONES[name] ?? 'local');
    return { start, end, point: { zone: zoneName } };
  },
);

export const zoneParsers: readonly Parser[] = [zone];
