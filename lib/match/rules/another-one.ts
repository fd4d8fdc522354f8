/** What is counted in a row: "vòng hai", "lần trước". */
const SERIES = '(?:lần|vòng|đợt|cuộc)';
/** The one after it, when the text has told of one. */
const FOLLOWING = 'tiếp theo|kế tiếp';
const COMING = `${FOLLOWING}|sắp tới|tới đây|lần (?:sau|tới)`;
const FORMER = `${SERIES} (?:trước|cuối)`;

const words = (pattern: string): RegExp => new RegExp(`(?<!\\p{L})(?:${pattern})(?!\\p{L})`, 'iu');

/** "vòng đàm phán tiếp theo", "lần tới": the one that lies ahead. */
export const COMING_ONE = words(COMING);
/** "lần trước", "vòng cuối": one before the one that is news. */
export const FORMER_ONE = words(FORMER);
/** Either of them, or any other: "trước đó", "một cuộc gặp khác". */
export const ANOTHER_ONE = words(`${COMING}|${FORMER}|trước đó|khác`);
/** A noun of a happening followed by these names a new one: "cuộc gặp mới", "vòng đàm phán kế tiếp". */
export const NEW_ONE = `(?:mới|${FOLLOWING})`;
/** Beside the one told: "Trước đó, ngày 1/3 …", "vòng hai diễn ra ngày 10/4", "lần nói chuyện trước". */
export const ONE_BESIDE = new RegExp(
  `^[^\\p{L}]*(?:trước đó|sau đó|tiếp đó)|(?<!\\p{L})${SERIES}(?:\\s+\\p{L}+){0,2}\\s+(?:trước|sau|${FOLLOWING}|hai|ba|tư|cuối)(?!\\p{L})`,
  'iu',
);
