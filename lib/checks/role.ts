import { entityById, holdersOf } from '../entities/gazetteer';
import { covers, surelyCovers } from '../entities/terms';
import type { EntityMention, Role } from '../entities/types';
import { daysOf } from '../match/dates';
import { contains, type Span } from '../text/span';
import type { Check, CheckContext } from './context';
import { findingOf } from './finding-of';
import { reportsOfRole } from './role-reports';
import type { Finding } from './types';

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
const OFFICE_FIRST =
  /^(?:cựu |nguyên |cố )?(?:tổng thống|thủ tướng|ngoại trưởng|bộ trưởng(?: bộ)? (?:ngoại giao|quốc phòng))/iu;
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
const DEPUTY =
  /(?:phó|thứ trưởng|trợ lý|cố vấn|phu nhân|con trai|quyền|đặc phái|phát ngôn|tranh cử|ứng viên|đắc cử|văn phòng)/u;

/** An office that somebody left longer ago is no longer his in looking back, in years. */
const LONG_AGO = 5;

const yearsBefore = (day: string, years: number): string =>
  `${String(Number(day.slice(0, 4)) - years).padStart(4, '0')}${day.slice(4)}`;

/** The page's day and those that the clause tells: news that looks back may give the office of then. */
function daysAround(mention: EntityMention, { matched, times }: CheckContext, day: string): string[] {
  const told = matched.flatMap(({ claim }) => (contains(claim, mention) ? claim.times : []));
  return [day, ...told.flatMap((index) => daysOf(times[index]?.value ?? '')?.from ?? [])];
}

const holdsSurely = (person: string, office: string, day: string): boolean =>
  (entityById(person)?.roles ?? []).some((role) => role.office === office && surelyCovers(role, day));

/** "Ngoại trưởng Lavrov khen ông Trump": the title is that of whom it names first. */
const namesAnother = (mention: EntityMention, title: Span, mentions: readonly EntityMention[]): boolean =>
  mentions.some((other) => other !== mention && other.kind === 'person' && contains(title, other));

/** A title before a name against the office that its bearer is known to hold on the page's day. */
export const roleCheck: Check = (context) => {
  const { text, mentions, reference, lang } = context;
  const day = reference.value;
  if (day === null) return [];
  return mentions.flatMap((mention): Finding[] => {
    const { title } = mention;
    if (!title || mention.kind !== 'person') return [];
    const written = text.slice(title.start, title.end);
    const words = written.toLowerCase();
    if (DEPUTY.test(words) || !isPlain(written) || namesAnother(mention, title, mentions)) return [];
    const person = entityById(mention.entity);
    const office = OFFICES.find(([, pattern]) => pattern.test(words));
    if (!person?.of || !office) return [];
    const [id, , name] = office;
    const ofState = person.roles?.filter((role) => role.of === person.of) ?? [];
    const held = ofState.filter((role) => role.office === id);
    const finding = (claimed: string, known: string, role: Role): Finding[] => [
      findingOf(
        { kind: 'role', at: title, claim: null, claimed, known },
        { event: null, evidence: reportsOfRole(role), against: 'source' },
        lang,
      ),
    ];
    if (FORMER.test(words)) {
      // In office on that day by its known period: "Cựu Tổng thống Mỹ Donald Trump" in 2025.
      const now = held.find((role) => surelyCovers(role, day));
      return now ? finding(written, name[lang], now) : [];
    }
    const days = daysAround(mention, context, day);
    if (held.some((role) => days.some((one) => covers(role, one)))) return [];
    if (held.some((role) => (role.to ?? day) > yearsBefore(day, LONG_AGO))) return [];
    const now = ofState.filter((role) => surelyCovers(role, day));
    const own = now.find((role) => OFFICES.some(([one]) => one === role.office));
    const known = OFFICES.find(([one]) => one === own?.office)?.[2];
    if (own && known) return finding(name[lang], known[lang], own);
    // An office beyond the table (secretary of a council): what speaks then is who holds the office that is named.
    const [other, ...more] = holdersOf(id, person.of, day);
    const [any] = now;
    if (!any || !other || more.length > 0 || !holdsSurely(other, id, day)) return [];
    return finding(
      `${name[lang]}: ${person.name[lang]}`,
      `${name[lang]}: ${entityById(other)?.name[lang] ?? other}`,
      any,
    );
  });
};
