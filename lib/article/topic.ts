import { foldAccents } from '../text/fold';

/**
 * How much a text speaks of the war between Russia and Ukraine, from its words alone (no DOM, any language of our
 * readers). Words are compared without diacritics, so that NFD and unaccented text count alike.
 */

/** Ukraine, its people and the places of the fighting, in the spellings of Vietnamese papers (RFI and Nhân Dân have their own). */
const THEATRE =
  /\b(?:ukrain[ae]|ucraina|u-?crai-?na|kiev|kyiv|ki-ep|zelens(?:k?[yi]+|ki)|zelenksy|donetsk|do-nhet-xco?|luhansk|lugansk|lu-gan-xco?|donbass?|kherson|zapori(?:zh|z)h?[zh]*ia|zaporozh[a-z]+|khark(?:ov|iv)|crimea|crum|mariupol|azovstal|bakhmut|bakhmout|avdii?vka|avdeevka|kursk|belgorod|odess?a|kupyansk|pokrovsk|krasnoarmeysk|chasiv yar|severodonetsk|lysychansk|debaltseve|ilovaisk|sumy|lviv|dnipro|mykolaiv|chernihiv|vovchansk|izium|bucha|irpin|eo bien kerch|kerch|wagner|prigozhin|bien den|mh17|syrsky|zaluzh?n[yi]+|budanov|umerov|yermak|nord stream|dong chay phuong bac|verkhovna rada)\b/g;

/** Russia's leadership: alone it says little (visits, trade), with the war's words much. */
const LEADERS =
  /\b(?:putin|kremlin|lavrov|peskov|medvedev|shoigu|gerasimov|belousov|ushakov|dmitriev|medinsky|lukashenko|patrushev|duma)\b/g;

const CAPITAL = /\b(?:moskva|moscow|mat-?xc?o-?va|matxcova)\b/g;

const CONFLICT =
  /\b(?:xung dot|chien su|chien tranh|cuoc chien|giao tranh|ngung ban|dinh chien|hoa dam|ngu coc|dam phan|hoa binh|tap kich|khong kich|phao kich|oanh tac|tan cong|phan cong|tien cong|tien tuyen|chien tuyen|mat tran|chien truong|ten lua|uav|drone|may bay khong nguoi lai|phong khong|tiem kich|xe tang|khi tai|vu khi|dan dao|hat nhan|tu binh|tu si|thi the|binh si|quan doi|quan su|linh|thuong vong|trung phat|vien tro|bao dam an ninh|dam bao an ninh|sap nhap|lanh tho|dien dam|thuong dinh|hoi dam|kiem soat|rut quan|dong vien|dac nhiem|nha may loc dau|kho dau|doi tau bong toi|chien dich quan su dac biet)\b/g;

const COUNTERPARTS =
  /\b(?:trump|biden|witkoff|kushner|rubio|vance|kellogg|nato|eu|lien minh chau au|chau au|phuong tay|nha trang|washington|merz|macron|starmer|rutte|leyen|erdogan|orban|istanbul|alaska|anchorage|budapest|abu dhabi|geneva|riyadh|jeddah|minsk|my)\b/g;

/** Sport, horoscopes, travel, prizes and shows use the war's words for other things ("tay vợt Ukraine", "trận chiến"). */
const LEISURE =
  /\b(?:bong da|cau thu|tay vot|quan vot|tennis|tran dau|ban ket|chung ket|tu ket|vong loai|vong bang|tran thang|hlv|huan luyen vien|doi tuyen|v-league|world cup|euro 20\d\d|champions league|premier league|ngoai hang anh|grand slam|wimbledon|roland garros|us open|huy chuong|olympic|vdv|hoa hau|tu vi|hoang dao|con giap|xo so|lich am|du lich|du khach|tour|showbiz|dien vien|ca si|phim|ty so|ti so|ghi ban|san co|vo si|boxing|mma|usyk)\b/g;

/** "Nga" the country; the girl's name follows another name, or a word for a woman ("Nguyễn Thị Nga", "cô giáo Nga"). */
const RUSSIA =
  /(?<!\b(?:[Cc]hị|[Cc]ô|[Bb]à|[Ee]m|[Bb]é|[Cc]háu|[Tt]hị|giáo|sĩ|viên|[Mm]ẹ|[Vv]ợ|[Cc]hi|[Cc]o|[Bb]a|[Tt]hi|giao)\s)(?<!(?<!\bLiên\s|Lien\s|^|[.!?:"'“‘]\s*)\p{Lu}\p{L}*\s)\bNga\b(?!\s+(?:Sơn|My|Mi|Son)\b)/gu;

interface Counts {
  theatre: number;
  leaders: number;
  capital: number;
  russia: number;
  conflict: number;
  counterparts: number;
  leisure: number;
}

const distinct = (text: string, words: RegExp): number => new Set(text.match(words)).size;

function count(text: string): Counts {
  const composed = text.normalize('NFC');
  const folded = foldAccents(composed);
  const parties = {
    theatre: distinct(folded, THEATRE),
    leaders: distinct(folded, LEADERS),
    capital: distinct(folded, CAPITAL),
    russia: composed.match(RUSSIA)?.length ?? 0,
  };
  // Most pages name no party: they are spared the other words.
  if (Object.values(parties).every((times) => times === 0))
    return { ...parties, conflict: 0, counterparts: 0, leisure: 0 };
  return {
    ...parties,
    conflict: distinct(folded, CONFLICT),
    counterparts: distinct(folded, COUNTERPARTS),
    leisure: distinct(folded, LEISURE),
  };
}

/**
 * One party is named by the theatre, its leaders or the country; what the text says of it decides. "Ukraine" with
 * Russia or a word of war is enough, leaders need a word of war, the bare country needs more of them.
 */
function score({ theatre, leaders, capital, russia, conflict, counterparts, leisure }: Counts): number {
  const russian = Math.min(leaders, 2) * 0.15 + (russia > 0 || capital > 0 ? 0.15 : 0);
  if (theatre === 0 && russian === 0) return 0;
  const named = theatre > 0 ? 0.35 + 0.1 * Math.min(theatre - 1, 3) : 0;
  const war = Math.min(conflict, 4) * (theatre > 0 ? 0.15 : 0.08);
  const diplomacy = Math.min(counterparts, 2) * (leaders > 0 || theatre > 0 ? 0.07 : 0.04);
  return Math.max(0, Math.min(1, named + russian + war + diplomacy - leisure * 0.3));
}

/** From this score on a text counts as being about the war. */
export const RELEVANT = 0.5;

/** From this score of title and lead on a page is worth analysing: the gate rather lets a border case through. */
export const WORTH_ANALYSING = 0.25;

/** What of a body is read at most, in UTF-16 units: the topic of a news story shows at its beginning. */
const BODY_READ = 6000;

/**
 * 0..1. `lead` is the page's description or first paragraph, `body` (optional) what follows: a war told only in the
 * body counts less than one in the headline, and a headline counts less when the body never comes back to it.
 */
export function topicScore(title: string, lead: string, body?: string): number {
  const head = score(count(`${title}\n${lead}`));
  if (body === undefined || body === '') return head;
  const told = count(body.slice(0, BODY_READ));
  // A body names many things in passing: one place name or leader in it is no topic.
  const inBody = score({
    ...told,
    theatre: Math.max(0, told.theatre - 1),
    leaders: Math.max(0, told.leaders - 1),
  });
  return Math.max(
    0,
    Math.min(1, head >= RELEVANT ? 0.75 * head + 0.25 * inBody : Math.max(head, 0.5 * head + 0.6 * inBody)),
  );
}
