const MARKS = /[\u0300-\u036f]/g;
const folded = new Map<string, string>();

function foldSign(sign: string): string {
  const known = folded.get(sign);
  if (known !== undefined) return known;
  const bare = sign.normalize('NFD').replace(MARKS, '').replace(/[đĐ]/g, 'd').toLowerCase();
  // Length-preserving: a sign whose bare form is longer or shorter than itself stays as it is.
  const result = bare.length === sign.length ? bare : sign;
  folded.set(sign, result);
  return result;
}

/**
 * Lower case without diacritics ("Tổng thống" → "tong thong", "Đức" → "duc"). On NFC text every offset stays: the
 * result has the length of the argument.
 */
export const foldAccents = (text: string): string =>
  text.replace(/[^\u0000-\u007f]/g, foldSign).toLowerCase();

/**
 * Lower case with the length of the argument: İ is the one sign whose small form is longer (Unicode, SpecialCasing), and
 * becomes a plain i.
 */
export function lowerCase(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text.replaceAll('İ', 'i').toLowerCase();
}

/** Tone marks that stand on the other vowel in the old placement: oà → òa, uý → úy. */
const OLD_PLACEMENT: readonly [string, string][] = [
  ['oà', 'òa'],
  ['oá', 'óa'],
  ['oả', 'ỏa'],
  ['oã', 'õa'],
  ['oạ', 'ọa'],
  ['oè', 'òe'],
  ['oé', 'óe'],
  ['oẻ', 'ỏe'],
  ['oẽ', 'õe'],
  ['oẹ', 'ọe'],
  ['uỳ', 'ùy'],
  ['uý', 'úy'],
  ['uỷ', 'ủy'],
  ['uỹ', 'ũy'],
  ['uỵ', 'ụy'],
];
const OLD = new Map(OLD_PLACEMENT);
/** Only where the syllable ends: "hoà" has two spellings, "hoàn" has one; "quý" keeps its mark. */
const MOVABLE = new RegExp(`(?<!q)(?:${OLD_PLACEMENT.map(([modern]) => modern).join('|')})(?!\\p{L})`, 'gu');

/** One spelling for both tone placements (hoà and hòa → hòa); lower case NFC in, same length out. */
export const oneTonePlacement = (text: string): string =>
  text.replace(MOVABLE, (pair) => OLD.get(pair) ?? pair);
