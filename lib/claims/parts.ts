import type { Span } from '../text/span';
import { KNOWN_HAPPENING } from './happening-nouns';
import { SAYING_VERBS } from './saying-verbs';

/**
 * Words behind which a clause may tell a second happening: "sau khi các nhà lãnh đạo họp tại Paris", "thông báo, nước này
 * sẽ bàn với Anh tại London", "kể từ cuộc tranh cãi trong Phòng Bầu dục", "một ngày sau chiến dịch Mạng nhện".
 */
const LEADS: readonly RegExp[] = [
  /(?<!\p{L})(?:sau khi|trước khi|kể từ khi|từ khi|ngay khi|trong khi|khi|trong bối cảnh)\s+/giu,
  new RegExp(`(?<!\\p{L})(?:${SAYING_VERBS}|công bố|cho rằng)(?:\\s+rằng)?,?\\s+`, 'giu'),
  new RegExp(
    `(?<!\\p{L})(?:sau|trước|kể từ|từ|thềm|đáp trả|trả đũa|nối tiếp|tiếp nối|kết quả|của|về|với|tới|trong|tại|vào|vì|do|nhờ|và|là|qua|cho|khỏi|việc)\\s+(?=(?:các |những |hai |một )?(?:${KNOWN_HAPPENING}|chiến dịch|đòn|trận|lệnh|chuyến|buổi|việc|lễ|kết quả)\\s)`,
    'giu',
  ),
  /[,;]\s+|(?<!\p{L})(?:rồi|còn|đồng thời)\s+/giu,
];
/** Where such a happening ends: a comma (unless the words behind it go on about it), a new predicate, the clause. */
const END =
  /,\s+(?!(?:khi|nơi|do|với|trong đó|vốn|nhằm|để|bang|tỉnh|thành phố|thủ đô|khai mạc|diễn ra)\s)|;|\s(?:là|nhưng|song|nên)\s|[“"”]/u;
/** Shorter stretches tell nothing of their own, and what is nearly the whole clause is the clause. In UTF-16 units. */
const SHORTEST = 15;
const NEARLY_ALL = 0.85;
/** A clause with more would be a list. */
const MOST = 8;

const startsBehind = (lead: RegExp, body: string): number[] =>
  [...body.matchAll(lead)].map((match) => match.index + match[0].length);

/** Stretches of a clause that may tell a happening of their own, in reading order; they may overlap. */
export function partsOf(text: string, clause: Span): Span[] {
  const body = text.slice(clause.start, clause.end);
  const found = new Map<string, Span>();
  const last = body.replace(/[.!?…\s]+$/u, '').length;
  const add = (from: number, end: number): void => {
    const length = end - from;
    if (length < SHORTEST || length > NEARLY_ALL * body.length) return;
    found.set(`${from}-${end}`, { start: clause.start + from, end: clause.start + end });
  };
  for (const from of [0, ...LEADS.flatMap((lead) => startsBehind(lead, body))]) {
    const end = END.exec(body.slice(from));
    add(from, end ? from + end.index : last);
  }
  return [...found.values()].slice(0, MOST).sort((a, b) => a.start - b.start || b.end - a.end);
}
