/**
 * Verbs by which papers put words into somebody's mouth, as alternatives of a pattern; each rule that reads them adds
 * what it alone needs.
 */
export const SAYING_VERBS = 'nói|cho biết|tuyên bố|thông báo|khẳng định|xác nhận';
