import { either } from '../../text/either';
import { patternOf, WORD_END, WORD_START } from '../../text/pattern';

const ABOUT = '(?:(?:tới|đến|khoảng|gần|hơn|trên)\\s+)*';
/** "Cơ sở này chiếm 3% sản lượng": what something is, told beside what happened to it. */
const SHARE = patternOf(WORD_START, 'chiếm\\s+', ABOUT, '\\d[\\d.,]*\\s?%');

/** "một trong những", "một", "các", or none. */
const ONE_OF = '(?:một\\s+(?:trong\\s+)?)?(?:những\\s+|các\\s+)?';
/** "Trao đổi tù binh là lĩnh vực hợp tác hiếm hoi": what is so at any time. */
const FIELD = patternOf(WORD_START, '(?:là|vẫn là)\\s+', ONE_OF, either('lĩnh vực|kênh'), WORD_END);

/** Whether a clause describes and tells no happening of its own. */
export const isGeneral = (words: string): boolean => SHARE.test(words) || FIELD.test(words);
