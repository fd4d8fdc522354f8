import { distinct, readTopic, type TopicText, weigh } from '../article/topic';
import { THEATRE } from '../article/topic-words';

/**
 * Whether a story is about the war in Ukraine: its fighting and losses, talks, aid, sanctions, what it does to its
 * neighbours. Read more closely than at the gate, where only a few words of a page are known.
 */

/**
 * What the war does outside the theatre: sanctions and seized ships, drones over neighbours, killed generals, threats
 * between Russia and Europe, terms set to Russia.
 */
const ABROAD =
  /\b(?:trung phat|dong bang|tich thu|chiem doat|rosneft|lukoil|dau nga|khi dot nga|chan bat|suc ep|xam nhap|xam pham|khong phan|ba lan|phan lan|romania|litva|latvia|estonia|moldova|(?:ham doi|doi tau) bong (?:toi|dem|ma)|hoc thuyet hat nhan|(?:hat nhan|vu khi) (?:chien thuat|phi chien luoc)|tran gia (?:dau|\d)|(?<!taylor )swift|han chot|toi hau thu|am sat|gay chien|ung chien|thoi chien|tham chien|icc|oreshnik)\b/g;

/** The same said of Russia in one breath, and what is said of it alone. */
const OF_RUSSIA =
  /\b(?:goi trung phat|lenh bat (?:ong |tong thong )?putin|quan nga|(?:thuong dinh|dam phan|hoi dam) (?:my ?[-–] ?nga|nga ?[-–] ?my)|nga (?:ban ha|danh chan|ha) (?:\S+ ){0,3}(?:uav|drone|may bay khong nguoi lai)|(?:trung phat (?:\S+ ){0,3}|(?:chien tranh|xung dot) voi |khi dot (?:\S+ ){0,2}|(?:witkoff|kushner) (?:\S+ ){0,5}|dau |uav |drone |ten lua |tuong )(?:nga|moskva|moscow))\b/;

/**
 * What Moscow and Washington talk about has been the war since 2025, and what Moscow and Europe's great powers talk about
 * since 2022, whether a headline says so or not.
 */
const TALKS =
  /\b(?:thuong dinh|dien dam|gap(?! (?:doi|ba|rut|nhieu|\d))|(?:cuoc|nhom) hop|(?<!phu )hop (?:kin|tai|voi|bao)|hoi dam|dam phan|doi thoai|thao luan|hoi nghi|dac phai vien|that vong|kien nhan)\b/;
const WESTERN = /\b(?:trump|witkoff|kushner|washington|nha trang|macron|scholz|merz|chau au)\b/;

/** Crimes and fates of people from Ukraine that papers tell without the war. */
const PRIVATE =
  /\b(?:co gai|nguoi mau|phu nu|ba xa|xa sung|sat hai|dam chet|hung thu|tai phiet|trieu phu|thu mon|the xanh)\b/g;

/** Russia's other business, and other wars: they count as long as Ukraine is not named. */
const ELSEWHERE =
  /\b(?:iran|israel|gaza|trung dong|hormuz|venezuela|cuba|greenland|mali|syria|hoi dong hoa binh|nobel|kuril|new start|(?:thu|hiep uoc|vu khi|nhien lieu)(?: nghiem)?(?: vu khi)? hat nhan(?! (?:chien thuat|phi chien luoc))|sinh nhat|(?<!gio )viet nam|an do|trung quoc|bac kinh|ong tap|trieu tien|han quoc|nhat ban|kazakhstan|dong usd|g7|g20)\b/g;

const within = (value: number): number => Math.max(0, Math.min(1, value));

/** Title and lead say in few words what a story is about. */
function headScore(title: string, lead: string): number {
  const text = readTopic(`${title}\n${lead}`);
  const { folded, theatre, leaders, state } = text;
  let value = weigh(text);
  if (value === 0) return 0;
  if (theatre > 0) {
    // A headline that names Ukraine is about it, unless it tells a private fate and Russia has no part in it.
    if (folded.search(THEATRE) < title.normalize('NFC').length) value += 0.16;
    if (!state) value -= distinct(folded, PRIVATE) * 0.3;
  } else {
    value += Math.min(distinct(folded, ABROAD), 3) * 0.15;
    if (OF_RUSSIA.test(folded)) value += 0.2;
    if (leaders > 0 && WESTERN.test(folded) && TALKS.test(folded)) value += 0.3;
    value -= distinct(folded, ELSEWHERE) * 0.35;
  }
  return within(value);
}

/** What of a body is read at most, in UTF-16 units: the topic of a news story shows at its beginning. */
const BODY_READ = 6000;

/** Wars told in the same words: a story about one of them often names Ukraine beside it. */
const OTHER_WARS = /\b(?:iran|israel|gaza|hamas|hezbollah|lebanon|hormuz|venezuela|syria|campuchia)\b/g;

const times = (text: string, words: RegExp): number => text.match(words)?.length ?? 0;

/** Ukraine's names in a body that comes back to them; one name, or one of its paragraphs, names it in passing. */
function returnedTo({ folded, theatre }: TopicText): number {
  const paragraphs = folded.split('\n');
  const naming = paragraphs.filter((paragraph) => paragraph.search(THEATRE) >= 0).length;
  return naming >= Math.min(2, paragraphs.length) ? Math.max(0, theatre - 1) : 0;
}

/**
 * A body names many things in passing: one place name or leader in it is no topic, nor what it names less than another
 * war.
 */
function bodyScore(body: string): number {
  const text = readTopic(body.slice(0, BODY_READ));
  const weight = within(
    weigh({ ...text, theatre: returnedTo(text), leaders: Math.max(0, text.leaders - 1) }),
  );
  return times(text.folded, OTHER_WARS) > times(text.folded, THEATRE) ? weight / 2 : weight;
}

/** From this score on a story counts as being about the war. */
export const RELEVANT = 0.5;

/**
 * 0..1. `lead` is the first paragraph, `body` what follows, a paragraph a line: a war told only in the body counts less than one in the
 * headline, and a headline counts less when the body never comes back to it.
 */
export function storyScore(title: string, lead: string, body: string): number {
  const head = headScore(title, lead);
  if (body === '') return head;
  const inBody = bodyScore(body);
  return head >= RELEVANT ? 0.75 * head + 0.25 * inBody : within(Math.max(head, 0.5 * head + 0.6 * inBody));
}
