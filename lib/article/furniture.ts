/* Lines that Vietnamese news pages carry beside their story (no DOM). */

import { foldAccents } from '../text/fold';

/** Longer lines are no labels; in UTF-16 units, as all lengths here. */
const LONGEST_LABEL = 80;
/** Nor are longer ones links to another story. */
const LONGEST_POINTER = 250;

/** Lower case without diacritics, bullets and closing marks: labels stand as "TIN LIÊN QUAN", "Đọc thêm:", ">> Xem thêm". */
const label = (line: string): string =>
  foldAccents(line.slice(0, LONGEST_LABEL).normalize('NFC'))
    .replace(/^[^\p{L}\d©]+|[^\p{L}\d)]+$/gu, '')
    .replace(/\s+/g, ' ');

/** A whole label that is one of these patterns. */
const oneOf = (labels: readonly string[]): RegExp => new RegExp(`^(?:${labels.join('|')})$`);

/** Heads of boxes that stand inside the story, with headlines of other stories under them. */
const INNER_BOX = oneOf([
  '(?:cac )?(?:tin|bai|bai viet|noi dung|video)(?: tuc)? lien quan',
  'xem them',
  'doc tiep',
  'theo dong su kien',
]);

/** Heads of lists that mostly stand below the story, often with a teaser under each headline. */
const LIST = oneOf([
  '(?:bai )?doc them',
  '(?:tin )?(?:doc|xem) nhieu(?: nhat)?',
  '(?:co the ban|ban co the) quan tam',
  '(?:tin )?nen doc',
  'dung bo lo',
  '(?:tin|bai) noi bat',
  'tin moi(?: nhat)?',
  'tin nong',
]);

/** Heads of what follows a story; nothing after them belongs to it. */
const END = oneOf([
  '(?:tin|bai|bai viet|cac tin|cac bai)? ?cung (?:chuyen muc|chu de|muc|tac gia)',
  '(?:cac )?(?:tin|bai|bai viet) khac',
  String.raw`(?:y kien )?binh luan(?: ?\(\d+\)| cua ban)?`,
  String.raw`\d+ binh luan`,
  String.raw`y kien(?: ban doc| cua ban)?(?: ?\(\d+\))?`,
  'gui (?:binh luan|y kien)',
  '(?:tu khoa|tags?|chu de)(?: ?:.*)?',
  'phien ban di dong',
  'len dau trang',
  've trang chu',
  'ban quyen.*',
  'copyright.*',
  '©.*',
  '(?:.* )?giay phep (?:so|hoat dong).*',
  'toa soan ?:.*',
  'lien he quang cao.*',
  'tong bien tap.*',
]);

/** Buttons and notes that stand alone in a line. */
const BUTTON = oneOf([
  'theo doi .{2,50} tren(?: .{2,20})?',
  'quan tam .{2,50} tren .{2,20}',
  'chia se(?: bai viet| qua .*)?',
  'facebook',
  'twitter',
  'zalo',
  'email',
  'pinterest',
  'linkedin',
  'google news',
  'copy ?link',
  '(?:sao chep|copy) lien ket',
  'luu(?: bai| tin)?',
  'in bai(?: viet)?',
  'nghe (?:doc bai|bai viet|bao)',
  'giong (?:nam|nu|doc).*',
  'co chu',
  'thich',
  'gui',
  'bao xau',
  'a [+-]',
  'quang cao',
  'advertisement',
  'lien ket duoc sao chep',
  'bam de (?:xem|nghe).*',
  'tro lai.*',
  'phong to',
  'thu nho',
  String.raw`\d+:\d\d(?: \/ \d+:\d\d)?`,
  'video dang .*',
  'anh: .{2,30}',
  'nguon: .{2,30}',
]);

/** ">> …", "» …" */
const ARROW = String.raw`^\s*(?:>>+|»|►|▶|➤|☞)`;
/** "Xem thêm: …", "- Bài liên quan > …" */
const SEE_ALSO = String.raw`^\s*[-•*]?\s*(?:Xem thêm|Đọc thêm|Xem tiếp|Tin liên quan|Bài liên quan|Liên quan|Tham khảo thêm)\s*[:>»]`;
/** "Mời độc giả đón đọc …" */
const INVITATION = String.raw`^\s*Mời (?:quý )?(?:độc giả|bạn đọc|quý vị) (?:đón |theo dõi |xem )`;
/** A link to another story on one line. */
const POINTER = new RegExp([ARROW, SEE_ALSO, INVITATION].join('|'), 'iu');

export type FurnitureKind = 'box' | 'list' | 'end' | 'button' | 'pointer';

/** What kind of furniture a whole line is; null for text. */
export function furnitureKind(line: string): FurnitureKind | null {
  if (line.length < LONGEST_LABEL) {
    const text = label(line);
    if (INNER_BOX.test(text)) return 'box';
    if (LIST.test(text)) return 'list';
    if (END.test(text)) return 'end';
    if (text === '' || BUTTON.test(text)) return 'button';
  }
  return line.length < LONGEST_POINTER && POINTER.test(line.normalize('NFC')) ? 'pointer' : null;
}
