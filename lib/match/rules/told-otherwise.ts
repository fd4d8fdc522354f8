import type { ExtractedClaim } from '../../claims/claim-of';
import { entityById, stateOf } from '../../entities/gazetteer';
import { BETWEEN } from '../../events/kinds';
import type { EventRecord } from '../../events/types';
import type { Evidence } from '../score/evidence';
import { NEARLY_ALL } from '../weights';

/** "vòng tham vấn ba bên", "đàm phán 3 bên": how many sit at the table. */
const THREE_SIDED =
  /(?<!\p{L})(?:vòng|họp|gặp|đàm|phán|vấn|thoại|nghị|đỉnh|thức|dạng)\s(?:\p{L}+\s){0,3}?(?:ba|3) bên(?!\p{L})/iu;
/** "nhằm khôi phục đàm phán ba bên": what two talk about is none of theirs. */
const FOR_ANOTHER = /(?<!\p{L})(?:nhằm|để|chuẩn bị|khôi phục|nối lại|hướng tới)(?!\p{L})/iu;

/** States and alliances for which somebody takes part. */
const statesOf = ({ participants }: EventRecord): ReadonlySet<string> =>
  new Set(participants.flatMap((id) => stateOf(id) ?? (entityById(id)?.kind === 'person' ? [] : [id])));

/** Whether three sides are told of talks, a meeting or a call of two, elsewhere or at no told place. */
const isOfTwo = ({ event, place }: Evidence, words: string): boolean =>
  BETWEEN.has(event.type) &&
  place !== 1 &&
  statesOf(event).size === 2 &&
  THREE_SIDED.test(words) &&
  !FOR_ANOTHER.test(words);

/** Whether a numbered package of sanctions is told, and the event is no such package: sanctions answer sanctions. */
const isNoPackage = ({ type, ordinal, title }: EventRecord, { ordinals, types }: ExtractedClaim): boolean =>
  type === 'sanction' &&
  types[0] === 'sanction' &&
  !ordinal &&
  ordinals.some(({ of }) => of === 'sanctions-package') &&
  !/gói trừng phạt/iu.test(title.vi);

const OFFICES =
  'thủ tướng|bộ trưởng(?: (?:bộ )?(?:quốc phòng|ngoại giao|tư pháp|năng lượng|tài chính|nội vụ|kinh tế))?|ngoại trưởng|chánh văn phòng|tổng tư lệnh|tổng công tố|đại sứ|thống đốc';
const OFFICE = new RegExp(`(?<!\\p{L})(?:${OFFICES})(?!\\p{L})`, 'iu');
/** "Thủ tướng Latvia tuyên bố từ chức": the last office before the verb is the one that is left. */
const LEAVES = new RegExp(
  `(?<!\\p{L})(${OFFICES})(?!\\p{L})(?:(?!${OFFICES})[^.;:]){0,40}?(?:từ chức|mất chức|bị (?:miễn nhiệm|bãi nhiệm|cách chức|sa thải))`,
  'iu',
);
/** The office itself, and the field of a minister's: "hai bộ trưởng Tư pháp, Năng lượng". */
const partsOf = (office: string): string[] => {
  const [, field] = /^bộ trưởng (?:bộ )?(.+)$/iu.exec(office) ?? [];
  return field === undefined ? [office] : ['bộ trưởng', field];
};

/** Whether another office is told to be left than the one in the event's title: a prime minister's, a minister's. */
export function isOfOtherOffice({ type, title }: EventRecord, words: string): boolean {
  const left = type === 'appointment' ? LEAVES.exec(words)?.[1] : undefined;
  const theirs = title.vi.toLowerCase();
  return (
    left !== undefined &&
    OFFICE.test(theirs) &&
    !partsOf(left.toLowerCase()).every((part) => theirs.includes(part))
  );
}

/** Whether a claim tells in so many words what the event is not: three sides of two, a package of none, another office. */
export const isToldOtherwise = (one: Evidence, claim: ExtractedClaim): boolean =>
  isOfTwo(one, claim.words) ||
  (one.words < NEARLY_ALL && isNoPackage(one.event, claim)) ||
  isOfOtherOffice(one.event, claim.words);
