import { type Parser, pattern, whole } from '../atom';

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
  minsk: 'Europe/Minsk',
  istanbul: 'Europe/Istanbul',
  'thổ nhĩ kỳ': 'Europe/Istanbul',
  ankara: 'Europe/Istanbul',
  washington: 'America/New_York',
  'washington dc': 'America/New_York',
  'new york': 'America/New_York',
  'miền đông': 'America/New_York',
  'miền đông nước mỹ': 'America/New_York',
  'miền đông mỹ': 'America/New_York',
  'bờ đông': 'America/New_York',
  'bờ đông nước mỹ': 'America/New_York',
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
  'trung âu': 'Europe/Berlin',
  geneva: 'Europe/Zurich',
  riyadh: 'Asia/Riyadh',
  'ả rập xê út': 'Asia/Riyadh',
  'bắc kinh': 'Asia/Shanghai',
  seoul: 'Asia/Seoul',
  'abu dhabi': 'Asia/Dubai',
  uae: 'Asia/Dubai',
  gmt: '+00:00',
  utc: '+00:00',
  quốc_tế: '+00:00',
  'quốc tế': '+00:00',
  'địa phương': 'local',
  'sở tại': 'local',
  'nước sở tại': 'local',
};
const NAMES = Object.keys(ZONES)
  .sort((a, b) => b.length - a.length)
  .map((name) => name.replace('+', '\\+'))
  .join('|');

/** "(theo giờ Việt Nam)", "giờ Moskva", ", theo giờ Hà Nội", "GMT", "theo giờ miền Đông (ET)". */
const zone: Parser = pattern(
  new RegExp(
    `(?:,\\s*)?(\\()?(?:(?:theo|tính theo)\\s+)?(?:giờ\\s+(?:chuẩn\\s+|mùa (?:hè|đông)\\s+)?(?:của\\s+)?(?:tại\\s+)?(?:thủ đô\\s+)?(${NAMES})|(gmt|utc|et)(?:\\s?\\+\\s?(\\d))?)(?:\\s*\\((?:et|edt|est|gmt[^)]{0,4})\\))?(?![\\p{L}\\d])(\\))?`,
    'gu',
  ),
  (match, { lower }) => {
    const name = match[2] ?? match[3] ?? '';
    if (
      match[2] === undefined &&
      name === 'et' &&
      !/\d/.test(lower.slice(Math.max(0, match.index - 12), match.index))
    )
      return null;
    const zoneName = match[4] ? `+0${match[4]}:00` : (ZONES[name] ?? 'local');
    return { ...whole(match), point: { zone: zoneName } };
  },
);

export const zoneParsers: readonly Parser[] = [zone];
