import type { Expression } from './ranges';

/** "khoảng ngày 27/11", "tầm cuối tháng 3", "gần ngày 9/5": right before the expression, a word of its own. */
const ROUGHLY = /(?:^|[^\p{L}\d])((?:khoảng|tầm|độ chừng|chừng|ước chừng|xấp xỉ) )$/u;
const NEAR = /(?:^|[^\p{L}\d])(gần )$/u;
const LONGEST = 12;

/** Figures alone behind such a word count something ("kiểm soát khoảng 20/11 làng"): a word or a year makes a time. */
function isTime({ piece }: Expression): boolean {
  if (piece.point === undefined) return piece.fixed.type === 'date';
  const { led, year, month, day, endDay, dayPart, feast } = piece.point;
  return (
    led === true ||
    year !== undefined ||
    endDay !== undefined ||
    dayPart !== undefined ||
    feast !== undefined ||
    (month !== undefined && day === undefined)
  );
}

/** Last letters of the approximators: most expressions stand behind none of them. */
const LAST_LETTERS = new Set([...'gmỉn'].map((letter) => letter.charCodeAt(0)));
const BLANK = 32;

function leadIn(lower: string, start: number): string {
  if (lower.charCodeAt(start - 1) !== BLANK || !LAST_LETTERS.has(lower.charCodeAt(start - 2))) return '';
  const before = lower.slice(Math.max(0, start - LONGEST), start);
  const near = lower.startsWith('ngày', start) ? NEAR.exec(before) : null;
  return (ROUGHLY.exec(before) ?? near)?.[1] ?? '';
}

/** Takes the approximator before a date into the expression: what stands "about" a day never contradicts one. */
export function takeApproximations(expressions: readonly Expression[], lower: string): void {
  for (const expression of expressions) {
    const lead = leadIn(lower, expression.start);
    if (lead === '' || !isTime(expression)) continue;
    expression.start -= lead.length;
    const { piece } = expression;
    const held = piece.point ?? piece.fixed;
    held.modifier ??= 'about';
  }
}
