const WORDS = /[\p{L}\p{N}]+/gu;
const UPPER = /^\p{Lu}/u;
const HAS_LOWER = /\p{Ll}/u;
const ACRONYM = /^[\p{Lu}\p{N}.&]{1,3}$/u;

/**
 * Whether the text writes a form with the capitals that make it a name. The first word that the form writes with a
 * capital must have one in the text ("Nga", not "nga"); later ones may lack it, for papers write "Nhà trắng".
 * Acronyms of up to three signs stand in capitals ("EU", "HUR").
 */
export function writtenAsName(form: string, written: string): boolean {
  if (ACRONYM.test(form)) return !HAS_LOWER.test(written);
  const inForm = form.match(WORDS) ?? [];
  const inText = written.match(WORDS) ?? [];
  const capital = inForm.findIndex((word) => UPPER.test(word));
  return capital < 0 || UPPER.test(inText[capital] ?? '');
}

/** Letters in capitals only, such as a headline of the older layouts: "NGA VÀ UKRAINE TRAO ĐỔI TÙ BINH". */
export const isUpperCase = (text: string): boolean => UPPER.test(text) && !HAS_LOWER.test(text);
