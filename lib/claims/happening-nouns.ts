/**
 * Nouns at the head of a happening's name ("cuộc gặp", "vòng đàm phán", "hội nghị"), as alternatives of a pattern; each
 * rule that reads them adds what it alone needs.
 */
export const HAPPENING = 'cuộc|hội nghị|thượng đỉnh|vòng|đợt|vụ';
/** The same for what is agreed; both spellings are written. */
export const AGREEMENT = 'thỏa thuận|thoả thuận';
/** A happening that a text may come back to by its noun alone. */
export const KNOWN_HAPPENING = `${HAPPENING}|${AGREEMENT}|phiên`;
