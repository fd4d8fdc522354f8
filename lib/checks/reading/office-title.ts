import type { Role } from '../../entities/types';
import { either } from '../../text/either';
import { patternOf } from '../../text/pattern';

/** An office that a title may name; one person of a state holds it at a time. */
export interface Office {
  /** As the list of roles has it. */
  id: string;
  name: { vi: string; en: string };
  /** The state whose office is meant, where armies of others have one of the same name. */
  of?: string;
  /** The body, or the one state, that has such an office. */
  body?: string;
}

const NATO = 'tổng thư ký nato';
const UNITED_NATIONS = 'tổng thư ký (?:liên hợp quốc|liên hiệp quốc|lhq)';
const COMMISSION = 'chủ tịch (?:ủy|uỷ) ban châu âu';
const COUNCIL = 'chủ tịch hội đồng châu âu';
const VICE_PRESIDENT = 'phó tổng thống';

const OFFICES: readonly (Office & { words: RegExp })[] = [
  {
    id: 'secretary-general',
    words: patternOf(NATO),
    name: { vi: 'Tổng thư ký NATO', en: 'NATO Secretary General' },
    body: 'nato',
  },
  {
    id: 'secretary-general',
    words: patternOf(UNITED_NATIONS),
    name: { vi: 'Tổng thư ký Liên Hợp Quốc', en: 'UN Secretary-General' },
    body: 'united-nations',
  },
  {
    id: 'commission-president',
    words: patternOf(COMMISSION),
    name: { vi: 'Chủ tịch Ủy ban châu Âu', en: 'President of the European Commission' },
    body: 'european-union',
  },
  {
    id: 'council-president',
    words: patternOf(COUNCIL),
    name: { vi: 'Chủ tịch Hội đồng châu Âu', en: 'President of the European Council' },
    body: 'european-union',
  },
  {
    id: 'vice-president',
    words: patternOf(VICE_PRESIDENT),
    name: { vi: 'Phó Tổng thống', en: 'Vice President' },
    body: 'united-states',
  },
  {
    id: 'defence-minister',
    words: /bộ trưởng (?:bộ )?quốc phòng/u,
    name: { vi: 'Bộ trưởng Quốc phòng', en: 'Defence Minister' },
  },
  {
    id: 'foreign-minister',
    words: /ngoại trưởng|bộ trưởng (?:bộ )?ngoại giao/u,
    name: { vi: 'Ngoại trưởng', en: 'Foreign Minister' },
  },
  {
    id: 'prime-minister',
    words: /thủ tướng/u,
    name: { vi: 'Thủ tướng', en: 'Prime Minister' },
  },
  { id: 'president', words: /tổng thống/u, name: { vi: 'Tổng thống', en: 'President' } },
  {
    id: 'commander-in-chief',
    words: /tổng tư lệnh/u,
    name: { vi: 'Tổng tư lệnh', en: 'Commander-in-Chief' },
    of: 'ukraine',
  },
];

/** What Vietnamese calls by the same word: a chancellor is a "thủ tướng". */
const CHANCELLOR: Office = { id: 'prime-minister', name: { vi: 'Thủ tướng', en: 'Chancellor' } };

/** The office of a role in the list, when a title may name it. */
export const officeOf = ({ office, of }: Role): Office | undefined =>
  office === 'chancellor'
    ? CHANCELLOR
    : OFFICES.find(({ id, body }) => id === office && (body === undefined || body === of));

/** Whether a role is the office that a title names. */
export function isRoleOf(role: Role, { id, body }: Office): boolean {
  const its = officeOf(role);
  return its?.id === id && its.body === body;
}

const FORMER = /^(?:cựu|nguyên|cố)\s/u;
const MINISTER = 'bộ trưởng(?: bộ)? (?:ngoại giao|quốc phòng)';
const COMMANDER = 'tổng tư lệnh(?: quân đội|(?: các)? lực lượng vũ trang)?';
/** A title that begins with an office, held or left. */
const OFFICE_FIRST = patternOf(
  '^(?:cựu |nguyên |cố )?',
  either('tổng thống|thủ tướng|ngoại trưởng', MINISTER, COMMANDER, VICE_PRESIDENT),
);
/** A title that is an office of a body, its name in it. */
const OF_BODY = patternOf('^(?:cựu |nguyên )?', either(NATO, UNITED_NATIONS, COMMISSION, COUNCIL), '$');
/** What may stand between an office and a name: its state, "ông", "bà". */
const STATE = /^(?: \p{Lu}[\p{L}-]*){0,3}(?: ông| bà)?$/u;

/**
 * Whether a title is an office and its state, nothing between: in "Ngoại trưởng Lavrov làm mất lòng Tổng thống Putin"
 * and "Thủ tướng Ấn Độ tặng ông Putin" the first office is no title of Mr Putin.
 */
function isPlain(title: string): boolean {
  const office = OFFICE_FIRST.exec(title)?.[0];
  return office !== undefined && STATE.test(title.slice(office.length));
}

/** Deputies and aides, family, and those who are not yet in office. */
const DEPUTY =
  /(?:phó|thứ trưởng|trợ lý|cố vấn|phu nhân|con trai|quyền|đặc phái|phát ngôn|tranh cử|ứng viên|đắc cử|văn phòng)/u;

/** Whether a title, in lower case, says that its bearer left the office. */
export const isFormer = (lower: string): boolean => FORMER.test(lower);

/**
 * The office that a title names and nothing else; undefined for deputies, aides, candidates and titles of two offices.
 */
export function officeIn(title: string): Office | undefined {
  const lower = title.toLowerCase();
  if (DEPUTY.test(lower.replace(VICE_PRESIDENT, '')) || !(isPlain(title) || OF_BODY.test(lower)))
    return undefined;
  return OFFICES.find(({ words }) => words.test(lower));
}
