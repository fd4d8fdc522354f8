import { anyWord, everyWord } from '../text/whole-words';

/**
 * The words by which the gate knows a page about the war, without diacritics and in lower case: hurried desks leave the
 * marks out, and one fold makes all spellings alike.
 */

/** Ukraine in the spellings of Vietnamese papers; RFI ("Ucraina") and Nhân Dân ("U-crai-na", "Ki-ép") have their own. */
const UKRAINE = 'ukrain[ae]|ucraina|u-?crai-?na|kiev|kyiv|ki-ep|verkhovna rada|sbu';

/** Ukrainian and Russian forms of a name ("Zaporizhzhia", "Zaporozhye"), and the ways they are misspelt. */
const DONBAS = [
  'donbass?|donetsk|do-nhet-xco?|luhansk|lugansk|lu-gan-xco?|mariupol|azovstal|bakhmut|bakhmout',
  'avdii?vka|avdeevka|pokrovsk|krasnoarmeysk|chasiv yar|severodonetsk|lysychansk|debaltseve|ilovaisk',
];
const OTHER_FRONTS = [
  'kherson|zapori(?:zh|z)h?[zh]*ia|zaporozh[a-z]+|khark(?:ov|iv)|kupyansk|vovchansk|izium|sumy',
  'kursk|belgorod|crimea|crum|eo bien kerch|kerch|bien den',
];
const FAR_FROM_THE_FRONT = 'odess?a|lviv|dnipro|mykolaiv|chernihiv|bucha|irpin';

/** People who are known for this war alone. */
const PEOPLE = 'zelens(?:k?[yi]+|ki)|zelenksy|syrsky|zaluzh?n[yi]+|budanov|umerov|yermak|wagner|prigozhin';

/** What papers tell of this war alone without naming it: the EU counts its packages of sanctions, others do not. */
const OF_THIS_WAR_ALONE = [
  'mh17|nord stream|dong chay phuong bac',
  '(?:thoa thuan|sang kien|hanh lang) ngu coc',
  'goi (?:trung phat|cam van) thu \\d{1,2}',
  'ke hoach (?:hoa binh )?28 diem',
  'lien minh (?:nhung )?(?:nguoi |nuoc )?(?:co )?(?:thien chi|tu nguyen)',
];

/** Whatever names the war by itself. */
export const THEATRE = everyWord(
  UKRAINE,
  ...DONBAS,
  ...OTHER_FRONTS,
  FAR_FROM_THE_FRONT,
  PEOPLE,
  ...OF_THIS_WAR_ALONE,
);

/** Russia's leadership: alone it says little (visits, trade), with the war's words much. */
export const LEADERS = everyWord(
  'putin|kremlin|lavrov|peskov|medvedev|shoigu|gerasimov|belousov|ushakov|dmitriev|medinsky|patrushev|duma',
  // Its ally in Minsk is told of together with it.
  'lukashenko',
);

/** Moscow and the companies by which Russia acts; whether they are there is asked, not how often. */
export const MOSCOW = anyWord('moskva|moscow|mat-?xc?o-?va|matxcova|gazprom|rosneft|lukoil');

/**
 * "Nga" the country, in a text with its marks and capitals. It is a girl's name behind a word for a woman ("cô giáo Nga",
 * also without marks) and behind another name ("Thanh Nga"); not where the word before has its capital from the beginning
 * of a sentence ("Quân Nga") or of a quote, or from "Liên Bang Nga". "Nga Sơn" and "Nga My" are places at home.
 */
const WOMAN_BEFORE =
  '(?<!\\b(?:[Cc]hị|[Cc]ô|[Bb]à|[Ee]m|[Bb]é|[Cc]háu|[Tt]hị|giáo|sĩ|viên|[Mm]ẹ|[Vv]ợ|[Cc]hi|[Cc]o|[Bb]a|[Tt]hi|giao)\\s)';
const NAME_BEFORE = '(?<!(?<!\\bLiên\\s|Lien\\s|^|[.!?:"\'“‘]\\s*)\\p{Lu}\\p{Ll}+\\s)';
const PLACE_BEHIND = '(?!\\s+(?:Sơn|My|Mi|Son)\\b)';
export const RUSSIA = new RegExp(`${WOMAN_BEFORE}${NAME_BEFORE}\\bNga\\b${PLACE_BEHIND}`, 'u');

const FIGHTING = [
  'xung dot|chien su|chien tranh|cuoc chien|giao tranh|chien dich quan su dac biet',
  'tap kich|khong kich|phao kich|oanh tac|tan cong|phan cong|tien cong|dac nhiem',
  'tien tuyen|chien tuyen|mat tran|chien truong|nha may loc dau|kho dau',
];
const ARMS = [
  'ten lua|uav|drone|may bay khong nguoi lai|phong khong|tiem kich|xe tang|khi tai|vu khi',
  'patriot|himars|atacms|tomahawk|storm shadow|dan dao|hat nhan',
];
const TROOPS = 'binh si|quan doi|quan su|linh|thuong vong|lu doan|chi huy|dong vien';
const EXCHANGES = 'tu binh|trao doi tu nhan|tu si|thi the';
const TERRITORY = 'sap nhap|lanh tho|kiem soat|rut quan';
const DIPLOMACY = [
  'ngung ban|dinh chien|hoa dam|ngu coc|dam phan|hoa binh|dien dam|thuong dinh|hoi dam',
  'bao dam an ninh|dam bao an ninh',
];
/** Aid to Ukraine, and sanctions with the tankers that get round them. */
const ALLIES = 'trung phat|vien tro|khoan vay|(?:ham doi|doi tau) bong (?:toi|dem|ma)|ho tro ukraine';

/** What is told of any war; where one of its parties is named, of this one. */
export const CONFLICT = everyWord(...FIGHTING, ...ARMS, TROOPS, EXCHANGES, TERRITORY, ...DIPLOMACY, ALLIES);

const STATESMEN =
  'trump|biden|witkoff|kushner|rubio|vance|kellogg|merz|macron|starmer|rutte|leyen|erdogan|orban';
const POWERS = 'nato|eu|lien minh chau au|chau au|phuong tay|nha trang|washington|my';
/** Where both sides, or one of them and Washington, met. */
const MEETING_PLACES = 'istanbul|alaska|anchorage|budapest|abu dhabi|geneva|riyadh|jeddah|minsk';

/** Whom Russia and Ukraine talk with, and where. */
export const COUNTERPARTS = everyWord(STATESMEN, POWERS, MEETING_PLACES);

const SPORT = [
  'bong da|cau thu|tay vot|quan vot|tennis|ban ket|chung ket|tu ket|vong loai|vong bang|tran thang',
  'hlv|huan luyen vien|doi tuyen|huy chuong|vdv|ty so|ti so|ghi ban|san co|vo si|boxing|mma|usyk',
  'v-league|world cup|euro 20\\d\\d|champions league|premier league|ngoai hang anh',
  'grand slam|wimbledon|roland garros|us open|olympic',
];
const SHOWS = 'hoa hau|tour|showbiz|dien vien|ca si|phim';
const PASTIMES = 'tu vi|hoang dao|con giap|xo so|lich am|du lich|du khach';

/**
 * Sport, horoscopes, travel, prizes and shows use the war's words for other things ("tay vợt Ukraine", "trận chiến").
 * Not "trận đấu": without marks it is an oil spill.
 */
export const LEISURE = everyWord(...SPORT, SHOWS, PASTIMES);
