/* What Vietnamese news pages write at the ends of a line of their story (no DOM); lengths in UTF-16 units. */

/** "(Dân trí)", "(PLO)", a short name in brackets. */
const BRACKETED = String.raw`\([\p{L}\d.&]{2,14}(?: [\p{L}\d.&]{2,10})?\)`;
/** "VOV.VN", "TPO": the short names that papers write without brackets. */
const SHORT_NAMES = [
  String.raw`VOV(?:\.VN)?`,
  'TPO',
  'TP',
  'TTO',
  'SKĐS',
  'VHO',
  'GD&TĐ',
  'GDTĐ',
  'QĐND(?: Online)?',
  'ANTĐ',
  String.raw`ANTD\.VN`,
  'CLO',
  'NLĐO',
  'PLO',
  'LĐO',
  'NDO',
  'KTĐT',
  'PNO',
  'SGGPO?',
  'VTC News',
  'BNEWS',
  'ĐTTCO',
];
/** "(Dân trí) - ", "(PLO)- ", "VOV.VN - ", "TPO – ": the paper's mark before a lead, written in NFC. */
const LEAD_TAG = new RegExp(String.raw`^\s*(?:${BRACKETED}|${SHORT_NAMES.join('|')})\s*[-–—]\s*`, 'u');

/** Length of the paper's mark at the beginning of a lead; 0 when there is none. */
export const leadTagLength = (lead: string): number => LEAD_TAG.exec(lead)?.[0].length ?? 0;

const CREDITED = '(?:Ảnh|Nguồn|Photo|Đồ họa|Clip|Video)';
/** "(Nguồn: TASS)" */
const CREDIT_IN_BRACKETS = String.raw`\(${CREDITED}[^()]{0,60}\)`;
/** "Ảnh: Reuters", "Ảnh chụp màn hình: …" */
const CREDIT_BEHIND_COLON = String.raw`${CREDITED}(?: (?:ảnh|video|minh họa|chụp màn hình))*\s*[:：]\s*[^()]{1,50}`;
/** Who made a picture, at the end of its caption: "Ảnh: Reuters", "(Nguồn: TASS)", "- Ảnh: AFP/TTXVN". */
const CREDIT = new RegExp(
  String.raw`\s*[-–—|]?\s*(?:${CREDIT_IN_BRACKETS}|${CREDIT_BEHIND_COLON})\s*\.?\s*$`,
  'iu',
);

/** How much of a caption is left before its credit, in UTF-16 units; 0 when it is nothing but a credit. */
export function captionLength(caption: string): number {
  let text = caption;
  for (let cut = CREDIT.exec(text); cut; cut = CREDIT.exec(text)) text = text.slice(0, cut.index);
  return text.length;
}
