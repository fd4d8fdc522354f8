import type { ConflictVerdict } from '../eval/news-verdicts';

const OUTLETS: Record<string, string> = {
  'thanhnien.vn': 'Thanh Niên',
  'tuoitre.vn': 'Tuổi Trẻ',
  'vnexpress.net': 'VnExpress',
  'dantri.com.vn': 'Dân trí',
  'plo.vn': 'Pháp Luật TP.HCM',
};

const outletOf = (url: string): string => {
  const host = new URL(url).hostname.replace(/^www\./, '');
  return OUTLETS[host] ?? host;
};

/** '2026-01-23' → '23/1/2026' */
const dayOf = (day: string): string => {
  const [year, month, date] = day.split('-').map(Number);
  return `${date}/${month}/${year}`;
};

const isDay = (value: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(value);
const valueOf = (value: string): string =>
  isDay(value) ? dayOf(value) : /^\d{4,}$/.test(value) ? Number(value).toLocaleString('vi') : value;

/** The war's day counter may lag a day in the morning; both numbers are the calendar's. */
function knownOf({ kind, known }: ConflictVerdict): string {
  const count = Number(known);
  return kind === 'ordinal' ? `${valueOf(String(count - 1))} – ${valueOf(known)}` : valueOf(known);
}

const KINDS: Record<string, string> = {
  ordinal: 'ngày thứ … của chiến sự · day of the war',
  date: 'ngày · date',
  figure: 'số liệu · figure',
  weekday: 'thứ · weekday',
  duration: 'thời gian · length of time',
  role: 'chức danh · office',
  place: 'nơi · place',
};

const link = (url: string): string => `[${outletOf(url)}](${url})`;

function row(verdict: ConflictVerdict): string {
  const page = `[${outletOf(verdict.url)}, ${dayOf(verdict.published)}](${verdict.url})`;
  const basis = verdict.against?.map(link).join(', ') ?? 'lịch (24/2/2022 là ngày 1) · calendar';
  return `| ${[page, KINDS[verdict.kind] ?? verdict.kind, valueOf(verdict.claimed), knownOf(verdict), basis].join(' | ')} |`;
}

/** docs/found.md from the verdicts: the slips that two readings confirmed, oldest page first. */
export function foundPage(verdicts: readonly ConflictVerdict[]): string {
  const slips = verdicts
    .filter(({ verdict }) => verdict === 'slip')
    .sort((a, b) => (a.published < b.published ? -1 : 1));
  const read = [...new Set(slips.map(({ readOn }) => dayOf(readOn)))].join(', ');
  return `# Chỗ khác nhau đã gặp · Differences found

Tiêu đề hoặc sapo của những trang sau ghi một giá trị khác với lịch hoặc với bản tin của báo khác, như đã đọc ngày ${read}
trong bản lưu của trang. Trang có thể đã được sửa từ đó. Mỗi chỗ được đọc hai lần. Nhầm lẫn ai cũng có; danh sách chỉ
để thử công cụ. Mong được đính chính: mở một issue kèm đường dẫn.

Title or lead of these pages gives a value that differs from the calendar or from what other papers reported, as read on
${read} in a stored copy of the page. The page may have been mended since. Each was read twice. Everybody slips; the list
only tests the tool. Corrections welcome: open an issue with the link.

| Trang · page | loại · kind | trang ghi · page has | bên kia · beside it | căn cứ · by |
|---|---|---|---|---|
${slips.map(row).join('\n')}

${slips.length} chỗ · differences. Made by \`npm run found\` from tests/gold/news-verdicts.jsonl.
`;
}
