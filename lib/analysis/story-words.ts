import { either } from '../text/either';
import { anyWord, everyWord } from '../text/whole-words';

/** The words by which a story is known to be about the war, without diacritics and in lower case. */

const PRESSURE = [
  'trung phat|dong bang|tich thu|chiem doat|suc ep|tran gia (?:dau|\\d)|han chot|toi hau thu',
  'rosneft|lukoil|dau nga|khi dot nga|chan bat|(?:ham doi|doi tau) bong (?:toi|dem|ma)',
  // The bank's messages, and not the singer
  '(?<!taylor )swift',
];
const NEIGHBOURS = 'xam nhap|xam pham|khong phan|ba lan|phan lan|romania|litva|latvia|estonia|moldova';
const THREATS = [
  'hoc thuyet hat nhan|(?:hat nhan|vu khi) (?:chien thuat|phi chien luoc)|oreshnik',
  'am sat|gay chien|ung chien|thoi chien|tham chien|icc',
];

/**
 * What the war does outside the theatre: sanctions and seized ships, drones over neighbours, killed generals, threats
 * between Russia and Europe, terms set to Russia.
 */
export const ABROAD = everyWord(...PRESSURE, NEIGHBOURS, ...THREATS);

/** Up to so many words between two. */
const upTo = (words: number): string => `(?:\\S+ ){0,${words}}`;

/** What makes the war of "Nga" or "Moskva" that follows: "trừng phạt ngành dầu Nga", "ông Witkoff đến Nga". */
const BEFORE_RUSSIA = either(
  `trung phat ${upTo(3)}`,
  '(?:chien tranh|xung dot) voi ',
  `khi dot ${upTo(2)}`,
  `(?:witkoff|kushner) ${upTo(5)}`,
  'dau |uav |drone |ten lua |tuong ',
);

/** The same said of Russia in one breath, and what is said of it alone. */
export const OF_RUSSIA = anyWord(
  'goi trung phat|lenh bat (?:ong |tong thong )?putin|quan nga',
  '(?:thuong dinh|dam phan|hoi dam) (?:my ?[-–] ?nga|nga ?[-–] ?my)',
  `nga (?:ban ha|danh chan|ha) ${upTo(3)}(?:uav|drone|may bay khong nguoi lai)`,
  `${BEFORE_RUSSIA}(?:nga|moskva|moscow)`,
);

/**
 * What Moscow and Washington talk about has been the war since 2025, and what Moscow and Europe's great powers talk about
 * since 2022, whether a headline says so or not.
 */
export const TALKS = anyWord(
  'thuong dinh|dien dam|hoi dam|dam phan|doi thoai|thao luan|hoi nghi|dac phai vien|that vong|kien nhan',
  // To meet; not "gấp đôi", "gấp 3" (twice, threefold) nor "gấp rút" (in haste), which are one without marks
  'gap(?! (?:doi|ba|rut|nhieu|\\d))',
  // "Phù hợp" (fitting) holds the same syllable
  '(?:cuoc|nhom) hop|(?<!phu )hop (?:kin|tai|voi|bao)',
);
export const WESTERN = anyWord('trump|witkoff|kushner|washington|nha trang|macron|scholz|merz|chau au');

/** Crimes and fates of people from Ukraine that papers tell without the war. */
export const PRIVATE = everyWord(
  'co gai|nguoi mau|phu nu|ba xa|xa sung|sat hai|dam chet|hung thu|tai phiet|trieu phu|thu mon|the xanh',
);

const MIDDLE_EAST = 'iran|israel|gaza|trung dong|hormuz|syria|hoi dong hoa binh';
/** What they do with Moscow is mostly trade; "giờ Việt Nam" is the zone in which stories of the war tell an hour too. */
const ASIA =
  '(?<!gio )viet nam|an do|trung quoc|bac kinh|ong tap|trieu tien|han quoc|nhat ban|kazakhstan|kuril';
const OTHER_PLACES = 'venezuela|cuba|greenland|mali|dong usd|g7|g20|nobel|sinh nhat';
/** Arms control and nuclear fuel; tactical weapons are a threat of this war. */
const ATOM = [
  'new start',
  '(?:thu|hiep uoc|vu khi|nhien lieu)(?: nghiem)?(?: vu khi)? hat nhan(?! (?:chien thuat|phi chien luoc))',
];

/** Russia's other business, and other wars: they count as long as Ukraine is not named. */
export const ELSEWHERE = everyWord(MIDDLE_EAST, ASIA, OTHER_PLACES, ...ATOM);

/** Wars told in the same words: a story about one of them often names Ukraine beside it. */
export const OTHER_WARS = everyWord(
  'iran|israel|gaza|hamas|hezbollah|lebanon|hormuz|venezuela|syria|campuchia',
);
