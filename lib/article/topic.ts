import { foldAccents } from '../text/fold';

/**
 * How much a text speaks of the war between Russia and Ukraine, from its words alone (no DOM, any language of our
 * readers). Words are compared without diacritics, so that NFD and unaccented text count alike.
 */

/**
 * Ukraine, its people and the places of the fighting, in the spellings of Vietnamese papers (RFI and Nhân Dân have their
 * own), and what papers tell of this war alone without naming it: the grain deal, the EU's numbered packages of
 * sanctions, the plan of 28 points, the coalition of the willing.
 */
export const THEATRE =
  /\b(?:ukrain[ae]|ucraina|u-?crai-?na|kiev|kyiv|ki-ep|zelens(?:k?[yi]+|ki)|zelenksy|donetsk|do-nhet-xco?|luhansk|lugansk|lu-gan-xco?|donbass?|kherson|zapori(?:zh|z)h?[zh]*ia|zaporozh[a-z]+|khark(?:ov|iv)|crimea|crum|mariupol|azovstal|bakhmut|bakhmout|avdii?vka|avdeevka|kursk|belgorod|odess?a|kupyansk|pokrovsk|krasnoarmeysk|chasiv yar|severodonetsk|lysychansk|debaltseve|ilovaisk|sumy|lviv|dnipro|mykolaiv|chernihiv|vovchansk|izium|bucha|irpin|eo bien kerch|kerch|wagner|prigozhin|bien den|mh17|syrsky|zaluzh?n[yi]+|budanov|umerov|yermak|nord stream|dong chay phuong bac|verkhovna rada|sbu|(?:thoa thuan|sang kien|hanh lang) ngu coc|goi (?:trung phat|cam van) thu \d{1,2}|ke hoach (?:hoa binh )?28 diem|lien minh (?:nhung )?(?:nguoi |nuoc )?(?:co )?(?:thien chi|tu nguyen))\b/g;

/** Russia's leadership: alone it says little (visits, trade), with the war's words much. */
const LEADERS =
  /\b(?:putin|kremlin|lavrov|peskov|medvedev|shoigu|gerasimov|belousov|ushakov|dmitriev|medinsky|lukashenko|patrushev|duma)\b/g;

/** Moscow and the companies by which Russia acts. */
const MOSCOW = /\b(?:moskva|moscow|mat-?xc?o-?va|matxcova|gazprom|rosneft|lukoil)\b/;

const CONFLICT =
  /\b(?:xung dot|chien su|chien tranh|cuoc chien|giao tranh|ngung ban|dinh chien|hoa dam|ngu coc|dam phan|hoa binh|tap kich|khong kich|phao kich|oanh tac|tan cong|phan cong|tien cong|tien tuyen|chien tuyen|mat tran|chien truong|ten lua|uav|drone|may bay khong nguoi lai|phong khong|tiem kich|xe tang|khi tai|vu khi|patriot|himars|atacms|tomahawk|storm shadow|dan dao|hat nhan|tu binh|trao doi tu nhan|tu si|thi the|binh si|quan doi|quan su|linh|thuong vong|trung phat|vien tro|khoan vay|bao dam an ninh|dam bao an ninh|sap nhap|lanh tho|dien dam|thuong dinh|hoi dam|kiem soat|rut quan|dong vien|dac nhiem|nha may loc dau|kho dau|(?:ham doi|doi tau) bong (?:toi|dem|ma)|ho tro ukraine|lu doan|chi huy|chien dich quan su dac biet)\b/g;

const COUNTERPARTS =
  /\b(?:trump|biden|witkoff|kushner|rubio|vance|kellogg|nato|eu|lien minh chau au|chau au|phuong tay|nha trang|washington|merz|macron|starmer|rutte|leyen|erdogan|orban|istanbul|alaska|anchorage|budapest|abu dhabi|geneva|riyadh|jeddah|minsk|my)\b/g;

/** Sport, horoscopes, travel, prizes and shows use the war's words for other things ("tay vợt Ukraine", "trận chiến"). Not "trận đấu": without marks it is an oil spill. */
const LEISURE =
  /\b(?:bong da|cau thu|tay vot|quan vot|tennis|ban ket|chung ket|tu ket|vong loai|vong bang|tran thang|hlv|huan luyen vien|doi tuyen|v-league|world cup|euro 20\d\d|champions league|premier league|ngoai hang anh|grand slam|wimbledon|roland garros|us open|huy chuong|olympic|vdv|hoa hau|tu vi|hoang dao|con giap|xo so|lich am|du lich|du khach|tour|showbiz|dien vien|ca si|phim|ty so|ti so|ghi ban|san co|vo si|boxing|mma|usyk)\b/g;

/** "Nga" the country; the girl's name follows another name, or a word for a woman ("Nguyễn Thị Nga", "cô giáo Nga"). */
const RUSSIA =
  /(?<!\b(?:[Cc]hị|[Cc]ô|[Bb]à|[Ee]m|[Bb]é|[Cc]háu|[Tt]hị|giáo|sĩ|viên|[Mm]ẹ|[Vv]ợ|[Cc]hi|[Cc]o|[Bb]a|[Tt]hi|giao)\s)(?<!(?<!\bLiên\s|Lien\s|^|[.!?:"'“‘]\s*)\p{Lu}\p{Ll}+\s)\bNga\b(?!\s+(?:Sơn|My|Mi|Son)\b)/u;

/** How many different words of a global expression a text holds. */
export const distinct = (text: string, words: RegExp): number => new Set(text.match(words)).size;

/** A text as the scores read it. */
export interface TopicText {
  /** Without diacritics, in lower case; offsets are those of the composed (NFC) text. */
  folded: string;
  /** How many of their words are in it. */
  theatre: number;
  leaders: number;
  /** Moscow, Russia or one of its companies is named. */
  state: boolean;
}

/** Counts the words of a text (original case, NFC or NFD) that say whom it is about. */
export function readTopic(text: string): TopicText {
  const composed = text.normalize('NFC');
  const folded = foldAccents(composed);
  return {
    folded,
    theatre: distinct(folded, THEATRE),
    leaders: distinct(folded, LEADERS),
    state: MOSCOW.test(folded) || RUSSIA.test(composed),
  };
}

/**
 * How much the words are about the war; 0 without a party, about 1 with many words, below 0 for sport. One party is
 * named by the theatre, its leaders or the country; what the text says of it decides. "Ukraine" with Russia or a word
 * of war is enough, leaders need a word of war, the bare country needs more of them.
 */
export function weigh({ folded, theatre, leaders, state }: TopicText): number {
  const russian = Math.min(leaders, 2) * 0.15 + (state ? 0.15 : 0);
  // Most pages name no party: they are spared the other words.
  if (theatre === 0 && russian === 0) return 0;
  const named = theatre > 0 ? 0.35 + 0.1 * Math.min(theatre - 1, 3) : 0;
  const war = Math.min(distinct(folded, CONFLICT), 4) * (theatre > 0 ? 0.15 : 0.08);
  const diplomacy = Math.min(distinct(folded, COUNTERPARTS), 2) * (leaders > 0 || theatre > 0 ? 0.07 : 0.04);
  return named + russian + war + diplomacy - distinct(folded, LEISURE) * 0.3;
}

/** From this weight of title and lead on a page is worth analysing: the gate rather lets a border case through. */
export const WORTH_ANALYSING = 0.2;
