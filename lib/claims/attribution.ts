import type { EntityMention } from '../entities/types';
import type { Span } from '../text/span';

const VERBS =
  '(?:cho biết|nói|tuyên bố|khẳng định|cho rằng|thông báo|xác nhận|nhấn mạnh|cáo buộc|đưa tin|dẫn lời|tố|viết|cảnh báo|công bố)';
const AFTER = new RegExp(
  `^\\s*(?:\\(\\p{Lu}+\\)\\s*)?(?:ngày|hôm|tối|sáng|đêm|chiều)?[^.,;:]{0,24}${VERBS}(?!\\p{L})`,
  'iu',
);
const BEFORE = /(?:^|[^\p{L}])(?:theo|dẫn lời|dẫn nguồn|trích lời|theo lời)\s+(?:\p{L}+\s+){0,4}$/iu;

/** Who is named as saying the clause: "theo TASS", "Bộ Quốc phòng Nga cho biết"; null when the paper says it itself. */
export function attributionOf(text: string, clause: Span, mentions: readonly EntityMention[]): string | null {
  for (const mention of mentions) {
    if (mention.start < clause.start || mention.end > clause.end) continue;
    const before = text.slice(Math.max(clause.start, mention.start - 40), mention.start);
    const after = text.slice(mention.end, Math.min(clause.end, mention.end + 60));
    if (BEFORE.test(before) || AFTER.test(after)) return mention.entity;
  }
  return null;
}

const QUOTE_OPENS = /[“"«‘]/g;

/** Whether the whole clause stands inside quotation marks: somebody else's words. */
export function isQuotation(text: string, clause: Span): boolean {
  const first = text.charAt(clause.start);
  const body = text.slice(clause.start, clause.end);
  return /[“"«]/.test(first) && (body.match(QUOTE_OPENS)?.length ?? 0) >= 1 && /["”»][.,]?$/.test(body);
}
