import { each } from './problem';

/** One party's words for the war, for the other side or for taking a place; see "Neutrality" in the design. */
const LOADED: RegExp[] = [
  /giải phóng/iu,
  /xâm (?:lược|lăng|chiếm)/iu,
  /quân (?:thù|địch|giặc)/iu,
  /kẻ (?:thù|xâm lược|khủng bố)/iu,
  /phát xít|quốc xã|tân quốc xã/iu,
  /bù nhìn|tay sai|ngụy quyền/iu,
  /tạm chiếm|chiếm đóng/iu,
  /chiến dịch quân sự đặc biệt/iu,
  /\bliberat|\binvad|\binvasion|\baggressor|\bterrorist state|\bnazi|\bpuppet|\bregime\b|\boccupied\b|\bspecial military operation/iu,
  /(?<!\p{L})(?:bịa đặt|dối trá|sai sự thật|tin giả|thảm sát)(?!\p{L})/iu,
];
/** A party's term may stand in quotation marks. */
const QUOTED = /["“”'‘’«»][^"“”'‘’«»]*["“”'‘’«»]/gu;

/** Words that take a side, outside quotation marks, in titles and summaries of both languages. */
export const wording = each(({ title, summary }) =>
  [title.vi, title.en, summary.vi, summary.en]
    .filter((text) => text !== undefined)
    .map((text) => text.replace(QUOTED, ''))
    .flatMap((text) => LOADED.map((loaded) => loaded.exec(text)?.[0]).filter((found) => found !== undefined))
    .map((found) => `loaded wording: "${found}"`),
);
