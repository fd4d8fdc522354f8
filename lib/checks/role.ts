import { covers, entityById, holdersOf } from '../entities/gazetteer';
import type { Check } from './context';
import { messageOf } from './messages';

/** Offices that a title may name; each held by one person of a state at a time. */
const OFFICES: readonly [office: string, words: RegExp, name: { vi: string; en: string }][] = [
  [
    'defence-minister',
    /bộ trưởng (?:bộ )?quốc phòng/u,
    { vi: 'Bộ trưởng Quốc phòng', en: 'Defence Minister' },
  ],
  [
    'foreign-minister',
    /ngoại trưởng|bộ trưởng (?:bộ )?ngoại giao/u,
    { vi: 'Ngoại trưởng', en: 'Foreign Minister' },
  ],
  ['prime-minister', /thủ tướng/u, { vi: 'Thủ tướng', en: 'Prime Minister' }],
  ['president', /tổng thống/u, { vi: 'Tổng thống', en: 'President' }],
];
const FORMER = /^(?:cựu|nguyên|cố)\s/u;
/** A title and its state, nothing between: "Ngoại trưởng Lavrov làm mất lòng Tổng thống" is no title of Mr Putin. */
const PLAIN =
  /^(?:cựu |nguyên |cố )?(?:tổng thống|thủ tướng|ngoại trưởng|bộ trưởng(?: bộ)? (?:ngoại giao|quốc phòng))(?: [\p{L}-]+){0,3}(?: ông| bà)?$/u;
const DEPUTY =
  /(?:phó|thứ trưởng|trợ lý|cố vấn|phu nhân|con trai|quyền|đặc phái|phát ngôn|tranh cử|ứng viên|đắc cử|văn phòng)/u;

/** A title before a name against who held which office on the article's day. */
export const roleCheck: Check = ({ text, mentions, reference, lang }) => {
  const day = reference.value;
  if (day === null) return [];
  return mentions.flatMap((mention) => {
    if (!mention.title || mention.kind !== 'person') return [];
    const words = text.slice(mention.title.start, mention.title.end).toLowerCase();
    if (DEPUTY.test(words) || !PLAIN.test(words)) return [];
    const person = entityById(mention.entity);
    const office = OFFICES.find(([, pattern]) => pattern.test(words));
    if (!person?.of || !office) return [];
    const [id, , name] = office;
    const state = person.of;
    const roles = person.roles?.filter((role) => role.office === id && role.of === state) ?? [];
    const finding = (claimed: string, known: string, span: { start: number; end: number }) => [
      {
        kind: 'role' as const,
        severity: 'conflict' as const,
        start: span.start,
        end: span.end,
        claim: null,
        event: null,
        claimed,
        known,
        message: messageOf('role', claimed, known, 'earlier', lang),
        evidence: [],
      },
    ];
    if (FORMER.test(words)) {
      // In office on that day by its known period: "Cựu Tổng thống Mỹ Donald Trump" in 2025.
      if (!roles.some((role) => role.from !== undefined && covers(role, day))) return [];
      return finding(text.slice(mention.title.start, mention.title.end), `${name[lang]}`, mention.title);
    }
    if (roles.length > 0 || (person.roles?.length ?? 0) === 0) return [];
    const holders = holdersOf(id, state, day).filter((holder) => holder !== person.id);
    const [holder] = holders;
    const current = person.roles?.find((role) => covers(role, day));
    if (holders.length !== 1 || !holder || !current) return [];
    return finding(
      `${name[lang]}: ${person.name[lang]}`,
      `${name[lang]}: ${entityById(holder)?.name[lang] ?? holder}`,
      mention.title,
    );
  });
};
