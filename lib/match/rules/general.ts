/** "Cơ sở này chiếm 3% sản lượng": what something is, told beside what happened to it. */
const SHARE = /(?<!\p{L})chiếm\s+(?:(?:tới|đến|khoảng|gần|hơn|trên)\s+)*\d[\d.,]*\s?%/iu;
/** "Trao đổi tù binh là lĩnh vực hợp tác hiếm hoi": what is so at any time. */
const FIELD =
  /(?<!\p{L})(?:là|vẫn là)\s+(?:một\s+(?:trong\s+)?)?(?:những\s+|các\s+)?(?:lĩnh vực|kênh)(?!\p{L})/iu;

/** Whether a clause describes and tells no happening of its own. */
export const isGeneral = (words: string): boolean => SHARE.test(words) || FIELD.test(words);
