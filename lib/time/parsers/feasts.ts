import { asPoint, type Parser, pattern, type Point, textAfter, textBefore } from '../atom';
import { anyOf, DAY, MONTH, WORD_END, YEAR, yearOf } from '../words';

const FEASTS: Record<string, string> = {
  'phục sinh của chính thống giáo': 'orthodox-easter',
  'phục sinh chính thống giáo': 'orthodox-easter',
  'phục sinh chính thống': 'orthodox-easter',
  'phục sinh': 'easter',
  lá: 'palm-sunday',
  'giáng sinh chính thống giáo': '01-07',
  'giáng sinh chính thống': '01-07',
  'giáng sinh': '12-25',
  noel: '12-25',
  'năm mới': '01-01',
  'giao thừa': '12-31',
  'tạ ơn': 'thanksgiving',
  'thứ sáu tuần thánh': 'good-friday',
};
const LEAD = '(?:nhân )?(?:dịp )?(?:đại )?(?:chủ nhật )?(?:(?:lễ|đêm|ngày|kỳ nghỉ) ){0,2}';

const EASTERN =
  /chính thống|ngừng bắn|đình chiến|putin|zelensky|ukraine|kyiv|kiev|moscow|moskva|matxcơva|kremlin/;
const WESTERN = /công giáo|vatican|giáo hoàng|rome/;
/** Russia and Ukraine keep the Orthodox Easter: the truces of Easter are of that day. */
function isOrthodox(lower: string, at: number): boolean {
  const around = textBefore(lower, at, 100) + textAfter(lower, at, 100);
  return EASTERN.test(around) && !WESTERN.test(around);
}

/** "nhân", "đại", "ngày" begin many words: only before these they may begin a feast. */
const FEAST_STARTS = ['nhân', 'dịp', 'đại', 'lễ', 'đêm', 'ngày']
  .flatMap((lead) =>
    'dịp đại chủ lễ đêm ngày kỳ phục lá giáng noel năm giao tạ thứ'
      .split(' ')
      .map((word) => `${lead}_${word}`),
  )
  .join(' ');
/** lễ Phục sinh, dịp Giáng sinh, Chủ nhật Lễ Lá. A day beside it ("dịp Phục sinh 19/4") is merged later. */
const feast: Parser = pattern(
  `${FEAST_STARTS} chủ_nhật kỳ_nghỉ phục_sinh giáng_sinh noel thứ_sáu năm_mới`,
  `(${LEAD})(${anyOf(Object.keys(FEASTS))})(?: (?:năm )?(${YEAR}))?${WORD_END}`,
  (match, { text, lower }) => {
    const [full, lead = '', name = '', year] = match;
    const nameStart = match.index + lead.length;
    const plain = name.replace(/\s+/g, ' ');
    const bareName = lead.trim() === '';
    const capital = /^\p{Lu}/u.test(text.slice(nameStart));
    if (bareName && !capital && plain !== 'giáng sinh') return null;
    // "Jean-Noel" is a man.
    if (bareName && /[-–]$/.test(textBefore(lower, match.index, 1))) return null;
    if (plain === 'lá' && !/lễ/.test(lead)) return null;
    if (plain === 'năm mới' && !/dịp|lễ|đêm/.test(lead) && !(capital && year)) return null;
    if (plain === 'giao thừa' && !/đêm/.test(lead)) return null;
    if (plain === 'phục sinh' && bareName) return null;
    if (plain === 'tạ ơn' && !/lễ/.test(lead)) return null;
    // "cây thông Noel", "thông điệp Giáng sinh": the feast as a name of something.
    if (bareName && /^\s+(?:của|vui|an lành)/.test(textAfter(lower, match.index + full.length, 8)))
      return null;
    const skip = /^nhân\s+/.exec(full)?.[0].length ?? 0;
    const point: Point = { led: true };
    const key = FEASTS[plain];
    if (key) point.feast = key === 'easter' && isOrthodox(lower, match.index) ? 'orthodox-easter' : key;
    if (year) point.year = Number(year);
    return { start: match.index + skip, end: match.index + full.length, point };
  },
);

const NAMED =
  'chiến thắng(?: phát xít| phát-xít| vĩ đại)?|quốc khánh|độc lập|giải phóng|quốc tế lao động|thương binh(?:,| -)? liệt sĩ';
/** Names of something else too, feasts only behind 'ngày': "báo in Thanh Niên 13.8". */
const NAMED_AFTER_DAY =
  'chủ quyền|quốc kỳ|nước nga|thống nhất đất nước|hiến pháp|đoàn kết|thanh niên|quốc gia';
const NAMED_DAY_STARTS = 'chiến quốc độc giải thương chủ nước thống hiến đoàn thanh'
  .split(' ')
  .map((word) => `ngày_${word}`)
  .join(' ');
/** "Ngày Chiến thắng 9/5", "Quốc khánh 2/9": the name belongs to the expression when the day follows. */
const namedDay: Parser = pattern(
  `dịp đại_lễ lễ ${NAMED_DAY_STARTS} chiến_thắng quốc_khánh quốc_tế độc_lập giải_phóng thương_binh`,
  `((?:dịp )?(?:lễ |đại lễ )?(?:(?<=dịp |lễ )kỷ niệm )?(?:ngày )?)(?:${NAMED}|(?<=ngày )(?:${NAMED_AFTER_DAY}))(?: (?:của )?(?:nga|ukraine|mỹ|liên xô|việt nam))?,? \\(?(?:ngày )?(${DAY})[/.-](${MONTH})(?:[/.-](${YEAR}|\\d\\d))?(?![\\d]|[/.-]\\d)\\)?`,
  (match, { text }) => {
    const [full, lead = '', day, month, year] = match;
    // "hai bên thống nhất ngày 12/2" is a verb: a feast has a capital or the word ngày before it.
    const capital = /^\p{Lu}/u.test(text.slice(match.index + lead.length));
    if (!capital && !/(?:ngày|lễ|dịp)\s+$/.test(lead)) return null;
    const open = full.includes('(');
    if (open !== full.endsWith(')')) return null;
    const point: Point = { day: Number(day), month: Number(month), led: true };
    if (year) point.year = yearOf(year);
    return asPoint(match, point);
  },
);

export const feastParsers: readonly Parser[] = [namedDay, feast];
