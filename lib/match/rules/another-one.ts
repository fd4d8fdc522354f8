import { either } from '../../text/either';
import { patternOf, WORD_END, WORD_START } from '../../text/pattern';

/** What is counted in a row: "vòng hai", "lần trước". */
const SERIES = '(?:lần|vòng|đợt|cuộc)';
/** The one after it, when the text has told of one. */
const FOLLOWING = 'tiếp theo|kế tiếp';
const COMING = `${FOLLOWING}|sắp tới|tới đây|lần (?:sau|tới)`;
const FORMER = `${SERIES} (?:trước|cuối)`;

const words = (pattern: string): RegExp => patternOf(WORD_START, either(pattern), WORD_END);

/** "vòng đàm phán tiếp theo", "lần tới": the one that lies ahead. */
export const COMING_ONE = words(COMING);
/** "lần trước", "vòng cuối": one before the one that is news. */
export const FORMER_ONE = words(FORMER);
/** Either of them, or any other: "trước đó", "một cuộc gặp khác". */
export const ANOTHER_ONE = words(`${COMING}|${FORMER}|trước đó|khác`);
/** A noun of a happening followed by these names a new one: "cuộc gặp mới", "vòng đàm phán kế tiếp". */
export const NEW_ONE = `(?:mới|${FOLLOWING})`;
/** At the head of a clause: "Trước đó, ngày 1/3 …". */
const AT_HEAD = '^[^\\p{L}]*(?:trước đó|sau đó|tiếp đó)';
/** Which of a series, behind at most two words of what it is: "vòng đàm phán hai", "lần nói chuyện trước". */
const WHICH = `(?:trước|sau|${FOLLOWING}|hai|ba|tư|cuối)`;
const OF_SERIES = `${WORD_START}${SERIES}(?:\\s+\\p{L}+){0,2}\\s+${WHICH}${WORD_END}`;
/** Beside the one told: "Trước đó, ngày 1/3 …", "vòng hai diễn ra ngày 10/4", "lần nói chuyện trước". */
export const ONE_BESIDE = patternOf(`${AT_HEAD}|${OF_SERIES}`);
