/** Lines and line parts that Vietnamese news pages carry beside their story (no DOM). */

/** Lower case without diacritics, bullets and closing marks: labels stand as "TIN LIÊN QUAN", "Đọc thêm:", ">> Xem thêm". */
const label = (line: string): string =>
  line
    .slice(0, 80)
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/^[^\p{L}\d©]+|[^\p{L}\d)]+$/gu, '')
    .replace(/\s+/g, ' ');

/** Heads of boxes that stand inside the story, with headlines of other stories under them. */
const INNER_BOX =
  /^(?:(?:cac )?(?:tin|bai|bai viet|noi dung|video)(?: tuc)? lien quan|xem them|doc tiep|theo dong su kien)$/;

/** Heads of lists that mostly stand below the story, often with a teaser under each headline. */
const LIST =
  /^(?:(?:bai )?doc them|(?:tin )?(?:doc|xem) nhieu(?: nhat)?|(?:co the ban|ban co the) quan tam|(?:tin )?nen doc|dung bo lo|(?:tin|bai) noi bat|tin moi(?: nhat)?|tin nong)$/;

/** Heads of what follows a story; nothing after them belongs to it. */
const END =
  /^(?:(?:tin|bai|bai viet|cac tin|cac bai)? ?cung (?:chuyen muc|chu de|muc|tac gia)|(?:cac )?(?:tin|bai|bai viet) khac|(?:y kien )?binh luan(?: ?\(\d+\)| cua ban)?|\d+ binh luan|y kien(?: ban doc| cua ban)?(?: ?\(\d+\))?|gui (?:binh luan|y kien)|(?:tu khoa|tags?|chu de)(?: ?:.*)?|phien ban di dong|len dau trang|ve trang chu|ban quyen.*|copyright.*|©.*|(?:.* )?giay phep (?:so|hoat dong).*|toa soan ?:.*|lien he quang cao.*|tong bien tap.*)$/;

/** Buttons and notes that stand alone in a line. */
const BUTTON =
  /^(?:theo doi .{2,50} tren(?: .{2,20})?|quan tam .{2,50} tren .{2,20}|chia se(?: bai viet| qua .*)?|facebook|twitter|zalo|email|pinterest|linkedin|google news|copy ?link|(?:sao chep|copy) lien ket|luu(?: bai| tin)?|in bai(?: viet)?|nghe (?:doc bai|bai viet|bao)|giong (?:nam|nu|doc).*|co chu|thich|gui|bao xau|a [+-]|quang cao|advertisement|lien ket duoc sao chep|bam de (?:xem|nghe).*|tro lai.*|phong to|thu nho|\d+:\d\d(?: \/ \d+:\d\d)?|video dang .*|anh: .{2,30}|nguon: .{2,30})$/;

/** "Xem thêm: …", ">> …", "Mời độc giả đón đọc …": a link to another story on one line. */
const POINTER =
  /^\s*(?:>>+|»|►|▶|➤|☞)|^\s*[-•*]?\s*(?:Xem thêm|Đọc thêm|Xem tiếp|Tin liên quan|Bài liên quan|Liên quan|Tham khảo thêm)\s*[:>»]|^\s*Mời (?:quý )?(?:độc giả|bạn đọc|quý vị) (?:đón |theo dõi |xem )/iu;

export type FurnitureKind = 'box' | 'list' | 'end' | 'button' | 'pointer';

/** What kind of furniture a whole line is; null for text. */
export function furnitureKind(line: string): FurnitureKind | null {
  if (line.length < 80) {
    const text = label(line);
    if (INNER_BOX.test(text)) return 'box';
    if (LIST.test(text)) return 'list';
    if (END.test(text)) return 'end';
    if (text === '' || BUTTON.test(text)) return 'button';
  }
  return line.length < 250 && POINTER.test(line.normalize('NFC')) ? 'pointer' : null;
}

/** "(Dân trí) - ", "(PLO)- ", "VOV.VN - ", "TPO – ": the paper's mark before a lead, written in NFC. */
const LEAD_TAG =
  /^\s*(?:\([\p{L}\d.&]{2,14}(?: [\p{L}\d.&]{2,10})?\)\s*[-–—]|(?:VOV(?:\.VN)?|TPO|TP|TTO|SKĐS|VHO|GD&TĐ|GDTĐ|QĐND(?: Online)?|ANTĐ|ANTD\.VN|CLO|NLĐO|PLO|LĐO|NDO|KTĐT|PNO|SGGPO?|VTC News|BNEWS|ĐTTCO)\s*[-–—])\s*/u;

/** Length of the paper's mark at the beginning of a lead; 0 when there is none. */
export const leadTagLength = (lead: string): number => LEAD_TAG.exec(lead)?.[0].length ?? 0;

/** Who made a picture: "Ảnh: Reuters", "(Nguồn: TASS)", "- Ảnh: AFP/TTXVN". */
const CREDIT =
  /\s*[-–—|]?\s*(?:\((?:Ảnh|Nguồn|Photo|Đồ họa|Clip|Video)[^()]{0,60}\)|(?:Ảnh|Nguồn|Photo|Đồ họa|Clip|Video)(?: (?:ảnh|video|minh họa|chụp màn hình))*\s*[:：]\s*[^()]{1,50})\s*\.?\s*$/iu;

/** How much of a caption is left before its credit, in UTF-16 units; 0 when it is nothing but a credit. */
export function captionLength(caption: string): number {
  let text = caption;
  for (let cut = CREDIT.exec(text); cut; cut = CREDIT.exec(text)) text = text.slice(0, cut.index);
  return text.length;
}

/** Whether a line ends like a sentence; headlines of other stories do not. */
export const endsLikeSentence = (line: string): boolean => /[.!?:;…][)"'”’»\]]*\s*$/.test(line);

/** Share of a line inside links from which on it is a link to another story. */
const LINKED = 0.85;
/** Longer lines that end like a sentence are the story's, however much of them is linked; in UTF-16 units. */
const LONGEST_HEADLINE = 120;

/** A headline that leads elsewhere; words of the story that carry a link stand in a sentence. `linked` counts UTF-16 units inside links. */
export const isLink = ({ text, linked }: { text: string; linked: number }): boolean =>
  linked >= LINKED * text.length && !(text.length > LONGEST_HEADLINE && endsLikeSentence(text));

/** "Bảo Minh", "Thanh Tú - Hà Anh", "Minh Anh (theo Reuters)", "Theo TTXVN": who wrote the story. */
const AUTHOR =
  /^(?:(?:Theo|Nguồn|Tổng hợp|Tác giả|PV|Bài và ảnh)\s*:?\s*[\p{L}\d./&,\s-]{2,40}|\p{Lu}\p{L}*(?:[ .]\p{Lu}\p{L}*){1,3}(?:\s*[-–,/&]\s*\p{Lu}\p{L}*(?: \p{Lu}\p{L}*){0,3})?(?:\s*\((?:theo|tổng hợp)[^()]{0,40}\))?)$/iu;

/** Whether a line is nothing but the author's or the agency's name. */
export function isAuthorLine(line: string): boolean {
  const text = line
    .normalize('NFC')
    .trim()
    .replace(/^\((.*)\)$/, '$1');
  if (text.length > 60 || !AUTHOR.test(text)) return false;
  // The pattern ignores case for its lead words; names are told by their capitals.
  return (
    /^(?:theo|nguồn|tổng hợp|tác giả|pv|bài và ảnh)/iu.test(text) ||
    text
      .replace(/\(.*\)$/, '')
      .split(/[\s.,/&–-]+/)
      .every((word) => word === '' || /^\p{Lu}/u.test(word))
  );
}
