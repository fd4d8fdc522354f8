import { either } from './either';

const whole = (lists: readonly string[]): string => `\\b${either(...lists)}\\b`;

/** Any whole word of these lists (see `either`), in a text without diacritics: "\b" knows no other letters. */
export const anyWord = (...lists: readonly string[]): RegExp => new RegExp(whole(lists));

/** As `anyWord`, every one of them, to be counted. */
export const everyWord = (...lists: readonly string[]): RegExp => new RegExp(whole(lists), 'g');
